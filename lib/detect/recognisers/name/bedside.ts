import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, EVERYDAY, FIRST_NAME } from '../../data/flags.ts';
import { matchesOf } from '../../matches.ts';
import { judged, type JudgedPattern } from '../../names/judged-pattern.ts';
import { isKnownWord, isListedName, isUnknown } from '../../names/likeness.ts';
import { type Token, tokenAt, tokensOf } from '../../names/tokens.ts';
import { isMonthName } from '../../names/word-names.ts';
import { CREDENTIALS, NEVER, RELATIONS, ROLES, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

const NAME = "(?<value>\\p{Lu}\\p{L}[\\p{L}'-]{0,24}?)";
const START = '(?<=^|[.!?;:\\n] {0,3}|\\n[-*>] )';

type Judge = (token: Token) => boolean;

const isFreeWord = ({ lower }: Token): boolean =>
  !NEVER.has(lower) && !ROLES.has(lower) && !RELATIONS.has(lower) && !TITLES.has(lower) && !CREDENTIALS.has(lower);

/** A first name, though it may be an everyday word, or a name that is nothing else. */
const isFirstOrClear: Judge = (token) =>
  isFreeWord(token) &&
  !isMonthName(token.lower) &&
  (token.flags & CLINICAL) === 0 &&
  ((token.flags & FIRST_NAME) !== 0 || (isListedName(token) && (token.flags & EVERYDAY) === 0));

const isClearOrUnknown: Judge = (token) =>
  isFreeWord(token) && !isKnownWord(token) && (isListedName(token) || (isUnknown(token) && token.text.length > 4));

/** Services are told things, too: "Neurosurg aware". */
const SERVICE =
  /^(?:neuro|nephro?|cardio?|onco?|ortho?|surg|pulm|anes|rads|radio|hosp|pharm|psych|uro|derm|gastro|heme|tele|thorac|vasc|plast|infect|trans|intens|nsg)/;

const isClear: Judge = (token) => isClearOrUnknown(token) && (token.flags & CITY) === 0 && !SERVICE.test(token.lower);

/** Any word of a name list but one of medicine. */
const isListedWord: Judge = (token) =>
  isFreeWord(token) && isListedName(token) && !isMonthName(token.lower) && (token.flags & CLINICAL) === 0;

const isMonth: Judge = (token) => (token.flags & FIRST_NAME) !== 0 && isMonthName(token.lower);

/** A listed name that is no other word. */
const isClearListed: Judge = (token) => isClearOrUnknown(token) && isListedName(token) && !SERVICE.test(token.lower);

const isPerson: Judge = (token) => isFirstOrClear(token) || isClear(token);

const PLACES: readonly JudgedPattern<Judge>[] = [
  judged(
    'whose baby',
    `(?<=\\b[Tt]he )${NAME}(?= (?:baby|twins?|triplets|infant|newborn|boys?|girls?|kids?|family|brothers|sisters|children)\\b)`,
    isClearOrUnknown,
    0.87,
  ),
  judged(
    'after a post',
    `(?<=\\b(?:[Rr]ep|[Oo]rientee|[Pp]receptor|HUC|PCT|[Cc]ourier|[Rr]unner|[Ll]ocksmith|[Cc]abbie) )${NAME}(?=[ ,;.)\\n]|$)`,
    isFirstOrClear,
    0.87,
  ),
  judged(
    'who has a post',
    `(?<=\\b(?:[Ll]ab|RN|MD|[Cc]harge|[Ss]itter|[Ss]cribe|[Tt]ech|[Rr]unner|[Bb]lood bank|[Pp]harm(?:acy)?|HUC|[Ff]loat|[Tt]riage|PCT|CNA|[Dd]river|[Rr]ide|[Cc]ontact) ?= ?)${NAME}(?= {0,3}(?:[,;.|(\\n]|$))`,
    isPerson,
    0.87,
  ),
  judged(
    'to live to see',
    `(?<=\\b(?:see|watch|meet|hold|hug) )${NAME}(?= (?:graduate|marry|get married|walk|play|again|grow|get baptized|be born|one last|open)\\b)`,
    isPerson,
    0.87,
  ),
  judged('appointment', `(?<=\\d (?:with|w/) )${NAME}(?=[.,;]? ?(?:\\n|$)|[.;] )`, isClearListed, 0.87),
  judged(
    'whose value',
    `${START}${NAME}(?=['’]s (?:blood )?(?:sugar|glucose|BP|blood pressure|K|potassium|sodium|Na|[Ss]ats?|SpO2|temp|INR|HR|heart rate|A1c|lactate|troponin|[Ll]abs?|pain|fever|foley|drain|ostomy|wound|incision|line|chart|MAR|meds|weight|TSH|Hgb|hemoglobin|creatinine|WBC|platelets|urine|parents|mom|dad|wife|husband)\\b)`,
    isFirstOrClear,
    0.86,
  ),
  judged(
    'who is asked about',
    `${START}(?:[Dd]oes|[Dd]id|[Ii]s|[Ww]as|[Cc]an|[Ss]hould|[Ww]ill|[Cc]ould|[Ww]ould) ${NAME}(?= (?:need|want|qualify|able|ready|eligible|due|allowed|drive|fly|eat|ok to|okay to|still|go home|come (?:back|in)|go back)\\b)`,
    isFirstOrClear,
    0.7,
  ),
  judged(
    'who is of an age',
    `${START}${NAME}(?= is \\d{2}(?:,| and| with| years| y\\/?o)(?! ?%))`,
    isFirstOrClear,
    0.7,
  ),
  judged(
    'of a service',
    `(?<=\\b(?:GI|IR|ID|EP|ENT|[Cc]ards|[Oo]rtho|[Nn]euro|[Nn]sgy|[Rr]enal|[Pp]ulm|[Oo]nc|[Hh]eme|[Ee]ndo|[Dd]erm|[Pp]sych|[Uu]ro|[Vv]ascular|[Pp]lastics|[Ss]urgery) )${NAME}(?= (?:scoped|saw|sees|following|follows|recs|recommends|agrees|aware|to see|will see|notified|paged|signed off|operated|called)\\b)`,
    isListedWord,
    0.7,
  ),
  judged(
    'month that speaks',
    `${NAME}(?= (?:says|said|asks|wants|told|thinks|lives|insists|agrees|refuses|denies)\\b)`,
    isMonth,
    0.86,
  ),
  judged(
    'month with an initial',
    `(?<=\\b(?:to|with|from|by|and|w/|per|RN|nurse|hi|dear) )(?<value>\\p{Lu}\\p{L}{2,8} \\p{Lu}\\.)(?=[,;) ]|$)`,
    isMonth,
    0.86,
  ),
  judged(
    'before a bed',
    `(?<![\\p{L}'-])${NAME}(?= (?:rm|room|bed) ?#?\\d{1,4}[A-D]?\\b| \\d{3}-?[A-D]\\b| in (?:bed |room |rm )?#?\\d{3}[A-D]?\\b(?! ?(?:mg|ml|mL|days|patients|min|%|cc|\\d)))`,
    isClearOrUnknown,
    0.62,
  ),
  judged('in a numbered list', `(?<=^\\d{1,2}[.)] |\\n {0,2}\\d{1,2}[.)] )${NAME}(?= [-\u2013\u2014] )`, isClear, 0.45),
  judged(
    'after a bed',
    `(?<=\\b(?:[Bb]ed|[Rr]oom|[Rr]m) \\d{1,4}[A-D]?:? {1,2})${NAME}(?![\\p{L}'-])`,
    isClearOrUnknown,
    0.62,
  ),
  judged('who is told', `${START}${NAME}(?= (?:aware|notified|updated|paged|informed)(?:[ .,;]|$))`, isClear, 0.6),
];

/** "k.o. CCHT": initials in lower case before a post. */
const INITIALS =
  /(?<![\w.])(?!e\.g|i\.e|[ap]\.m|p\.o|i\.[vm]|s\.l|s\.c)(?<value>[a-z]\.[a-z]\.)(?= (?:RN|LPN|CNA|CCHT|MD|DO|NP|PA|MA|RRT|DPT|RD)\b)/dg;
/** "tech: CJ": initials in a field for who did it. */
const DONE_BY =
  /\b(?:[Tt]ech|TECH|[Ss]cribe|[Pp]hotographer|[Cc]ollector|[Pp]hleb|[Ss]onographer|[Oo]perator|[Tt]ranscriber|(?:[Ee]ntered|[Dd]rawn|[Rr]ecorded|[Cc]hecked|[Dd]one) by): ?(?!(?:NA|RN|MA|NP|PA|MD|DO|RT|US|CT|PT|OT|MRI|LPN|CNA|TBD|ED|OR|XR)\b)(?<value>[A-Z]{2,3})(?= {0,3}(?:\n|$|[,;/|]))/dg;

function found(document: Parameters<Recogniser['find']>[0], regex: RegExp, rule: string, score: number): Candidate[] {
  return matchesOf(document.text, regex).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
    return [{ start, end, type: 'NAME' as const, score, rule: `name-bedside/${rule}` }];
  });
}

/** Names told by what only somebody in care, or at work beside a bed, has: "Faith's sugar is 41", "Obi in 412", "Sayeed aware". */
export const nameBedside: Recogniser = {
  name: 'name-bedside',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    const named = PLACES.flatMap(({ name, regex, judge, score }) =>
      found(document, regex, name, score).filter((one) => {
        const token = tokens[tokenAt(tokens, one.start)];
        return token?.start === one.start && token.shape === 'capital' && judge(token);
      }),
    );
    return [
      ...named,
      ...found(document, INITIALS, 'initials before a post', 0.8),
      ...found(document, DONE_BY, 'who did it', 0.66),
    ];
  },
};
