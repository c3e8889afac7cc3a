import type { Candidate } from '../../candidate.ts';
import { CLINICAL, EVERYDAY, FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import { lookUp } from '../../data/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import { judged, type JudgedPattern } from '../../names/judged-pattern.ts';
import { CREDENTIALS, NEVER, RELATIONS, ROLES, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

const WORD = "\\p{Lu}[\\p{L}'’-]{1,20}";
const VALUE = `(?<value>${WORD})`;
const START = '(?<=^|[.!?;:>] {0,3}|\\n ?|["“])';

type Judge = (value: string) => boolean;

const isForm: Judge = (value) =>
  NEVER.has(value) || ROLES.has(value) || RELATIONS.has(value) || CREDENTIALS.has(value) || TITLES.has(value);

/** Any word at all but those of forms: where only a name can stand. */
const isAny: Judge = (value) => !isForm(value);

/** No word of medicine, unless it is a name as well. */
const isPlain: Judge = (value) => {
  const flags = lookUp(value);
  return !isForm(value) && ((flags & CLINICAL) === 0 || (flags & (FIRST_NAME | LAST_NAME)) !== 0);
};

/** A name, or no word of any list. */
const isNameLike: Judge = (value) => {
  const flags = lookUp(value);
  return isPlain(value) && ((flags & (FIRST_NAME | LAST_NAME)) !== 0 || (flags & EVERYDAY) === 0);
};

const SERVICES =
  '(?:PCP|PMD|[Cc]ards|[Cc]ardiology|[Nn]ephro|[Rr]enal|[Pp]ulm|[Oo]nc|[Hh]eme|GI|[Nn]euro|[Ee]ndo|[Rr]heum|[Dd]erm|[Uu]ro|ENT|[Oo]phtho|[Pp]sych|[Pp]ods?|[Vv]asc|[Oo]rtho|ID|EP|IR|[Pp]ain|[Ww]ound|[Pp]all|SW|CM|RD|PT|OT|SLP|RN|Sup|sup|Inv\\.|Det\\.|Ofc\\.|[Cc]hapl\\.?)';
const POSTS =
  '(?:[Hh]ouse sup|[Nn]ursing sup|[Bb]ed sup|[Nn]ight sup|[Bb]ed control|[Ff]low RN|ME \\(Inv\\.|\\(?Inv\\.|[Ii]nvestigator|[Cc]oroner|[Dd]ispatcher|[Dd]ispatch|[Cc]onductor|[Hh]earing officer|[Hh]ouse officer|[Dd]uty manager|[Tt]ransfer RN|[Ii]ntake RN)';
const KIN_AND_OTHERS =
  '(?:stranger|bystander|friend|neighbou?r|buddy|pal|roommate|bunkmate|cellmate|coworker|co-worker|boss|landlord|landlady|driver|sponsor|barber|bartender|uncle|aunt|cousin|brother|sister|grandma|grandpa|gran|son|daughter|man|woman|guy|lady|boy|girl|kid|dog|baby)';

const PLACES: readonly JudgedPattern<Judge>[] = [
  judged(
    'called so',
    `(?<=["“])(?<value>${WORD}(?: ${WORD})?)(?=["”] (?:is|was) (?:the name|what|how|who|his name|her name|their name)\\b)`,
    isAny,
    0.87,
  ),
  judged('equals', `(?<=["“])${VALUE}(?=["”] ?= ?\\p{Lu})`, isAny, 0.87),
  judged('somebody in quotes', `(?<=\\b${KIN_AND_OTHERS} \\(["“])${VALUE}(?=["”]\\))`, isAny, 0.87),
  judged('after the surname', `(?<=\\p{Lu}\\p{L}{2,20}, ["“])${VALUE}(?=["”])`, isAny, 0.8),
  judged(
    'surname after a nickname',
    `(?<=(?:^|\\n|\\b(?:Mr|Mrs|Ms|Dr)\\.? )["“]\\p{Lu}\\p{L}{1,14}["”] )${VALUE}(?![\\p{L}'-])`,
    isPlain,
    0.8,
  ),
  judged(
    'greets',
    `${START}${VALUE}(?= (?:says|said) (?:hi|hello|hey|thanks|thank you|goodbye|bye|good night)\\b)`,
    isAny,
    0.86,
  ),
  judged(
    'there says',
    `${START}${VALUE}(?= (?:there|over there|at the desk|in intake|in admissions|at intake) (?:says|said|thinks|will|can|confirmed|told|called)\\b)`,
    isAny,
    0.86,
  ),
  judged(
    'whose telephone',
    `(?<=^|[.!?;:,\\n] ?|\\b(?:try|call|text|on|or|and|reach|use|dial) )${VALUE}(?=['’]s (?:cell|mobile|phone|number|landline|voicemail|extension|pager|email|work number|house phone)\\b)`,
    isPlain,
    0.86,
  ),
  judged(
    'whose relative',
    `${START}${VALUE}(?=['’]s (?:grandmother|grandfather|grandma|grandpa|mother|father|mom|dad|mum|wife|husband|sister|brother|aunt|uncle|cousin|daughter|son|fianc[eé]e?|roommate|girlfriend|boyfriend|stepmother|stepfather|nephew|niece|teacher|landlord|boss)\\b)`,
    isPlain,
    0.86,
  ),
  judged('of a post', `(?<=\\b${POSTS}:? )${VALUE}(?=[ ,.:;)\\n]|$)`, isPlain, 0.84),
  judged('of the care team', `(?<=[·|•│] ?${SERVICES}:? )${VALUE}(?= ?(?:[·|•│\\n]|$))`, isPlain, 0.8),
  judged('asks', `${START}${VALUE}(?= asks (?:if|for|about|whether|tube|why|how|what|when|who)\\b)`, isNameLike, 0.7),
  judged(
    'by a day in brackets',
    `(?<=\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})? \\()(?<value>(?:\\p{Lu}\\. )?${WORD})(?=\\))`,
    isNameLike,
    0.6,
  ),
  judged(
    'relative called by a rank',
    `(?<=\\b(?:cousin|uncle|brother|grandpa|neighbou?r|friend|buddy|nephew|son) )(?<value>Chief|Boy|Junior|Sonny|Major|Judge|Duke|Prince|King|Bishop|Deacon|Captain|Cap|Sarge|Doc|Coach|Bubba|Buddy|Bud|Red|Tiny|Slim|Ace|Ray|Tex|Rooster|Skip|Skipper|Buck|Chip|Moose|Bear|Bull|Whitey|Pops|Shorty|Smokey|Sparky|Squeak|Peanut|Peaches|Sunny|Sugar|Honey|Precious|Princess|Queen|Sister|Baby|Babe|Bunny|Birdie|Dolly|Kitty|Missy|Sissy|Tootie|Tootsie)(?=[ ,.;?!)])(?! \\p{Lu})`,
    () => true,
    0.86,
  ),
];

/** Initials of who dictated, typed or is studied: "Dictated ICB", "(ini GTO)". */
const INITIALS =
  /\b(?:[Dd]ictated(?: by)?:?|[Tt]yped(?: by)?:?|[Tt]ranscribed(?: by)?:?|[Ii]ni(?:t|tials)?\.?:?|[Ss]ubj(?:ect)? initials:?) (?!(?:NOT|BUT|AND|NOTE|MD|DO|NP|PA|RN|ED|OR|ICU|OP|HPI|VIA|BY)\b)(?<value>[A-Z]{2,4})(?=[),.;\n/]|$)/dg;
/** "text from P.: stent out": somebody by the initial alone. */
const INITIAL = /\b(?:from|to|by|per) (?<value>[A-Z]\.)(?=[:;]| \(|\n|$)/dg;
/** "Child: Indigo Ashworth-Mbeki. Seen": two words or more that a field for a person ends with. */
const FIELD = new RegExp(
  `(?<=(?:^|\\n|[|;] ?)(?:[Pp]atient|PATIENT|[Pp]t|[Cc]hild|[Cc]lient|[Rr]esident|[Ss]tudent|[Mm]ember|[Bb]aby|[Ii]nfant|[Dd]onor|[Rr]ecipient|[Nn]ame|[Nn]om|NOM|[Pp]rénom|[Aa]pellidos?|[Nn]ombres?|[Cc]ognome|[Nn]achname|[Vv]orname)(?: name)? ?: {0,3})(?<value>${WORD}(?: (?:\\p{Lu}\\.|${WORD})){0,2})(?=[.,;(\\n]| \\(|$)`,
  'dgu',
);

const isField = (value: string): boolean => {
  const words = value.toLowerCase().split(' ');
  return words.every(isAny) && isNameLike(words.at(-1) ?? '');
};

const found = (text: string, regex: RegExp, rule: string, score: number): Candidate[] =>
  matchesOf(text, regex).map((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    return { start, end, type: 'NAME' as const, score, rule: `name-nickname/${rule}` };
  });

/** Nicknames and names that are words, told by quotes, by a telephone, a relative or a post that somebody has. */
export const nameNickname: Recogniser = {
  name: 'name-nickname',
  type: 'NAME',
  find: ({ text }) => [
    ...PLACES.flatMap(({ name, regex, judge, score }) =>
      found(text, regex, name, score).filter(({ start, end }) =>
        judge(text.slice(start, end).toLowerCase().split(' ').at(-1) ?? ''),
      ),
    ),
    ...found(text, INITIALS, 'initials', 0.8),
    ...found(text, INITIAL, 'initial', 0.62),
    ...found(text, FIELD, 'field', 0.8).filter(({ start, end }) => isField(text.slice(start, end))),
  ],
};
