import type { MappingEntry } from '../core/mapping.ts';
import { isSeed } from './random.ts';

/** All that a conversation remembers about its surrogates. Plain JSON, kept encrypted in the vault. */
export interface SurrogateState {
  readonly version: 1;
  /** 128 random bits as 32 lower-case hex digits; never derived from a text (45 CFR 164.514(c)). */
  readonly seed: string;
  /** The day the conversation began, YYYY-MM-DD: two-digit years and dates without a year are read against it. */
  readonly today: string;
  /** How many random streams of the seed are used up. */
  readonly streams: number;
  /** By how many days every date moves: whole weeks, back in time. Null until the first date is met. */
  readonly dateOffset: number | null;
  /** The year that dates without a year belong to. Null until the first date is met. */
  readonly referenceYear: number | null;
  /** Set where 3/4/2024 is the third of April in this conversation. */
  readonly dayFirst?: true;
  readonly entries: readonly MappingEntry[];
  /** Words of earlier texts that could have become surrogates, lower case: they must not become one later. */
  readonly seen: readonly string[];
  /** First and last names, lower case, of those who were called doctor or nurse: no patient is another form of them. */
  readonly clinicians?: readonly string[];
}

/**
 * Begins the surrogates of a conversation. `seed`: 32 lower-case hex digits from a cryptographic source; `today`:
 * YYYY-MM-DD. Throws a RangeError when either has another form.
 */
export function createState(seed: string, today: string): SurrogateState {
  if (!isSeed(seed)) throw new RangeError('A conversation seed is 32 lower-case hex digits.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new RangeError('The day a conversation begins is written YYYY-MM-DD.');
  return { version: 1, seed, today, streams: 0, dateOffset: null, referenceYear: null, entries: [], seen: [] };
}
