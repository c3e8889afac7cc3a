import type { Document } from '../document.ts';
import type { Token } from './tokens.ts';
import { PERSON_VERBS } from './words.ts';

/** Small words that a person follows, where a common noun would be in lower case. */
const BEFORE =
  /(?:\b(?:with|w\/|w|by|per|and|for|to|from|via|called|told|tell|ask|asks|asked|page|paged|spoke|met|saw|about|like|named|says?|said|calls?|remind|text|thanks|love|hi|hey|dear|poor|of|or|when|that|if|but|while|because|is|was|than|trip|doula|advocate|float|relief|sitter|crew|w\/o)|[(&+/>=–—→-])\s?$/i;
/** What only a person is said to do or have. */
const AFTER =
  /^(?:'s [a-z]|,? (?:is|was|has|had|came|comes|goes|went|gets|got|wants|needs|took|takes|must|will|would|can|can't|did|does|didn't|doesn't|communicates|at (?:our|the)|here|herself|himself|and I)\b)/;
/** After these a month is a person. */
const SPOKEN_TO = /\b(?:tell|told|asks?|asked|paged?|named|hi|hey|dear|thanks|yes) $/i;
const REACHED = /^,? (?:bed|room|rm|pgr|pager|ext|cell|phone|aware|on call|oncall|covering|to (?:bedside|see))\b/;
const MONTH = /^(?:may|june|april|august|sunday|march)$/;
/** A month after these is a month. */
const DATED =
  /\b(?:in|by|until|till|since|from|of|for|through|thru|last|next|this|early|late|mid|on|and|to|or|-)[ -]$/i;
const SENTENCE_START = /(?:^|[.!?:]\s{1,2}|[\n\t|•*"]\s{0,6}|^[-*\d.) ]{1,5})$/;
const LABEL_AFTER = /^\s?[:=]|^ [A-Z]|^-/;

/** Whether what follows a word is what only a person is said to do, have or be reached at. */
export const actsLikeSomebody = (after: string): boolean => AFTER.test(after) || REACHED.test(after);

/** A month that is a first name, too. */
export const isMonthName = (word: string): boolean => MONTH.test(word);

/** Whether the sentence treats a word as a person: who is asked, told or paged, and has or does something. */
export function readsAsName(document: Document, token: Token, next: Token | undefined): boolean {
  const before = document.text.slice(Math.max(0, token.start - 10), token.start);
  const after = document.text.slice(token.end, token.end + 16);
  const begins = SENTENCE_START.test(before);
  const acts = AFTER.test(after) || (next !== undefined && after.startsWith(' ') && PERSON_VERBS.has(next.lower));
  if (MONTH.test(token.lower) && SPOKEN_TO.test(before)) return true;
  if (MONTH.test(token.lower)) return acts && !DATED.test(before) && !/^,? \d|^'s \d/.test(after);
  if (begins) return acts;
  if (LABEL_AFTER.test(after)) return false;
  return acts || BEFORE.test(before);
}
