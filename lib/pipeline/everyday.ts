import { CLINICAL, ENGLISH, EVERYDAY } from '../detect/data/flags.ts';
import { lookUp } from '../detect/data/lexicon.ts';

/** Whether a word means something besides a name: English or clinical vocabulary, or a single letter. */
export function isEverydayWord(word: string): boolean {
  return word.length < 2 || (lookUp(word) & (EVERYDAY | ENGLISH | CLINICAL)) !== 0;
}
