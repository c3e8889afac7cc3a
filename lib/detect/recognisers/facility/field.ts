import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, EVERYDAY, FIRST_NAME, INSTITUTION, LAST_NAME } from '../../data/flags.ts';
import { FACILITY_HEADS, GENERIC_BEFORE_HEAD, SMALL_WORDS } from '../../data/facility-words.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import { lookUp } from '../../data/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import { CREDENTIALS, NEVER, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

/** Fields that hold the name of a house and hardly anything else. */
const HOUSES =
  '(?:sending |receiving |referring |ordering |performing |servicing |accepting |home |base |birth |current |prior |preferred |dispensing |reference |outside |residential )?(?:facility|hospital|clinic|practice|school|school/daycare|daycare|day care|employer|pharmacy|pharm|drugstore|nursing home|snf|alf|ltac|hospice|home health|hha|dialysis(?: unit| center)?|hd unit|institution|congregation|church|parish|medical home|group home|shelter|funeral home|mortuary|laboratory|imaging center|surgery center|urgent care|ems agency|transport agency|company|workplace|place of (?:work|employment|worship))(?: name)?';
/** Fields that hold a house, a part of the body, a kind of place or a sample. */
const PLACES =
  '(?:sending |receiving |referring |ordering |performing |rendering |servicing |requesting |collection |draw |service |given |administering )?(?:site|location|lab|org|organi[sz]ation|agency|dme|where|dest|destination|district|office|unit|sponsor|place)(?: name)?';
const BEFORE = '(?<=^|[\\n|;\\t,({>•·*"\']\\s{0,3}|\\s{2}|[.)] )';
const VALUE = '(?<value>[\\p{L}\\d][^\\n\\t|;,()<>"=:{}\\[\\]]{2,60})';
const AFTER_LABEL = '(?: {0,12}| ?\\.{2,20} ?)[:=](?: {0,12}|\\t)["\'*_]{0,3}';
/** What ends a value that goes on in its line. */
const CUT =
  / {2,}|(?<=\p{L}{4})\. | [/–—-] | (?:NPI|TIN|CLIA|tax id|fax|ph|tel|phone|call|ext|rm|room|bed|chair|on|in|since|x)\b| \(?\d{3}[-. )]/iu;

interface Form {
  readonly name: string;
  readonly regex: RegExp;
  /** Whether only a word that is nothing but a name tells a house. */
  readonly strict: boolean;
}

const FORMS: readonly Form[] = [
  { name: 'house', regex: new RegExp(`${BEFORE}${HOUSES}${AFTER_LABEL}${VALUE}`, 'dgiu'), strict: false },
  { name: 'place', regex: new RegExp(`${BEFORE}${PLACES}${AFTER_LABEL}${VALUE}`, 'dgiu'), strict: true },
  {
    name: 'company of a fax',
    regex: new RegExp(`(?<=^|\\n| {3})(?:CO|COMPANY|Company|FIRM|ORG)(?: {2,12}|[.:]{1,3} {1,12})${VALUE}`, 'dgu'),
    strict: false,
  },
  {
    name: 'after a post',
    regex:
      /\((?:RN|LPN|NP|MD|DO|PA|PA-C|ATP|PharmD|CPhT|MA|SW|LCSW|PT|OT|RD|CM|DDS|DVM|RRT|CNA),? (?:at |@ ?|from )?(?<value>\p{Lu}[^\n()<>,;:"]{2,40})\)/dgu,
    strict: true,
  },
  {
    name: 'speciality and firm',
    regex:
      /(?<![\p{L}'-])(?<value>(?:\p{Lu}\p{Ll}{2,12}(?:ology|iatrics?|iatry|pa?edics?|urgery|adiology)) (?:& \p{Lu}\p{Ll}{3,14} )?(?:Associates|Partners|Assoc\.?))(?![\p{L}'-])/dgu,
    strict: false,
  },
  {
    name: 'in a cell',
    regex:
      /(?<=^|[\n|\t] ?)(?<value>The \p{Lu}\p{L}{3,20}(?: (?:at|of|on) \p{Lu}\p{L}{2,20}){0,2})(?= ?[|\t\n]| ?$)/dgu,
    strict: false,
  },
  {
    name: 'crew',
    regex:
      /\b(?:[Bb]y|[Vv]ia|EMS|[Mm]edics(?: out)?|[Cc]rew|[Aa]mbulance|[Ff]ire|BIBA)[:,]? (?:from )?(?<value>(?:Station|Squad|Engine|Ladder|Firehouse|Truck Co\.?|Battalion|STATION|SQUAD|ENGINE|LADDER) #?\d{1,4})(?![\w/-])/dgu,
    strict: false,
  },
  {
    name: 'abbreviated kind',
    regex:
      /(?:(?<=\b(?:at|from|by|via|to) )|(?<![\p{L}'-] ?|\d))(?<value>(?:\p{Lu}[\p{L}']{2,20} ){1,2}(?:Rx|Gen|Reg|Mem|GEN|REG|MEM))(?=\.?(?:[,;)|\n<"\t]|$))/dgu,
    strict: true,
  },
  {
    name: 'kind of medicine',
    regex:
      /(?<![\p{L}'-] ?|\d)(?<value>(?:\p{Lu}[\p{L}']{2,20} ){1,2}(?:Internal|Family|Sports|Occ|Occupational|Emergency|Geriatric|Adolescent|Pain|Sleep|Travel|Pulmonary) Med)(?=\.?(?:[,;)|\n<"\t]| {2}|$))/dgu,
    strict: true,
  },
  {
    name: 'numbered',
    regex:
      /(?<![\w-])(?<value>(?:(?:VFW|Amvets|AMVETS|Elks|(?:American )?Legion|Eagles|Moose|Kiwanis)(?: (?:Post|Lodge|Hall))? #?\d{2,5}|(?:PS|P\.S\.) ?#?\d{3})|(?<=\b(?:at|attends|to|teaches at|school:?) )(?:PS|P\.S\.|IS|I\.S\.|JHS) ?#?\d{1,3})(?![\w/%-]|[.,]\d| ?(?:ml|mL|cc|mg)\b)/dgu,
    strict: false,
  },
  {
    name: 'where booked',
    regex:
      /\b(?:[Bb]ooked|[Ss]cheduled|[Ss]ched|[Aa]ppt|[Vv]isit|[Aa]dmitted|[Tt]ransferred)(?: [\w/]{1,10}){0,3} \d{1,2}(?:[/-]\d{1,4})?,? (?:@ |at )?(?<value>\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2})(?=[.;\n]|$)/dgu,
    strict: true,
  },
  {
    name: 'before its number',
    regex:
      /\b(?:[Rr]endering|[Ss]ervicing|[Pp]erforming|[Rr]equesting|[Rr]eferring|[Oo]rdering|[Dd]ispensing)(?: (?:facility|site|location|lab))?:? {1,8}(?<value>\p{Lu}[\p{L}'&. -]{2,40}?(?: (?:MRI|CT|PET|Rx|Imaging|Labs?|Infusion|Renal|Neuro|Derm|Ortho|Spine|Eye|Heart|Surgical|Surgery|Med|Medical|Health|Care|Group)))(?=,? {1,8}(?:NPI|TIN|CLIA)\b)/dgu,
    strict: false,
  },
];

const SMALL = new Set([...SMALL_WORDS, '-', '@', 'to', "o'", 'von', 'le', 'les']);
const WRITTEN = /^(?:["'#(]?\p{Lu}|\d|&)/u;
const PLAIN_VALUE =
  /^(?:self|home|none|retired|unemployed|disabled|student|unknown|various|see|same|not|no|yes|pending|other|inpatient|outpatient|private|public|left|right|bilateral|lt|rt|remote|virtual|telehealth|telemedicine|day|week|per|full|part|stay|mixed|regular|special|currently|he|she|they|pt|patient|call|called|call(?:ing)?|review(?:ed)?|weekly|daily|monthly|solo|regularly)\b/i;

/** Forms whose number tells which house it is. */
const NUMBERED = new Set(['crew', 'numbered']);
const FIRM = /^(?:associates|partners|assoc)$/;
const ABBREVIATED = /^(?:gen|reg|mem|med)$/;

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\d]{1,3}|(?:'s)?[^\p{L}\d]{0,3}$/gu, '');

/** A word that by itself says which house it is. */
function isTelling(word: string, strict: boolean): boolean {
  const flags = lookUp(word);
  if (
    word.length < 3 ||
    /^\d/.test(word) ||
    NEVER.has(word) ||
    GENERIC_BEFORE_HEAD.has(word) ||
    FACILITY_HEADS.has(word)
  )
    return (flags & INSTITUTION) !== 0;
  if ((flags & (CITY | INSTITUTION)) !== 0) return true;
  if ((flags & CLINICAL) !== 0) return false;
  return (flags & EVERYDAY) === 0 || (!strict && (flags & (FIRST_NAME | LAST_NAME)) !== 0);
}

/** An everyday word that with a second one makes a name: "Corner Drug", "Old Mill". */
const isPlain = (word: string): boolean =>
  !NEVER.has(word) && !GENERIC_BEFORE_HEAD.has(word) && (lookUp(word) & CLINICAL) === 0 && word.length > 2;

function isHouse(value: string, strict: boolean): boolean {
  const words = value.split(' ');
  if (isKeptPlace(value) || PLAIN_VALUE.test(value)) return false;
  if (words.some((word) => !WRITTEN.test(word) && !SMALL.has(word.toLowerCase()))) return false;
  const known = words.map(bare).filter((word) => !SMALL.has(word));
  const [first = '', last = ''] = [known[0], known.at(-1)];
  if (TITLES.has(first) || CREDENTIALS.has(last)) return false;
  const named = known.some((word) => isTelling(word, strict));
  const headed = known.length > 1 && (FACILITY_HEADS.has(last) || ABBREVIATED.test(last));
  if (strict) {
    const listed = known.some((word) => (lookUp(word) & INSTITUTION) !== 0);
    const personal = !listed && known.every((word) => (lookUp(word) & (FIRST_NAME | LAST_NAME)) !== 0) && !headed;
    return (
      (named || FIRM.test(last)) &&
      !personal &&
      (headed || listed || known.every((word) => (lookUp(word) & CLINICAL) === 0))
    );
  }
  return named || FIRM.test(last) || (headed && known.slice(0, -1).some(isPlain));
}

/** "Location: Periumbilical": one word that no list has may be anything. */
const isOneStrangeWord = (value: string): boolean =>
  !value.includes(' ') && (lookUp(bare(value)) & (CITY | INSTITUTION)) === 0;

/** What of a value belongs to the name. */
function nameIn(value: string): string {
  const cut = CUT.exec(value);
  return (cut ? value.slice(0, cut.index) : value).replace(/[ .,'*_-]{1,8}$/, '');
}

/** Houses that a field of a form, a letterhead of a fax or a post in brackets is for. */
export const facilityField: Recogniser = {
  name: 'facility-field',
  type: 'FACILITY',
  find: ({ text }) =>
    FORMS.flatMap(({ name, regex, strict }) =>
      matchesOf(text, regex).flatMap((match): Candidate[] => {
        const [start, to] = match.indices?.groups?.['value'] ?? [0, 0];
        const value = nameIn(text.slice(start, to));
        if (name === 'place' && isOneStrangeWord(value)) return [];
        if (!NUMBERED.has(name) && !isHouse(value, strict)) return [];
        return [{ start, end: start + value.length, type: 'FACILITY', score: 0.87, rule: `facility-field/${name}` }];
      }),
    ),
};
