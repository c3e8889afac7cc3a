import { CITY, CLINICAL, ENGLISH, EVERYDAY, INSTITUTION } from '../detect/data/flags.ts';
import { lookUp } from '../detect/data/lexicon.ts';

/** Names in the lexicon that are words as well. */
const WORDS_TOO = new Set(
  `amber basil brain brandy brooks chin coy curt derrick diamond dolly eddy flora glen heath hung lacy moon nick noble
   patty rocky rod rosemary sierra sue temple walker warren young`.split(/\s+/),
);

/** Whether a word means something besides a name: English or clinical vocabulary, or a single letter. */
export function isEverydayWord(word: string): boolean {
  if (word.length < 2 || WORDS_TOO.has(word.toLowerCase())) return true;
  return (lookUp(word) & (EVERYDAY | ENGLISH | CLINICAL)) !== 0;
}

/** Whether a word could be taken for something besides a surrogate name: an everyday word, a place or an organisation. */
export function isMeaningful(word: string): boolean {
  return isEverydayWord(word) || (lookUp(word) & (CITY | INSTITUTION)) !== 0;
}
