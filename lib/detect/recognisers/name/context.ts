import type { Candidate } from '../../candidate.ts';
import { CLINICAL, FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import {
  isBarred,
  isClearFirstName,
  isClearLastName,
  isKnownWord,
  isListedName,
  isMixedCase,
  isOrdinary,
  isUnknown,
} from '../../names/likeness.ts';
import { isByMethod } from '../../names/by-method.ts';
import { readName } from '../../names/reader.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { NEVER, PERSON_VERBS, ROLES, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

const ANY_NAME = FIRST_NAME | LAST_NAME;
const DEMOGRAPHIC =
  /^(?:,? ?\(?(?:age )?\d{1,3} ?(?:[-/]?y(?:\/?o|ears?|rs?)?\b|[MF]\b|m\b|f\b|\.? ?y\.?o)|,? (?:is|was) an? (?:\d{1,3}|[a-z]{3,10}[ -](?:[a-z]{3,6}[ -])?year)|,? is \d{1,3}(?:[,.;]| y)|,? \(\d{1,3}[,) ]|, (?:an? )?\d{1,3}[- ](?:year|month|week|day)|, \d{1,2},|,? (?:DOB|dob|MRN|mrn|d\.o\.b|[Aa]cct|ACCT)|,? \((?:dob|DOB|MRN|mrn|RN|wife|husband|spouse|son|daughter|mom|mother|dad|father|sister|brother|friend|niece|nephew|partner|cousin|aunt|uncle|neighbor|grand))/;
const ROLE_GAP = /^(?: |, |: | \(|\. |\/)$/;
const LINKED_GAP = /^(?:'s)? (?:is|named|called|was) $/;

type Judge = (document: Document, tokens: readonly Token[], index: number) => number;

const isCapital = (token: Token): boolean =>
  token.shape === 'capital' || (token.shape === 'upper' && token.text.length > 3);

const isShort = (token: Token): boolean => token.shape === 'upper' && token.text.length < 3;

/** A word that could be a name where the context says so. */
function isCandidate(token: Token): boolean {
  return isCapital(token) && !isBarred(token) && (isListedName(token) || isUnknown(token) || !isKnownWord(token));
}

/** "RN Joss": a word of the large dictionary only, capitalised after a post. */
function isRareWord(token: Token): boolean {
  return token.shape === 'capital' && !isBarred(token) && !isOrdinary(token);
}

/** Posts that nothing but a person follows. */
const POSTS = new Set(
  'attending chaplain doula advocate pathologist radiologist surgeon cardiologist neurologist hospitalist intensivist nurse cna lpn crna rnfa rrt emt fellow intern resident midwife interpreter relief sitter scrub circ phleb biller scheduler neighbor pharmacist therapist supervisor trooper deputy patient client'.split(
    ' ',
  ),
);

/** "pathologist Ziehl", "doula Ocean": any capitalised word right after a post. */
function isAnyWord(role: Token, token: Token): boolean {
  if (!POSTS.has(role.lower) || token.text.length < 3 || NEVER.has(token.lower) || ROLES.has(token.lower)) return false;
  // "patient Lasix" is short for a patient on it.
  if (/^(?:patient|client)$/.test(role.lower) && (token.flags & CLINICAL) !== 0) return false;
  if (role.shape === 'upper' && role.text.length > 4) return token.shape === 'upper' && !isKnownWord(token);
  return token.shape === 'capital';
}

/** What a document is called: "PT Daily Note", "SW Case Summary". */
const DOCUMENT =
  /^ (?:[A-Z]\w+ )?(?:Note|Notes|Report|Summary|Eval|Evaluation|Plan|Assessment|Visit|Session|Goals|Log|Sheet)\b/;

/** "SLP: FOIS 5": an abbreviation and what it came to. */
function isMeasured({ text, uncased }: Document, { shape, end, text: word, flags }: Token): boolean {
  const short = (shape === 'upper' || (uncased !== undefined && (flags & ANY_NAME) === 0)) && word.length < 7;
  return short && /^ ?[:=<>]? ?\d/.test(text.slice(end, end + 4));
}

/** Words that people follow, and as often guidelines, brands and diseases: "per Fleischner", "a pattern called Brugada". */
const UNSURE = /^(?:called|contact|donor|emergency|fellow|per|pref|preferred|recipient)$/;
const BY = 0.44;

const afterRole: Judge = (document, tokens, index) => {
  const link = tokens[index - 1];
  const linked = link !== undefined && /^(?:is|named|called|was)$/.test(link.lower);
  const role = linked ? tokens[index - 2] : link;
  const token = tokens[index];
  if (
    !role ||
    !token ||
    !ROLES.has(role.lower) ||
    !(linked ? LINKED_GAP : ROLE_GAP).test(document.text.slice(role.end, token.start))
  )
    return 0;
  if (TITLES.has(token.lower)) return 0;
  // "Curosurf by LISA" is a method.
  if (token.shape === 'upper' && role.shape === 'lower' && /^(?:by|per)$/.test(role.lower)) return 0;
  if (token.shape === 'lower')
    return token.text.length > 2 &&
      !isKnownWord(token) &&
      isListedName(token) &&
      /^(?:patient|pt|named|name|dear|hi|signed)$/.test(role.lower)
      ? 0.75
      : 0;
  if (isOrdinary(token) && DOCUMENT.test(document.text.slice(token.end, token.end + 32))) return 0;
  if (!isCandidate(token))
    return isRareWord(token) && role.shape === 'upper' ? 0.45 : isAnyWord(role, token) ? 0.43 : 0;
  if (isMeasured(document, token) || isMixedCase(token)) return 0;
  if (!linked && (UNSURE.test(role.lower) || isByMethod(document, tokens, index - 1))) return BY;
  if (isOrdinary(token)) return 0.45;
  return /^(?:patient|pt|client|resident)$/.test(role.lower) ? 0.78 : 0.75;
};

const beforeDemographics: Judge = (document, tokens, index) => {
  const end = readName(document, tokens, index, { comma: true });
  const last = tokens[end - 1];
  if (!last || end === index) return 0;
  if (!DEMOGRAPHIC.test(document.text.slice(last.end, last.end + 24))) return 0;
  const token = tokens[index];
  if (!token || isShort(token) || (token.shape === 'initial' && end === index + 1)) return 0;
  return isOrdinary(token) && end === index + 1 ? 0.4 : 0.8;
};

const beforeVerb: Judge = (document, tokens, index) => {
  const token = tokens[index];
  const verb = tokens[index + 1];
  if (!token || !verb || !isCandidate(token) || document.text.slice(token.end, verb.start) !== ' ') return 0;
  if (!PERSON_VERBS.has(verb.lower)) return 0;
  if (isOrdinary(token)) return (token.flags & FIRST_NAME) !== 0 && token.shape === 'capital' ? 0.42 : 0;
  // "DISE says": only a name that is listed is written in capitals among words that aren't.
  if (isMixedCase(token)) return 0;
  if (token.shape === 'upper' && verb.shape === 'lower' && !isListedName(token)) return 0.42;
  return isClearFirstName(token) || isClearLastName(token) || isUnknown(token) ? 0.7 : 0;
};

/** "57M Beckham", "27F Destiny M.": age and sex stand before the name. */
const afterDemographics: Judge = (document, tokens, index) => {
  const token = tokens[index];
  if (!token || !isCandidate(token)) return 0;
  const before = document.text.slice(Math.max(0, token.start - 12), token.start);
  if (!/(?:^|[^\d.])\d{1,3} ?(?:[MFmf]|y\/?o ?[MFmf]?|yr old) $/.test(before)) return 0;
  return isOrdinary(token) ? 0.42 : 0.7;
};

const JUDGES: readonly (readonly [string, Judge])[] = [
  ['after a role', afterRole],
  ['before demographics', beforeDemographics],
  ['before a verb', beforeVerb],
  ['after demographics', afterDemographics],
];

/** Names told by the words around: "pt jorge villanueva", "Begaye, Leland 61M", "Harpreet reports". */
export const nameContext: Recogniser = {
  name: 'name-context',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    const found: Candidate[] = [];
    tokens.forEach((token, index) => {
      if (token.shape === 'lower' && !isListedName(token)) return;
      for (const [rule, judge] of JUDGES) {
        const score = judge(document, tokens, index);
        if (score < 0.4) continue;
        const end = readName(document, tokens, index, {
          lower: token.shape === 'lower',
          comma: rule === 'before demographics',
        });
        const to = rule === 'after a role' ? Math.max(end, index + 1) : end;
        if (to > index) found.push(nameOf(document, tokens, index, to, score, `name-context/${rule}`));
        return;
      }
    });
    return found;
  },
};
