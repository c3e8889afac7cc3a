const NICKNAMES = `
abigail:abby,gail|albert:al,bert|alexander:alex,al,sasha,xander|alexandra:alex,sandra,lexi|alfonso:poncho|alfred:al,fred|
alejandro:alex,jandro|amanda:mandy|andrew:andy,drew|angela:angie|anthony:tony|antonio:tony,toño|arthur:art,artie|
barbara:barb,barbie|beatrice:bea,trixie|benjamin:ben,benny|bernard:bernie|bradley:brad|carlos:charlie|carolyn:carrie|
catherine:cathy,kate,kit,kitty,cate|charles:charlie,chuck,chip|charlotte:charlie,lottie|christine:chris,chrissy,tina|
christopher:chris,kit,topher|clifford:cliff|cynthia:cindy|daniel:dan,danny|david:dave,davey|deborah:deb,debbie|
dolores:lola,lolita|donald:don,donnie|dorothy:dot,dottie,dolly|douglas:doug|edward:ed,eddie,ned,ted|eleanor:ellie,nell,nora|
elizabeth:liz,beth,betty,betsy,eliza,lizzie,libby,bess|eugene:gene|eduardo:lalo|enrique:quique|ernesto:neto|
esperanza:espy,lancha|evelyn:evie|ezekiel:zeke|florence:flo|frances:fran,fannie|francis:frank|francisco:paco,pancho|
francisca:paquita,paca|franklin:frank|frederick:fred,freddie|gabriel:gabe|gerald:gerry,jerry|gertrude:gertie,trudy|
gilbert:gil|gregory:greg|guadalupe:lupe,lupita|guillermo:memo|gustavo:gus|harold:hal,harry|helen:nell,nellie|
henry:hank,harry|herbert:herb|hubert:hugh|ignacio:nacho|isabel:chabela,belle,izzy|isabella:bella,izzy|jackson:jack|
jacob:jake|jacqueline:jackie|james:jim,jimmy,jamie|janet:jan|jason:jay|jeffrey:jeff|jennifer:jen,jenny|jeremiah:jerry|
jessica:jess,jessie|jesus:chuy|john:jack,johnny|jonathan:jon,jonny|jorge:coque|jose:pepe,chepe|josefina:josie,pepa|
joseph:joe,joey|josephine:jo,josie|joshua:josh|judith:judy|katherine:kate,kathy,katie,kit,kitty|kathleen:kathy,kate|
kenneth:ken,kenny|kimberly:kim|lawrence:larry|leonard:len,lenny,leo|leroy:roy|lillian:lil,lily|louis:lou,louie|
louise:lou|luis:lucho|madeline:maddie|manuel:manny,manolo|margaret:maggie,meg,peg,peggy,marge,margie,daisy|maria:mari,mia|
marcus:marc|mario:mayito|martha:marty|matilda:tilly|matthew:matt|maureen:mo|maximilian:max|melissa:missy,mel|
michael:mike,mick,mickey|michelle:shelly|mildred:millie|mohammed:mo|nancy:nan|natalie:nat|nathaniel:nate,nat|
nicholas:nick,nicky|norman:norm|oliver:ollie|pamela:pam|patricia:pat,patty,trish,tricia|patrick:pat,paddy|peter:pete|
philip:phil|phillip:phil|phyllis:phyl|priscilla:cilla|rachel:rae|ramon:moncho|raymond:ray|rebecca:becky,becca|
reginald:reg,reggie|ricardo:rico|richard:dick,rich,rick,ricky,richie|robert:bob,bobby,rob,robbie,bert|roberto:beto|
rodney:rod|roger:rog|roland:rollie|ronald:ron,ronnie|rosa:rosie|rosario:charo|rosemary:rosie|ruben:rube|russell:russ,rusty|
samantha:sam|samuel:sam,sammy|sandra:sandy|sarah:sally,sadie|sergio:checo|sidney:sid|solomon:sol|stanley:stan|
stephanie:steph|stephen:steve,stevie|steven:steve|stuart:stu|susan:sue,susie|suzanne:sue|sylvester:sly|tabitha:tabby|
terrence:terry|theodore:ted,teddy,theo|theresa:terri,tess,tessa|thomas:tom,tommy|timothy:tim,timmy|tobias:toby|
ulysses:bud|valerie:val|veronica:vero,ronnie|victor:vic|victoria:vicky,tori|vincent:vince,vinny|virginia:ginny|
walter:walt|wendell:wen|wilfred:will,fred|william:bill,billy,will,willie,liam|yolanda:yoli|zachary:zach,zack
`;

/** What the bearers of a first name are called besides, in lower case. */
export const NICKNAMES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  NICKNAMES.split('|').map((entry) => {
    const [name = '', short = ''] = entry.trim().split(':');
    return [name, short.split(',').map((one) => one.trim())];
  }),
);
