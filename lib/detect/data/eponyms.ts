/** What an eponym stands before: "Murphy sign", "Foley catheter", "Gehrig's disease". */
export const HEAD =
  /^(?:'s|')?(?:-[a-z]+)?[ -]{1,2}(?:(?!(?:for|with|and|to|in|on|by|at|or|of|has|had|is|was|the|his|her|did|sent|from|had|took|wants|needs|re|via|per)\b)[a-z]+ )?(?:abscess|agar|airway|angina|anemia|ankle rules?|antibod(?:y|ies)|antigen|anastomosis|approach|ataxia|balloon|bed|blade|bod(?:y|ies)|brace|breathing|button|bypass|canal|cast|catheter|cells?|chair|chorea|clamp|classification|collar|contracture|contusion|criteria|curve|cyst|deformity|dementia|diet|disease|disorder|diverticul(?:um|a)|drain|dressing|duct|dystrophy|effect|encephalopathy|equation|esophagus|exam|fascia|fever|flap|forceps|formula|fractures?|frame|fundoplication|gene|gland|grade|graft|granulomatosis|habitus|hernia|hump|incision|index|instability|inventory|joint|laws?|lesions?|lift|ligament|line|lines|loop|lymphoma|man(?:eu|oeu)ver|mask|method|model|mutation|murmur|nail|needle|neuropathy|nodes?|nodules?|nephropathy|operation|palsy|pentad|phenomenon|pins?|plate|plot|point|port|position|pouch|procedure|protocol|pulse|purpura|questionnaire|reflex(?:es)?|regimen|regression|repair|resection|respirations?|retractor|rings?|rules?|safety plan|sarcoma|scale|scissors|scope|scores?|shunt|signs?|sling|solution|space|spatial|splint|spots?|stage|stain|study|cohort|stand|stent|sulcus|surgery|syndrome|table|tamponade|tears?|technique|tendon|tenosynovitis|tests?|tetralogy|thyroiditis|traction|triads?|trial|tubes?|tumou?r|ulcers?|valve|variant|view|wire|wort|zone)\b/i;

/** What the name of a study or instrument stands before. */
export const STUDY =
  /^ (?:index|study|trial|score|scale|questionnaire|criteria|inventory|guidelines?|classification|protocol)\b/i;

/** Eponyms, brands, strains, viruses and models that read like a first and last name or a place. In lower case. */
export const EPONYMS_OF_TWO_WORDS: ReadonlySet<string> = new Set(
  `argyll robertson,argyll-robertson,austin flint,graham steell,marcus gunn,foster kennedy,mary joseph,sister mary joseph,
  pierre robin,ramsay hunt,gilles de la tourette,lou gehrig,miller fisher,harvey bradshaw,simon broome,harriet lane,
  braxton hicks,campbell de morgan,homer wright,otto bock,midas rex,queen anne,charcot marie tooth,brown sequard,
  loeys dietz,ehlers danlos,jervell lange-nielsen,sam splint,kate farms,boston scientific,santa cruz,hong kong,
  saint jude,st jude,st. jude,abbott merlin,edwards sapien,cormack lehane,jackson pratt,swan ganz,blake more,
  sengstaken blakemore,passy muir,nurse practitioner,allen test,robert jones,denis browne,dennis brown,van nuys,royal canin,dragon medical,watson jones,smith petersen,evans blue,
  prussian blue,coomassie blue,congo red,sudan black,janus green,alice in wonderland,jack knife,lady windermere,
  christmas tree,pott puffy,tom smith,sir james,bence jones,guillain barre,henoch schonlein,epstein barr,west nile,
  rocky mountain,rift valley,murray valley,ross river,barmah forest,la crosse,st louis,st. louis,new castle,
  charles river,jackson lab,long evans,sprague dawley,goto kakizaki,john hancock,john henry,johnny jump-up,sweet william,black-eyed susan,jack frost,jack daniels,captain morgan,
  johnnie walker,jim beam,burt bees,dr pepper,dr. pepper,dr scholl,doctor pepper,mister rogers,uncle sam,uncle ben,
  aunt jemima,mary kay,calvin klein,tommy john,ben gay,bengay,vicks vaporub,ora sweet,ora-sweet,ora plus,ora-plus,
  hill sachs,bland white garland,blalock taussig,cox maze,kelly clamp,castle intervention,barthel index,katz index,
  bishop score,morse fall,norton scale,hamilton depression,beck depression,hospital anxiety,nelson textbook,
  robbins pathology,harrison principles,gray anatomy,netter atlas,merck manual,stanford type,kansas city,jones criteria,
  duke criteria,dallas criteria,paris classification,vienna classification,los angeles,san diego criteria,milan criteria,
  tokyo guidelines,montreal classification,rome iv,rome criteria,prague criteria,boston criteria,ottawa rules,
  amsterdam criteria,bethesda system,berlin definition,sydney protocol,edinburgh postnatal,nottingham health,geneva score,
  california verbal,minnesota tube,wong baker,wong-baker,glasgow coma,seattle angina,cincinnati stroke,hunter serotonin,
  hunt hess,hunt and hess,cushing triad,virchow triad,beck triad,lake louise,toronto western,cambridge cognitive,
  dorothy reed,lisch nodules,maddox rod,amsler grid,gustilo anderson,weber fechner,lauge hansen,lauge-hansen,salter harris,
  ann arbor,baby doe,joubert,st elsewhere,bell mania,jones fracture,philadelphia collar,miami j,aspen vista,milwaukee brace`
    .split(',')
    .map((phrase) => phrase.trim()),
);
