import { CITY, CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, FREQUENT_NAME, LAST_NAME } from '../data/flags.ts';
import { lookUp } from '../data/lexicon.ts';
import type { Token } from './tokens.ts';
import { CREDENTIALS, NEVER } from './words.ts';

const ANY_NAME = FIRST_NAME | LAST_NAME;

/** An everyday or clinical word, whatever else it is. */
export function isOrdinary(token: Token): boolean {
  return (token.flags & (EVERYDAY | CLINICAL)) !== 0;
}

/** A word of any English or medical list. */
export function isKnownWord(token: Token): boolean {
  return (token.flags & (EVERYDAY | CLINICAL | ENGLISH)) !== 0;
}

/** Stands on a name list. */
export function isListedName(token: Token): boolean {
  return (token.flags & ANY_NAME) !== 0;
}

/** On a first-name list and hardly anything else. */
export function isClearFirstName(token: Token): boolean {
  if ((token.flags & FIRST_NAME) === 0 || isOrdinary(token)) return false;
  return (token.flags & ENGLISH) === 0 || (token.flags & FREQUENT_NAME) !== 0;
}

/** On a last-name list and hardly anything else. */
export function isClearLastName(token: Token): boolean {
  return (token.flags & LAST_NAME) !== 0 && !isKnownWord(token);
}

/** How diseases, procedures and findings end that no list has. */
const MEDICAL_ENDING =
  /(?:emia|aemia|itis|osis|[a-z]{4}oma|opathy|ectomy|ostomy|algia|uria|psia|plasia|penia|tion|ism|scopy|graphy|plasty|megaly)s?$/;

/** On no list at all, and long enough to be a name. */
export function isUnknown(token: Token): boolean {
  if ((token.flags & ~CITY) !== 0 || token.text.length < 3 || NEVER.has(token.lower)) return false;
  return !MEDICAL_ENDING.test(token.lower);
}

const INNER_CAPITAL = /^(\p{Lu}\p{Ll}{2,}|\p{Lu}{1,2}\p{Ll}+)\p{Lu}/u;
const PREFIX =
  /^(?:Mac|Van|Von|Vander|Vanden|Vande|Fitz|Del|Della|Des|Dos|Das|Dal|Delle|Las|Los|Les|Ter|Ten|Ver|San|Santa|Saint|Abu|Abd|Abdel|Abdul|Bin|Ben|Ibn|Bint|Nic|Over)$/;
const TAIL = /\p{Ll}\p{Lu}{2,}$/u;

/** "LactMed", "HFmrEF": capitals within a word that is no "McCrae", "VanDyke" or "MaryBeth". */
export function isMixedCase({ text, flags }: Token): boolean {
  if ((flags & ANY_NAME) !== 0) return false;
  const first = INNER_CAPITAL.exec(text)?.[1];
  if (first === undefined) return false;
  if (TAIL.test(text) && first.length < 4) return !/^(?:Mc|Mac|De|La|Le|Di|Da|Du|Van)\p{Lu}+$/u.test(text);
  return first.length > 2 && !PREFIX.test(first) && (lookUp(first) & ANY_NAME) === 0;
}

/** Can't be part of a name: form words, headings, credentials. */
export function isBarred(token: Token): boolean {
  if (/^[a-z]-[a-z]/.test(token.lower)) return true;
  if (NEVER.has(token.lower) || (CREDENTIALS.has(token.lower) && token.shape !== 'capital')) return true;
  return (token.flags & EVERYDAY) !== 0 && (token.flags & (ANY_NAME | CITY)) === 0;
}
