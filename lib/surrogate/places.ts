import type { IdentifierType } from '../core/identifier.ts';
import type { Ledger } from './collisions.ts';
import { inventPlace } from './invent.ts';
import { PLACE_KINDS } from './place-kinds.ts';
import type { Random } from './random.ts';
import { overflow, scramble } from './shape.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*/giu;

/** Kept as they are: what says which kind of place it is, and short capitals such as a state or NE. */
function isKept(word: string, type: IdentifierType, alone: boolean): boolean {
  if (alone) return false;
  if (PLACE_KINDS.has(word.toLowerCase())) return true;
  return type !== 'FACILITY' && /^\p{Lu}{2}$/u.test(word);
}

/**
 * The surrogate of a town, address or facility: the words that say what kind of place it is stay, house numbers get
 * other digits, each other word is replaced by the name of a place that doesn't exist, the same for every mention in
 * the conversation. Adds entries for the words.
 */
export function surrogatePlace(type: IdentifierType, original: string, ledger: Ledger): string {
  const random = ledger.random();
  const words = [...original.matchAll(WORD)].map((match) => match[0]);
  const allKept = words.every((word) => isKept(word, type, false));
  return ledger.firstFree((attempt) => {
    const place = original.replace(WORD, (word) => {
      if (/\p{N}/u.test(word)) return numberWord(word, random);
      if (isKept(word, type, allKept)) return word;
      const surrogate = ledger.word('place', word, inventPlace);
      ledger.add({ type, original: word, surrogate, part: true });
      return surrogate;
    });
    return place + overflow(attempt * 5, random);
  });
}

/** A house number or unit; 5th stays an ordinal. */
function numberWord(word: string, random: Random): string {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word)?.[1];
  return digits === undefined ? scramble(word, random) : `${scramble(digits, random).replace(/1?\d$/, '4')}th`;
}
