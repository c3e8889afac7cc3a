import { isWithin } from '../../core/edit-distance.ts';

const MIN_LENGTH = 5;
const LONG = 8;

/** Words in lower case under their first letter. */
export type ByLetter = ReadonlyMap<string, readonly string[]>;

/** Sorts words by their first letter; short ones are left out: a letter more or less makes another name of them. */
export function byLetter(words: Iterable<string>): ByLetter {
  const sorted = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MIN_LENGTH) continue;
    const same = sorted.get(word.charAt(0));
    if (same) same.push(word);
    else sorted.set(word.charAt(0), [word]);
  }
  return sorted;
}

/** Whether a word in lower case is one of the others with a letter wrong, two in long ones; the first letter is right. */
export function isMisspelt(word: string, others: ByLetter): boolean {
  if (word.length < MIN_LENGTH) return false;
  const near = others.get(word.charAt(0)) ?? [];
  return near.some((other) => {
    const most = Math.min(word.length, other.length) >= LONG ? 2 : 1;
    return word !== other && Math.abs(word.length - other.length) <= most && isWithin(word, other, most);
  });
}
