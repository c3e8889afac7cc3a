import type { Ledger } from '../ledger.ts';
import { initialOf } from './initials.ts';
import { isGivenName, isSurname } from './pools.ts';

export type Kind = 'given' | 'surname' | 'initial' | 'initials' | 'code' | 'kept';

/** A word of a name. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly kind: Kind;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*/giu;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|drs|prof|rev|sr|sra|srta|mme|mlle|herr|frau|sir|dame|sister|father|nurse)$/i;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|md|do|rn|np|pa|phd|dds|dpm|dvm|lpn|cnm|crna|esq)$/i;
/** Particles that only lower case tells from a surname (Van, Le, Do), and those that nothing else can be. */
const LOWER_PARTICLES = /^(?:van|le|du|do|da|di|dos|das|den|ten|ter|zu|bin|ben|al|el|y|e|la|st)$/;
const PARTICLES = /^(?:de|del|della|der|von|ibn|bint|af|av|lo|los|las)$/i;
/** "her son Abel": relatives go by first names. */
export const GIVEN_BEFORE =
  /\b(?:son|daughter|brother|sister|husband|wife|mother|father|spouse|partner|boyfriend|girlfriend|niece|nephew|aunt|uncle|esposo|esposa|hijo|hija|hermano|hermana)(?:\s(?:is|named)|[,:])?\s{1,3}$/i;
/** A title or "the" before a name: then a word alone is a surname. */
export const SURNAME_BEFORE = /(?:\b(?:mr|mrs|ms|miss|mx|drs?|prof)\b\.?|\bthe)\s+$/i;

function isKept(words: readonly RegExpMatchArray[], index: number): boolean {
  const word = words[index]?.[0] ?? '';
  const first = index === 0;
  const last = index === words.length - 1;
  if (first && !last && TITLES.test(word)) return true;
  if (!first && SUFFIXES.test(word) && (last || SUFFIXES.test(words[index + 1]?.[0] ?? ''))) {
    // "Do" and "Pa" are surnames; DO and PA are degrees.
    return /^(?:jr|sr|ii|iii|iv)$/i.test(word) || word === word.toUpperCase() || /^[A-Z][a-z]+[A-Z]$/.test(word);
  }
  return !last && (PARTICLES.test(word) || LOWER_PARTICLES.test(word));
}

function kindOf(
  words: readonly RegExpMatchArray[],
  index: number,
  ledger: Ledger,
  isInitials: (letters: string) => boolean,
): Kind | null {
  const word = words[index]?.[0] ?? '';
  if (isKept(words, index)) return 'kept';
  if (/\p{N}/u.test(word)) return 'code';
  if ([...word].length === 1 && initialOf(word) !== null) return 'initial';
  if (/^[A-Z]{2,3}$/.test(word) && !ledger.hasWord('name', word) && !isGivenName(word.toLowerCase())) {
    if (word.length === 2 || !/[AEIOUY]/.test(word) || isInitials(word)) return 'initials';
  }
  return null;
}

/** What stands in front of the comma of "Last, First" is the surname; in "First Last, MD" the comma tells nothing. */
function turningComma(original: string): number {
  const comma = original.indexOf(',');
  const next = /\p{L}+/u.exec(original.slice(comma + 1))?.[0] ?? '';
  return comma < 0 || SUFFIXES.test(next) ? -1 : comma;
}

/** What is known of a name as a whole while its parts are told apart. */
interface Whole {
  readonly original: string;
  readonly kinds: readonly (Kind | null)[];
  /** The words whose role is open, by index. */
  readonly open: readonly number[];
  readonly comma: number;
  /** Whether a title stands in or before the name: then a word alone is a surname. */
  readonly titled: boolean;
  /** Whether a relation stands before the name: then a word alone is a first name. */
  readonly related: boolean;
}

function roleOf(match: RegExpMatchArray, index: number, whole: Whole): 'given' | 'surname' {
  const { original, kinds, open, comma } = whole;
  const [word, start, end] = [match[0], match.index ?? 0, (match.index ?? 0) + match[0].length];
  const given = isGivenName(word.toLowerCase()) || whole.related;
  if (open.length === 1 && !kinds.includes('initial')) return given && !whole.titled ? 'given' : 'surname';
  // "John T." is a first name and the initial of a surname.
  if (open.length === 1 && comma < 0 && kinds.at(-1) === 'initial') return given ? 'given' : 'surname';
  if (comma >= 0) return start < comma ? 'surname' : 'given';
  const hyphened = original.startsWith('-', end) && index === open.at(-2);
  const double = open.length > 2 && index === open.at(-2) && isSurname(word.toLowerCase());
  return index === open.at(-1) || hyphened || double ? 'surname' : 'given';
}

/**
 * Cuts a name into the parts that get surrogates and those that stay: titles, particles, Jr. `before` is the text in front
 * of it; what the conversation knows already is in `ledger`; `isInitials` says whether a short word in capitals is somebody's initials.
 */
export function splitName(
  original: string,
  before: string,
  ledger: Ledger,
  isInitials: (letters: string) => boolean = () => false,
): Part[] {
  const words = [...original.matchAll(WORD)];
  const found = words.map((_, index) => kindOf(words, index, ledger, isInitials));
  const allKept = found.every((kind) => kind === 'kept');
  const kinds = allKept ? found.map(() => null) : found;
  const whole: Whole = {
    original,
    kinds,
    open: kinds.flatMap((kind, index) => (kind === null ? [index] : [])),
    comma: turningComma(original),
    related: GIVEN_BEFORE.test(before),
    titled: kinds.includes('kept') || SURNAME_BEFORE.test(before),
  };
  return words.map((match, index) => ({
    text: match[0],
    start: match.index,
    kind: kinds[index] ?? roleOf(match, index, whole),
  }));
}
