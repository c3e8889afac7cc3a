import type { Range } from '../../core/span.ts';
import { CLINICAL, ENGLISH, EVERYDAY } from '../data/flags.ts';
import { lookUp } from '../data/lexicon.ts';
import type { Document } from '../document.ts';
import { matchesOf } from '../matches.ts';

/** Letters that a line below or a digit joins to more: within file names, user names, keys. */
const JOINED = /(?<=[_\d])\p{L}{4,60}(?!\p{L})|(?<!\p{L})\p{L}{4,60}(?=[_\d])/gu;
const ORDINARY = EVERYDAY | ENGLISH | CLINICAL;

/** "_B" of "STARR_B_0126.pdf": the initial of the other name. */
const INITIAL_AFTER = /^_\p{L}(?!\p{L})/u;
const LETTERS = /[^\p{L}]/gu;
/** Shorter ones may be a word of another language. */
const LEAST = 6;

/** Names without what stands between their words, in lower case: "standingbear", "obrien". */
export function runTogether(names: readonly string[]): Set<string> {
  const joined = names
    .filter((name) => /\p{L}[ '-]{1,2}\p{L}/u.test(name))
    .map((name) => name.toLowerCase().replace(LETTERS, ''));
  return new Set(joined.filter((name) => name.length >= LEAST));
}

/** Where words of names (lower case) stand within a longer word: "fashola" of "fashola_labs.csv". Never ordinary words. */
export function joinedIn(document: Document, parts: { has(word: string): boolean }): Range[] {
  return matchesOf(document.text, JOINED).flatMap(({ 0: { length }, index }) => {
    const word = document.lower.slice(index, index + length);
    const end = index + length;
    if (!parts.has(word) || (lookUp(word) & ORDINARY) !== 0) return [];
    return [{ start: index, end: end + (INITIAL_AFTER.exec(document.text.slice(end, end + 3))?.[0].length ?? 0) }];
  });
}
