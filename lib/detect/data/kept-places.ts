const set = (phrases: string): ReadonlySet<string> => new Set(phrases.split(',').map((phrase) => phrase.trim()));

/** States, countries and larger regions: Safe Harbor lets them stand, 164.514(b)(2)(i)(B). In lower case. */
const KEPT_PLACES = set(`
  alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,
  iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,
  nevada,new hampshire,new jersey,new mexico,new york state,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
  rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington state,west virginia,wisconsin,
  wyoming,puerto rico,guam,usa,us,u.s,u.s.a,united states,america,north america,south america,central america,
  latin america,europe,asia,africa,australia,middle east,caribbean,midwest,northeast,southeast,southwest,northwest,
  west coast,east coast,new england,uk,united kingdom,england,scotland,wales,ireland,britain,great britain,canada,mexico,
  brazil,argentina,chile,peru,colombia,venezuela,ecuador,bolivia,uruguay,paraguay,guatemala,honduras,el salvador,
  nicaragua,costa rica,panama,cuba,haiti,jamaica,dominican republic,trinidad,bahamas,barbados,belize,guyana,suriname,
  france,germany,spain,portugal,italy,greece,turkey,poland,ukraine,russia,belarus,romania,hungary,austria,switzerland,
  belgium,netherlands,holland,luxembourg,denmark,norway,sweden,finland,iceland,estonia,latvia,lithuania,czechia,
  czech republic,slovakia,slovenia,croatia,serbia,bosnia,montenegro,albania,bulgaria,north macedonia,macedonia,kosovo,
  moldova,armenia,azerbaijan,israel,palestine,gaza,lebanon,syria,jordan,iraq,iran,kuwait,qatar,bahrain,oman,yemen,
  saudi arabia,united arab emirates,uae,egypt,libya,tunisia,algeria,morocco,sudan,south sudan,ethiopia,eritrea,somalia,
  kenya,uganda,tanzania,rwanda,burundi,congo,cameroon,nigeria,ghana,togo,benin,senegal,mali,niger,chad,gambia,guinea,
  liberia,sierra leone,ivory coast,angola,namibia,botswana,zimbabwe,zambia,malawi,mozambique,madagascar,mauritius,
  south africa,lesotho,afghanistan,pakistan,india,nepal,bhutan,bangladesh,sri lanka,myanmar,burma,thailand,laos,
  cambodia,vietnam,malaysia,singapore,indonesia,philippines,china,hong kong,taiwan,japan,korea,south korea,north korea,
  mongolia,kazakhstan,uzbekistan,turkmenistan,kyrgyzstan,tajikistan,new zealand,fiji,samoa,tonga,micronesia,papua new guinea
`);

const STATE_CODES = set(
  'AL,AK,AZ,AR,CA,CO,CT,DE,DC,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,NC,ND,OH,OK,OR,PA,PR,RI,SC,SD,TN,TX,UT,VT,VA,WA,WV,WI,WY,D.C',
);

/** Whether a piece of text is the postal code of a state. */
export function isStateCode(text: string): boolean {
  return STATE_CODES.has(text);
}

/** Whether a phrase names a state, country or larger region. */
export function isKeptPlace(phrase: string): boolean {
  return KEPT_PLACES.has(phrase.toLowerCase().replace(/^the /, ''));
}
