import type { Range } from '../../core/span.ts';
import { CLINICAL, ENGLISH, EVERYDAY } from '../data/flags.ts';
import { lookUp } from '../data/lexicon.ts';
import type { Document } from '../document.ts';

/** Letters that a line below or a digit joins to more: within file names, user names, keys. */
const JOINED = /(?<=[_\d])\p{L}{4,60}(?!\p{L})|(?<!\p{L})\p{L}{4,60}(?=[_\d])/gu;
const ORDINARY = EVERYDAY | ENGLISH | CLINICAL;

/** Where words of names (lower case) stand within a longer word: "fashola" of "fashola_labs.csv". Never ordinary words. */
export function joinedIn(document: Document, parts: { has(word: string): boolean }): Range[] {
  return Array.from(document.text.matchAll(JOINED)).flatMap(({ 0: { length }, index }) => {
    const word = document.lower.slice(index, index + length);
    const end = index + length;
    return parts.has(word) && (lookUp(word) & ORDINARY) === 0 ? [{ start: index, end }] : [];
  });
}
