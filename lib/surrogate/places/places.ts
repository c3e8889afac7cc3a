import type { IdentifierType } from '../../core/identifier.ts';
import { acronymOf } from './acronyms.ts';
import type { Ledger } from '../ledger.ts';
import { inventPlace } from '../names/invent.ts';
import { PLACE_KINDS } from './place-kinds.ts';
import type { Random } from '../random.ts';
import { overflow, scramble } from '../numbers/shape.ts';

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
  const short = type === 'FACILITY' ? shortName(original, ledger) : null;
  if (short !== null) return short;
  const random = ledger.random();
  const words = [...original.matchAll(WORD)].map((match) => match[0]);
  const allKept = words.every((word) => isKept(word, type, false));
  return ledger.firstUnused((attempt) => {
    const place = original.replace(WORD, (word, at: number) => {
      if (/\p{N}/u.test(word)) return numberWord(word, random);
      if (isKept(word, type, allKept)) return word;
      if (/^\p{L}$/u.test(word)) return /[./]/.test(original.charAt(at + 1)) ? word : scramble(word, random);
      const surrogate = ledger.word('place', word, isAcronym(word, original) ? acronym(word.length) : otherPlace(word));
      ledger.add({ type, original: word, surrogate, part: true });
      return surrogate;
    });
    return place + overflow(attempt * 5, random);
  });
}

/** Places that begin with another letter: what is called by its capitals then gets others. */
function otherPlace(word: string) {
  return (random: Random, attempt: number): string => {
    const place = inventPlace(random, attempt);
    return attempt < 200 && place.charAt(0) === word.charAt(0).toLowerCase() ? '' : place;
  };
}

/** The capitals of a facility's surrogate, for the capitals that it is called by itself; null where these are of no other. */
function shortName(original: string, ledger: Ledger): string | null {
  const both = /^(.+\S)(\s\()(\p{Lu}{2,6})\)$/u.exec(original);
  if (both !== null) {
    const [, long = '', gap = '', capitals = ''] = both;
    if (acronymOf(long) !== capitals) return null;
    const name = ledger.known('FACILITY', long) ?? surrogatePlace('FACILITY', long, ledger);
    ledger.add({ type: 'FACILITY', original: long, surrogate: name, part: true });
    const short = ledger.known('FACILITY', capitals) ?? acronymOf(name);
    if (short === null || (ledger.known('FACILITY', capitals) === null && !ledger.isFree(short))) return null;
    ledger.add({ type: 'FACILITY', original: capitals, surrogate: short, part: true });
    return `${name}${gap}${short})`;
  }
  if (!/^\p{Lu}{2,6}$/u.test(original)) return null;
  const known = ledger.known('FACILITY', original);
  if (known !== null) return known;
  const long = ledger.entries.find((entry) => entry.type === 'FACILITY' && acronymOf(entry.original) === original);
  const short = long === undefined ? null : acronymOf(long.surrogate);
  return short !== null && ledger.isFree(short) ? short : null;
}

/** Capitals that are spoken letter by letter, unless everything is in capitals. */
function isAcronym(word: string, value: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(word)) return false;
  return /\p{Ll}/u.test(value) || word === value;
}

function acronym(length: number) {
  return (random: Random, attempt: number): string => scramble('x'.repeat(length + Math.floor(attempt / 50)), random);
}

/** A house number or unit; 5th and 3º stay ordinals. */
function numberWord(word: string, random: Random): string {
  const floor = /^(\d+)[ºª°]$/.exec(word)?.[1];
  if (floor !== undefined) return scramble(floor, random) + word.slice(floor.length);
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word)?.[1];
  return digits === undefined ? scramble(word, random) : `${scramble(digits, random).replace(/1?\d$/, '4')}th`;
}
