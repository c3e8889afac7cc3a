import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, EVERYDAY, FIRST_NAME, INSTITUTION, LAST_NAME } from '../../data/flags.ts';
import { FACILITY_HEADS, GENERIC_BEFORE_HEAD } from '../../data/facility-words.ts';
import { CREWS, NAMED_WITH_THE, PLAIN_HOUSES } from '../../data/houses.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import { lookUp } from '../../data/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import { CREDENTIALS, NEVER, RELATIONS, ROLES, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

const WORD = "\\p{Lu}[\\p{L}'+&-]{1,22}";
/** Up to three words with a capital, and what may stand between the parts of one name. */
const RUN = `${WORD}(?: (?:of |on |at |the )?${WORD}){0,2}`;
const VALUE = `(?<value>${RUN})`;
const NO_LETTER = "(?![\\p{L}'-])";

/** Departments, levels of care and the like, which name no house. */
const KINDS = new Set(
  `home work school duty baseline normal base bed church rehab snf snfs ltac ltach irf arf alf ilf hospice hospital er ed or icu ccu micu sicu nicu picu pacu imcu pcu cvicu tele telemetry obs
  stepdown medsurg floor ward clinic facility outside osh osf pcp urgent emergency triage admitting admissions security transport
  dialysis hd cath endo ir mri ct pet xr us lab labs micro path pathology radiology pharmacy dme hha hhc hh pt ot st sw cm rn np pa md
  sober detox shelter jail prison court police fire ems bls als group board assisted independent memory skilled nursing long
  short acute inpatient outpatient observation community inventory none pending tbd n/a unknown self street family mom dad hers his
  medicare medicaid humana aetna cigna uhc bcbs united anthem molina tricare va kaiser wellcare centene insurance auth mychart epic cerner care everywhere
  internal general trauma burn stroke transplant ortho neuro cards cardiac renal pulm heme onc derm psych peds ob gyn ent uro surg surgery medicine
  std std pdf iv po ivf abx tpn ekg ecg cxr cpr cbc bmp npo dvt copd chf 911 sms usps ups fedex dmv us usa uk eu cdc fda nih who dhs aps cps dcf dss acs ssa dmv nys`
    .split(/\s+/)
    .filter(Boolean),
);

type Strength = 'free' | 'named';

function isGeneric(word: string): boolean {
  if (KINDS.has(word) || NEVER.has(word) || RELATIONS.has(word) || ROLES.has(word) || TITLES.has(word)) return true;
  return CREDENTIALS.has(word) || (GENERIC_BEFORE_HEAD.has(word) && word.length > 1);
}

/** Whether a word can say which house it is; where the cue is weak, it must be a name or no word at all. */
function tells(word: string, strength: Strength): boolean {
  const flags = lookUp(word);
  if (isGeneric(word)) return false;
  if ((flags & (INSTITUTION | CITY)) !== 0 || PLAIN_HOUSES.has(word)) return true;
  if ((flags & CLINICAL) !== 0) return false;
  return strength === 'free' || (flags & (FIRST_NAME | LAST_NAME)) !== 0 || (flags & EVERYDAY) === 0;
}

const bare = (word: string): string => word.toLowerCase().replace(/'s$|'$/, '');

/** Ends the value before what says when: "Amber Grove Tuesday". */
function withoutDay(value: string): string {
  const words = value.split(' ');
  const day = words.findIndex((word, index) => index > 0 && NEVER.has(bare(word)) && !FACILITY_HEADS.has(bare(word)));
  return day < 0 ? value : words.slice(0, day).join(' ');
}

function isHouse(value: string, strength: Strength): boolean {
  const words = value.split(' ').map(bare);
  const first = words[0] ?? '';
  if (isKeptPlace(value) || !tells(first, strength)) return false;
  return words.length > 1 || !FACILITY_HEADS.has(first) || PLAIN_HOUSES.has(first);
}

interface Cue {
  readonly name: string;
  readonly regex: RegExp;
  readonly strength: Strength;
  readonly score: number;
}

const cue = (name: string, pattern: string, strength: Strength, score: number): Cue => ({
  name,
  regex: new RegExp(pattern, 'dgu'),
  strength,
  score,
});

const MOVED =
  "(?:[Dd]\\/c'?d?|DC'?d?|dc'?d|[Dd]ischarged?|[Tt]ransferred|[Tt]ransfer|[Xx]fer(?:red)?|[Rr]eturn(?:ed|s|ing)?|[Ss]hipped|[Ff]lown|[Mm]oved|[Rr]eferral(?: sent)?|[Pp]acket(?: sent| faxed)?|[Cc]linicals (?:sent|faxed)|[Pp]laced|[Bb]ounced back|[Bb]ack)";
const ON_DAY = '(?: (?:\\d{1,2}[/.-]\\d{1,4}|today|tonight|yesterday|tomorrow|again))?';
const BEDS =
  "(?:(?:has|have) (?:a |an |no |open )*(?:bed|beds|opening)|no beds?|(?:has |have )?(?:accepted|declined|refused|agreed to (?:take|accept)|denied) (?:him|her|them|pt|the patient|transfer|the transfer|\\()|(?:can|will|won't|can't|could) (?:take|accept|admit) (?:him|her|them|pt)|on divert|on diversion|(?:out of|in|not in) network|is (?:reviewing|full|on divert))";
const FULL = 'full(?= {0,2}(?:[.,;:!)]|\\n|$))';
const SAMPLES =
  '(?:[Ll]abs?|[Ss]pecimens?|[Ss]amples?|[Cc]ultures?|[Tt]issue|[Ss]lides|[Ss]wabs?|[Tt]ubes|[Ss]endout|[Ss]end-out|[Pp]end(?:ing)?|[Pp]rocessed|[Rr]un)';

const CUES: readonly Cue[] = [
  cue('moved to', `\\b${MOVED}${ON_DAY} (?:to|from|at) ${VALUE}${NO_LETTER}`, 'free', 0.72),
  cue(
    'toured',
    `\\b(?:[Tt]oured|[Tt]ouring|[Ww]aitlisted at|[Ww]ait list at|[Oo]n service (?:with|w\\/?)) ${VALUE}${NO_LETTER}`,
    'free',
    0.78,
  ),
  cue(
    'brought from',
    `\\b(?:[Bb]rought(?: in| here)?|[Ss]ent(?: in| here| over)?|[Hh]ere|[Aa]rrived|[Cc]ame(?: in)?|BIBA|BIBEMS)(?: by [^.;,\\n]{2,30})? from ${VALUE}${NO_LETTER}`,
    'free',
    0.72,
  ),
  cue('beds', `(?<=^|[.;:!,\\n(] ?|\\b(?:and|but) )${VALUE}(?= ${BEDS})`, 'free', 0.78),
  cue('full', `(?<=^|[.;:!,\\n(] ?|\\b(?:and|but) )${VALUE}(?= ${FULL})`, 'named', 0.72),
  cue(
    'care on a day',
    `\\b(?:inpt|inpatient|[Aa]dmit(?:ted)?|[Hh]osp(?:itali[sz]ed)?|IP|adm|ED|obs|scoped|delivered|stented|cathed) ${VALUE}(?= (?:\\d{1,2}[/-]\\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d))`,
    'free',
    0.66,
  ),
  cue(
    'before a day in brackets',
    `(?<=\\p{L}\\d{0,2} (?:x ?\\d )?\\()${VALUE}(?=, (?:\\d{1,2}[/-]\\d{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d))`,
    'named',
    0.55,
  ),
  cue(
    'school',
    `\\b(?:school|classes|class|studies|student|freshman|sophomore|junior|senior|semester|degree|nursing school|campus) (?:at|@) ${VALUE}${NO_LETTER}`,
    'free',
    0.74,
  ),
  cue(
    'sent there',
    `\\b(?:[Rr]e-?)?(?:[Ss]ent|[Ff]axed|[Ee]-?scribed|[Ee]-?prescribed|[Cc]alled in|[Tt]ransmitted) to (?<value>[A-Z]{3,5}|${WORD}(?: ${WORD})?(?= (?:window|pharmacy|drive-thru|counter)\\b))${NO_LETTER}`,
    'named',
    0.6,
  ),
  cue('where somebody admits', `(?<=^|[.;:!,\\n] ?)${VALUE}(?= is where\\b)`, 'free', 0.72),
  cue(
    'never rang',
    `(?<=^|[.;:!,\\n] ?|\\b(?:and|but) )${VALUE}(?= (?:never|hasn't|has not|didn't) (?:rang|called|call|answered?|picked up|returned)\\b)`,
    'named',
    0.6,
  ),
  cue(
    'rung',
    `\\b(?:[Cc]alls?|[Cc]alled|[Pp]honed?|[Rr]ang|[Rr]ing) (?<value>[A-Z]{3,5})(?= (?:at|on|re|about|tomorrow|today|for) )`,
    'named',
    0.55,
  ),
  cue(
    'serves with',
    `\\b(?:bartends|cooks|cleans|teaches|coaches|subs|welds|waits tables|clerks|interns|volunteers|worships|serves|drives|flies|fishes|farms|guards|caddies|ushers|sings|deploys|deployed|is|was) (?:with|at|for) (?<value>${WORD} (?:Fire|FD|Air|Guard|Ambulance|Transit|Airlines|Freight|Logistics|Rail|Lines|Steel|Coal|Oil|Foods|Farms))${NO_LETTER}`,
    'free',
    0.74,
  ),
  cue(
    'in a banner',
    `(?<=[·|•│] ?(?:Pharm|Pharmacy|Rx|SNF|HH|HHA|DME|Dialysis|HD|Hospice|School|Lab|Employer|Emp|Clinic|Facility):? )${VALUE}(?= ?[,·|•│\\n])`,
    'free',
    0.76,
  ),
  cue('sample', `\\b${SAMPLES}(?: sent| back| results?)? (?:to|@|at) ${VALUE}${NO_LETTER}`, 'named', 0.72),
  cue('outside', `\\b[Oo]utside (?:[\\w-]{2,12} ){1,2}(?:from|at) ${VALUE}${NO_LETTER}`, 'free', 0.78),
  cue(
    'carried by',
    `\\b(?:[Hh]ere|[Ff]lown(?: here| in)?|[Tt]ransport(?:ed)?|[Bb]rought(?: in| here)?|BIBA|[Aa]rrived) (?:by|via) ${VALUE}${NO_LETTER}`,
    'named',
    0.62,
  ),
  cue(
    'reads from',
    `\\b(?:MD|DO|MBBS|PA-C|NP), (?<value>${WORD} ${WORD}(?: ${WORD})?)(?=, (?:reading|dictating|remote|on call|covering|locums?)\\b)`,
    'free',
    0.8,
  ),
  cue(
    'treated by',
    `(?<=^|[.;:!\\n] ?)${VALUE}(?= (?:scoped|stented|cathed|scanned|imaged|biopsied|transfused|intubated|tubed|flew|shipped|started|admitted|diagnosed|kept|discharged) (?:him|her|them|pt|me)\\b)`,
    'named',
    0.55,
  ),
  cue(
    'emergency room of',
    `(?<!\\p{L})(?<value>${WORD}(?: ${WORD})?s'|${WORD}(?: ${WORD})?'s)(?= (?:ER|ED|ICU|NICU|cath lab|emergency room|emergency department)\\b)`,
    'free',
    0.72,
  ),
];

/** Choices of houses, given as a list: "SNF choices: Willows, Signature, Arbor Glen", "Hospice: Providence or Mercy". */
const LIST =
  /\b(?:(?:SNF|LTACH?|IRF|[Rr]ehab|[Hh]ospice|HHA?|HHC|[Hh]ome [Hh]ealth|ALF|[Ff]acility|[Aa]gency|[Pp]lacement)(?: (?:choices?|options?|referrals?|list|picks?|preferences?))?(?: (?:sent|begun|started|made|faxed|out))?(?: to)?|[Cc]hoices?(?: list)?(?: given)?|(?:[Pp]refers|[Ww]ants) |[Tt]op (?:\d|two|three)|(?:1st|2nd|3rd|[Ff]irst|[Ss]econd|[Tt]hird|[Bb]ackup) choice(?: is)?|(?:[Rr]eferrals?|[Pp]ackets?|[Cc]linicals)(?: sent| out| faxed)? to)(?: ?[:=(] ?| )(?=\p{Lu})/gu;
const MEMBER = new RegExp(`(?:(?:, | ?\\/ ?|, or |, and | or | and | & |; )(?:\\d[.)] ?)?)?(${RUN})${NO_LETTER}`, 'uy');
const MOST = 8;

/** The members of a list that begins at `at`, as long as each can be a house. */
function membersOf(text: string, at: number): Candidate[] {
  const found: Candidate[] = [];
  let end = at;
  while (found.length < MOST) {
    MEMBER.lastIndex = end;
    const match = MEMBER.exec(text);
    const value = match?.[1] ?? '';
    const joined = match !== null && (found.length === 0 ? match[0] === value : match[0] !== value);
    if (!joined || !isHouse(value, 'free')) break;
    end = MEMBER.lastIndex;
    found.push({ start: end - value.length, end, type: 'FACILITY', score: 0.72, rule: 'facility-cue/choices' });
  }
  return found;
}

const CREW = new RegExp(
  `(?<![\\p{L}'-])(?:(?<=\\b(?:by|via|with|from|per|to|called|call|and) )(?<value>${CREWS})|(?<crew>${CREWS})(?= (?:declines|declined|accepts|accepted|launched|landed|lands|eta|ETA|en route|enroute|crew|RN|medic|flight|helicopter|rotor|ground|transport|notified|called|dispatched|unavailable|weather|bedside|at bedside|here)\\b))${NO_LETTER}`,
  'dgu',
);
const WITH_THE = new RegExp(
  `\\b(?:[Aa]t|[Tt]o|[Ff]rom|[Bb]y|[Ff]or|[Oo]f) [Tt]he (?<value>${NAMED_WITH_THE})(?=[.,;:!?)\\n ]|$)(?!-| (?:trial|study|score|criteria|procedure|axis|stent|graft|sign|shaped))`,
  'dgu',
);
/** "Signature in Brockton". */
const PLAIN_IN_TOWN =
  /(?<=[,;(] ?|\b(?:via|by|with|from|and|or) )(?<value>\p{Lu}\p{Ll}{3,14})(?= (?:in|of|on) \p{Lu}\p{Ll}{2})/dgu;
/** The house under a signature: "Ana Ruiz, MD\nBluestone Diabetes, 11 Depot Plaza". */
const LETTERHEAD = new RegExp(
  `(?<=(?:MD|DO|NP|RN|PA-C|PhD|PsyD|LCSW|DPT|PharmD|FNP|CNM|CPNP|CDCES|FACP|FACS|FAAP|MBBS|DDS|DPM|OD|RPh)\\.?\\n)(?<value>${WORD}(?: (?:of |and |& |for |the )?${WORD}){0,4})(?=, {0,2}\\d{1,5} \\p{Lu}| ?[,·|•] ?\\(?\\d{3}[)-. ])`,
  'dgu',
);
/** "with Interim", "via Select": a house that is an everyday word, with a capital within a sentence. */
const PLAIN =
  /(?<=\p{Ll}[,)]? (?:with|w|w\/|via|thru|through|from|at|by) )(?<value>\p{Lu}\p{Ll}{3,14})(?=[.,;:)\n]| (?:till|until|for|since|on|at|in|and|or|RN|SN|to|nurse|hospice|home|staff|intake|liaison)\b|$)/dgu;

const valuesOf = (text: string, regex: RegExp): (readonly [number, number])[] =>
  matchesOf(text, regex).map(({ indices, index, 0: whole }) => {
    return indices?.groups?.['value'] ?? indices?.groups?.['crew'] ?? ([index, index + whole.length] as const);
  });

/** Houses told by what is done with them alone: where somebody is moved, who has beds, who flies, who reads. */
export const facilityCue: Recogniser = {
  name: 'facility-cue',
  type: 'FACILITY',
  find({ text }) {
    const cued = CUES.flatMap(({ name, regex, strength, score }) =>
      valuesOf(text, regex).flatMap(([start, to]): Candidate[] => {
        const value = withoutDay(text.slice(start, to));
        if (!isHouse(value, strength)) return [];
        return [{ start, end: start + value.length, type: 'FACILITY', score, rule: `facility-cue/${name}` }];
      }),
    );
    const listed = matchesOf(text, LIST).flatMap((match) => membersOf(text, match.index + match[0].length));
    const told = ([regex, score, rule]: readonly [RegExp, number, string]): Candidate[] =>
      valuesOf(text, regex).map(([start, end]) => ({
        start,
        end,
        type: 'FACILITY',
        score,
        rule: `facility-cue/${rule}`,
      }));
    const plain = [...told([PLAIN, 0.6, 'everyday word']), ...told([PLAIN_IN_TOWN, 0.7, 'everyday word'])].filter(
      ({ start, end }) => PLAIN_HOUSES.has(text.slice(start, end).toLowerCase()),
    );
    return [
      ...cued,
      ...listed,
      ...told([CREW, 0.8, 'crew']),
      ...told([LETTERHEAD, 0.72, 'letterhead']),
      ...told([WITH_THE, 0.78, 'with the']),
      ...plain,
    ];
  },
};
