import type { IdentifierType } from '../../core/identifier.ts';
import type { Ledger, WordSpace } from '../ledger.ts';
import { inventPlace } from '../names/invent.ts';
import { overflow, scramble } from '../numbers/shape.ts';
import type { Random } from '../random.ts';
import { PLACE_KINDS } from './place-kinds.ts';
import { isStateNamed } from './states.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*/giu;
/** What facilities are, however they are called: it stays even where every word of a name is a kind of place. */
const FACILITY_KINDS: ReadonlySet<string> = new Set(
  `hospital hospitals medical center centre clinic clinics health healthcare general university college regional community
   memorial system surgery nursing rehabilitation rehab hospice home pharmacy laboratory practice associates group`.split(
    /\s+/,
  ),
);

interface WordOptions {
  /** Which letter the stand-in of a word must begin with, if it matters. */
  readonly initialFor?: (word: string) => string | null;
  /** What the value is a part of. */
  readonly whole?: string;
}

const wordsOf = (value: string): string[] => [...value.matchAll(WORD)].map(([word]) => word);

const isKind = (word: string): boolean => PLACE_KINDS.has(word.toLowerCase());

/** Which words of a value stay: what says which kind of place it is, and short capitals such as a state or NE. */
function keeper(type: IdentifierType, words: readonly string[]): (word: string) => boolean {
  const stays = (word: string) => isKind(word) || (type !== 'FACILITY' && /^\p{Lu}{2}$/u.test(word));
  if (!words.every(stays)) return stays;
  if (type !== 'FACILITY') return () => false;
  const isFacility = (word: string) => FACILITY_KINDS.has(word.toLowerCase());
  return words.every(isFacility) ? (word) => word !== words[0] && isFacility(word) : isFacility;
}

/** The words of a place with the kinds of place left out. */
export function ownWords(type: IdentifierType, value: string): string[] {
  const words = wordsOf(value);
  const stays = keeper(type, words);
  return words.filter((word) => !/\p{N}/u.test(word) && !stays(word));
}

/**
 * Other words in the places of those of an address, facility or part of a town: the words that say what kind of place it is
 * stay, house numbers get other digits, each other word is replaced by the name of a place that doesn't exist, the same for
 * every mention in the conversation. Adds entries for the words.
 */
export function otherWords(
  type: IdentifierType,
  value: string,
  ledger: Ledger,
  random: Random,
  { initialFor = () => null, whole = value }: WordOptions = {},
): string {
  const stays = keeper(type, wordsOf(whole));
  const space: WordSpace = type === 'LOCATION' ? 'town' : 'place';
  return value.replace(WORD, (word, at: number) => {
    if (/\p{N}/u.test(word)) return numberWord(word, random);
    if (stays(word) || (isStateNamed(word) && /,\s*$/.test(value.slice(0, at)))) return word;
    if (/^\p{L}$/u.test(word)) return /[./]/.test(value.charAt(at + 1)) ? word : scramble(word, random);
    const mint = isAcronym(word, value) ? acronym(word.length) : otherPlace(word, initialFor(word));
    const surrogate = ledger.word(space, word, mint);
    ledger.add({ type, original: word, surrogate, part: true });
    return surrogate;
  });
}

/** Places that begin with another letter: what is called by its capitals then gets others. */
function otherPlace(word: string, initial: string | null) {
  return (random: Random, attempt: number): string => {
    if (initial !== null && attempt < 200) return inventPlace(random, attempt, initial);
    const place = inventPlace(random, attempt);
    return attempt < 200 && place.charAt(0) === word.charAt(0).toLowerCase() ? '' : place;
  };
}

/** Capitals that are spoken letter by letter, unless everything is in capitals. */
function isAcronym(word: string, value: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(word)) return false;
  return /\p{Ll}/u.test(value) || word === value;
}

/** Capitals that say nothing in a chart: "HA" is a headache there, "NC" a cannula. Longer ones once these are used up. */
export function acronym(length: number) {
  return (random: Random, attempt: number): string => {
    let letters = random.pick(['j', 'x', 'z']);
    while (letters.length < length + Math.floor(attempt / 50)) letters += random.pick([...'jkqvwxz']);
    return letters;
  };
}

/** A house number or unit; 5th and 3º stay ordinals. */
function numberWord(word: string, random: Random): string {
  const floor = /^(\d+)[ºª°]$/.exec(word)?.[1];
  if (floor !== undefined) return scramble(floor, random) + word.slice(floor.length);
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word)?.[1];
  return digits === undefined ? scramble(word, random) : `${scramble(digits, random).replace(/1?\d$/, '4')}th`;
}

/** The first of what `candidate` gives that stands for no other value; longer ones once these are used up. */
export function unusedPlace(ledger: Ledger, candidate: (random: Random) => string): string {
  const random = ledger.random();
  return ledger.firstUnused((attempt) => candidate(random) + overflow(attempt * 5, random));
}
