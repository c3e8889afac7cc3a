import type { Candidate } from '../../candidate.ts';
import { CLINICAL, EVERYDAY, FIRST_NAME } from '../../data/flags.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import { isBarred, isKnownWord, isListedName, isOrdinary, isUnknown } from '../../names/likeness.ts';
import { readName } from '../../names/reader.ts';
import { type Token, tokenAt, tokensOf } from '../../names/tokens.ts';
import { CREDENTIALS, NEVER, RELATIONS, ROLES, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** Phrases after which a person stands, and hardly anything else. */
const SURE =
  /\b(?:named|goes by|known as|(?:prefers|likes|asks|wants|asked) to be called|(?:his|her|their|my|whose|patient's|pt's|brother's|sister's|son's|daughter's|wife's|husband's|mother's|father's) name is|calls? (?:me|him|her|them)|call (?:me|him|her|them)|accompanied by|spoke (?:with|w\/|w|to)|spoken with|talked (?:with|to)|discussed (?:with|w\/)|d\/w|conferred with|co-?signed(?: by)?|witnessed by|emergency contact(?: is|:)?|next of kin(?: is|:)?|handed off to|hand-?off to|report (?:to|from)|signed(?: by| out to)?|ask for|asks for|page|paged|notified|spoke|attn:?|sincerely|regards|love|warmly|yours)[,:]?(?: the| her| his)?(?: nurse| rn| dr\.?| mr\.?| mrs\.?| ms\.?)? (?=["(]?\p{L})/giu;
/** Phrases after which a person may stand. */
const FAIR =
  /\b(?:per|cc|by|with|w\/|sup|supervisor|cosign|wit|assist(?:ant)?|sibs?|parents?|friends?|crew|committee|reviewers?|aware|between|tell|told|remind|message to|note to|reply to|letter for|c\/o|team|staff|backup|charge|covering|cov|on call|oncall|sitter|volunteer|counsel|driver|tech|clinic pts?|patients?|pts?|re|for|from|and|&|\+|hx|asked|ok with) (?=\p{L})/giu;
/** Services of a hospital, which people are named by: "rheum (Gold)", "IR Vandergrift". */
const SERVICE =
  /\b(?:cards?|cardiology|ep|gi|ir|id|ob|obgyn|ob\/gyn|mfm|nicu|micu|sicu|ent|uro|urology|ortho|neuro|neurology|nsgy|neurosurg(?:ery)?|plastics|vasc|vascular|rheum|rheumatology|renal|nephro|nephrology|heme|onc|heme\/onc|oncology|endo|endocrine|pulm|pulmonary|derm|dermatology|psych|psychiatry|peds|pediatrics|ophtho|ophthalmology|surg|surgery|trauma|anes|anesth|anesthesia|path|pathology|rads|radiology|pharm|pharmacy|pall|palliative|hospice|transplant|burn|podiatry|pain|allergy|genetics|dental|omfs|ct surgery|thoracic|wound|nutrition|social work|rt|pt|ot|st|slp|sw|cm|him|lab)(?: attending| fellow| resident)?(?: \(|: |, | - | )(?=\p{Lu})/giu;
const CLOSED = /^[.'a-z]{0,3}(?:[),;]|\)|$)/i;

type Judge = (document: Document, token: Token, cue: string) => number;

const credentialAfter = (document: Document, tokens: readonly Token[], end: number): boolean => {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last || !next || !/^,? $/.test(document.text.slice(last.end, next.start))) return false;
  return CREDENTIALS.has(next.lower) && next.text.length > 1;
};

function isWord(token: Token): boolean {
  return RELATIONS.has(token.lower) || ROLES.has(token.lower) || TITLES.has(token.lower) || NEVER.has(token.lower);
}

const afterSure: Judge = (_document, token) => {
  if (isWord(token) || isBarred(token)) return 0;
  const clinical = (token.flags & CLINICAL) !== 0;
  if (token.shape === 'lower') {
    if (token.text.length < 3 || isOrdinary(token)) return 0;
    if (isListedName(token)) return isKnownWord(token) ? 0.45 : 0.7;
    return isKnownWord(token) ? 0 : 0.42;
  }
  if (token.shape === 'initial') return 0;
  if (token.shape === 'upper' && token.text.length < 4 && !isListedName(token)) return 0;
  if (clinical) return isListedName(token) && token.shape === 'capital' ? 0.45 : 0;
  if ((token.flags & EVERYDAY) !== 0) return isListedName(token) ? 0.6 : 0;
  return 0.75;
};

const POST_AFTER = /^(?: [a-z]{2,20})? (?:rn|md|np|pa|lpn|cna|pharmd|pa-c|do|crna|fnp|lcsw|msw|rrt|slp|dpt)\b/;

const afterFair: Judge = (document, token) => {
  if (token.shape === 'lower') {
    if (token.text.length < 3 || isWord(token) || !isListedName(token)) return 0;
    return POST_AFTER.test(document.lower.slice(token.end, token.end + 28)) ? 0.75 : 0;
  }
  if (token.shape !== 'capital' || isWord(token) || isBarred(token) || (token.flags & CLINICAL) !== 0) return 0;
  if (isKeptPlace(token.lower)) return 0;
  if (isListedName(token)) {
    if ((token.flags & EVERYDAY) === 0) return 0.48;
    return (token.flags & FIRST_NAME) !== 0 ? 0.4 : 0;
  }
  return isUnknown(token) ? 0.42 : 0;
};

const afterService: Judge = (document, token, cue) => {
  if (token.shape === 'lower' || token.shape === 'initial' || isWord(token)) return 0;
  if (CREDENTIALS.has(token.lower) || (token.flags & CLINICAL) !== 0) return 0;
  const closed = cue.endsWith('(') && CLOSED.test(document.text.slice(token.end, token.end + 3));
  // "PT Daily Note" is a heading.
  if (isListedName(token) && !closed) return (token.flags & EVERYDAY) === 0 ? 0.45 : 0;
  if (isListedName(token)) return 0.6;
  if (closed && !isBarred(token)) return token.shape === 'capital' ? 0.5 : 0.42;
  return isUnknown(token) && token.shape === 'capital' && token.text.length > 3 ? 0.42 : 0;
};

const JUDGES: readonly (readonly [string, RegExp, Judge])[] = [
  ['after a phrase', SURE, afterSure],
  ['after a word', FAIR, afterFair],
  ['after a service', SERVICE, afterService],
];

function nameAt(
  document: Document,
  tokens: readonly Token[],
  from: number,
  score: number,
  rule: string,
): Candidate | undefined {
  const token = tokens[from];
  if (!token) return undefined;
  const lower = token.shape === 'lower';
  const end = Math.max(from + 1, readName(document, tokens, from, { lower, titled: lower }));
  const sure = credentialAfter(document, tokens, end) ? 0.2 : 0;
  return nameOf(document, tokens, from, end, score + sure, `name-cue/${rule}`);
}

/** Names told by the phrase before them: "accompanied by wei zhang", "signed Okoro", "rheum (Gold)". */
export const nameCue: Recogniser = {
  name: 'name-cue',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    return JUDGES.flatMap(([rule, cue, judge]) =>
      matchesOf(document.text, cue).flatMap((match) => {
        const at = match.index + match[0].length;
        const index = tokenAt(tokens, at);
        const token = tokens[index];
        if (!token || token.start > at + 1) return [];
        const score = judge(document, token, match[0].trimEnd());
        return score < 0.4 ? [] : (nameAt(document, tokens, index, score, rule) ?? []);
      }),
    );
  },
};
