const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles that stand before a name. */
export const TITLES = set(`
  dr drs doctor mr mrs ms miss mx mister missus mme mlle madame monsieur prof professor nurse sister pastor rev reverend
  dep deputy
  rabbi imam chaplain deacon father fr sgt sergeant officer ofc det detective lt capt captain col judge hon sr sra srta
  señor señora señorita don doña dra lic licenciado licenciada ing quím enfermera enfermero médico mtro mtra pbro
  psic tec padre hermano trooper deputy abba master auntie tía tío bà ông herr frau rn np pa-c
`);

/** Titles sure enough to take a name in lower case, or a name that is an everyday word. */
export const SURE_TITLES = set('dr drs doctor mr mrs ms miss mx mister missus mme mlle prof professor');

/** Titles that are no other word, so that they announce a name in lower case as well. */
export const PLAIN_TITLES = set(`
  nurse pastor rabbi imam chaplain officer sgt señora señor don doña licenciada licenciado lic sra sr srta dra enfermera trooper
  deputy monsieur madame auntie tía tío herr frau
`);

/** Small words within a name. */
export const PARTICLES = set(
  'van von der den de del della di da dos das du la las los le el al bin ibn ben bint ter ten st ní nic ó mac ap y e zu',
);

export const SUFFIXES = set('jr sr ii iii iv');

/** Degrees and posts that stand after a name. */
export const CREDENTIALS = set(`
  md do np pa rn lpn lvn cna ma pa-c fnp fnp-c fnp-bc dnp aprn arnp crna cnm nnp pnp acnp agnp pharmd rph dpt pt ot otr
  otr/l slp ccc-slp lcsw lmsw lsw msw lmft lpc psyd phd dds dmd od dpm dc bsn msn ms mph mba facp facs facc rd ldn rrt
  emt emt-p paramedic md/phd cm scribe mbbs mbchb ccds fnp-bc cde cdces ccht cpht cht mls rvt rdms cst cota pta rdn ccm ccrn cnor ocn lmhc lpcc bcba rpsgt rcp pgy-1 pgy-2 pgy-3 pgy ms3 ms4 esq crc sw
`);

export const RELATIONS = set(`
  wife husband spouse partner son sons daughter daughters mother father mom mum mama dad papa sister sisters brother
  brothers sibling sib aunt auntie uncle cousin cousins niece nephew grandson granddaughter grandmother grandfather
  grandma grandpa grandmom granddad granny nana stepson stepdaughter stepmother stepfather stepmom stepdad caregiver
  caretaker fiance fiancee fiancé fiancée girlfriend boyfriend roommate friend neighbor neighbour guardian twin baby boy
  girl great-niece great-nephew great-aunt great-uncle daughter-in-law son-in-law mother-in-law father-in-law
  dtr dtrs dau hubby gr-niece gr-nephew grandbaby grandson's grandkids stepkids sibs nieces nephews aunts uncles
  co-worker coworker boss landlord landlady companion nanny babysitter godson goddaughter sponsor roommates friends
  mamá papá tía tío prima primo nieta nieto suegra suegro cuñada cuñado yerno nuera madrina padrino pareja novia novio
  sister-in-law brother-in-law ex-wife ex-husband ex godmother godfather abuela abuelo hija hijo esposa esposo madre
  padre hermana hermano comadre mgm mgf pgm pgf parents kid kids children proband widow hcp dpoa
`);

/** People at work, and words that announce a person. */
export const ROLES = set(`
  doc widow widower   patient pt client resident surgeon attending attg pcp provider physician prescriber referring hospitalist intensivist
  cardiologist neurologist oncologist psychiatrist pediatrician obstetrician gynecologist urologist nephrologist
  dermatologist radiologist pathologist anesthesiologist fellow intern np pa rn nurse midwife doula therapist counselor
  dietitian pharmacist tech technician interpreter translator scheduler secretary coordinator adjuster supervisor manager
  teacher coach employer claimant subscriber guarantor insured proband donor recipient caseworker lawyer attorney
  chaplain aide scribe pi crc attn cc re dear hi hello hey thanks thx named name alias aka called pref preferred
  nickname emergency contact nok lnok hcp poa signed cosigned dictated dictating author by per witness witnessed
  sane cnm crna slp ot pharm phleb circ scrub assistant advocate volunteer charge
  cna lpn rnfa rrt emt emt-i biller scribe phleb relief sitter pathologist radiologist trooper
  md msw sw cm staff member deponent plaintiff complainant veteran
`);

/** What follows the name of a person who does or says something. */
export const PERSON_VERBS = set(`
  says said reports denies denied states stated told tells asked asks wants wanted agrees agreed understands consents
  consented endorses endorsed complains admits admitted lives lived works worked called calls insists claims thinks
  feels felt prefers requests requested declined declines refuses refused swears recalls remembers mentioned arrived
  drove walked smokes drinks quit understood verbalizes visits visited sings hopes plans weighs sleeps ate eats speaks
  spoke wrote writes texted emailed phoned cried fell loves hates enjoys uses underwent attends attended
`);

/** Capitalised words that never are part of a name in a record, though some lists have them as names. */
export const NEVER = set(`
  patient pt date dob dos mrn ssn age sex gender room rm bed unit ward floor phone fax tel cell email address name
  admit admission admitted discharge discharged history exam assessment plan impression findings labs meds medications
  medication allergies allergy diagnosis diagnoses problem chief complaint hpi pmh psh ros fhx shx vitals temp pulse
  subject subjective objective note notes summary report result results accession acct account visit encounter csn fin
  attending provider physician surgeon resident nurse doctor hospital clinic center medical health department dept
  service services team insurance payer policy member group plan medicare medicaid id no yes not and or the of in on at
  to from for with by is was are were be has had have this that these those he she they his her their him we our you
  your my i it its who what when where why how if then but as a an can could would should do does did please also
  just here there all any each every other new old next last first monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec male female man woman left right bilateral normal none null true false re cc attn dear hi
  hello thanks sincerely regards respectfully electronically signed street st ave road rd blvd drive lane city state zip
  county american african asian hispanic latino white black english spanish french german italian chinese vietnamese
  code status full dnr dni icu ed er or pacu nicu picu micu sicu ccu snf ltac pod hd day days week weeks month months
  year years time hour hours mother father son daughter wife husband brother sister mom dad aunt uncle family
  currently after before during since while until because although however therefore another some no one two three
  pain fever cough chest blood pressure heart rate given seen started continue follow followed call called see per via
  positive negative stable acute chronic severe mild moderate possible likely suspected known prior previous
  recommend recommendations question questions answer draft write rewrite summarize translate explain make need help
  clear gross mode pref preferred form clinic clinics
  what's i'm i've i'll can't don't won't it's that's he's she's they're
  spouse grandson granddaughter cardiology neurology oncology surgery radiology pathology pediatrics psychiatry
  npi identifier inquiry census telemedicine wt mum
  lab laboratory imaging pharmacy order orders specimen collected received reported facility site location employer
  claim claimant number type sent subj subject page total ref reference score scale test
`);
