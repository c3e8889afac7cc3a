import type { Meaning } from '../core/ambiguity.ts';
import type { Answer } from '../core/doubt.ts';
import type { MappingEntry } from '../core/mapping.ts';
import type { SurrogateState } from '../surrogate/state.ts';

/** All that a conversation remembers: its surrogates, and what the user has said of values. Plain JSON, kept in the vault. */
export interface ConversationState extends SurrogateState {
  readonly answers?: readonly Answered[];
  /** What the user means by values that are surrogates of the conversation as well; keys as in `answers`. */
  readonly meanings?: readonly { readonly value: string; readonly meaning: Meaning }[];
}

/** What the user has said of a value. */
export interface Answered {
  /** In lower case, runs of blanks as one. */
  readonly value: string;
  readonly answer: Answer;
}

/** Of more answers than this the oldest is forgotten: its value is then replaced, and asked about again. */
const MAX_ANSWERS = 1000;

/** The same for a value however it is cased and broken into lines. */
export const keyOf = (value: string): string => value.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/gu, ' ');

/** The words of a value, each once, in lower case. */
export const wordsOf = (value: string): ReadonlySet<string> => new Set(keyOf(value).match(/[\p{L}\p{M}\p{N}]+/gu));

/** Whether a value's words are some of another's and not all. */
export function isPartOf(words: ReadonlySet<string>, longer: ReadonlySet<string>): boolean {
  return words.size > 0 && words.size < longer.size && [...words].every((word) => longer.has(word));
}

/** Remembers what the user says of a value; a later answer takes the place of an earlier one. `state` isn't changed. */
export function withAnswer<S extends ConversationState>(state: S, value: string, answer: Answer): S {
  const key = keyOf(value);
  const others = (state.answers ?? []).filter((one) => one.value !== key);
  return { ...state, answers: [...others, { value: key, answer }].slice(-MAX_ANSWERS) };
}

/**
 * The entries that still say what is to be replaced, where values of `left` (keys) aren't: neither these nor their parts,
 * unless they are parts of something else as well.
 */
export function withoutLeft(entries: readonly MappingEntry[], left: ReadonlySet<string>): readonly MappingEntry[] {
  if (left.size === 0) return entries;
  const isLeft = ({ original }: MappingEntry): boolean => left.has(keyOf(original));
  const kept = entries
    .filter((entry) => entry.part !== true && !isLeft(entry))
    .map(({ original }) => wordsOf(original));
  const gone = [...left].map(wordsOf);
  const isIn = (words: ReadonlySet<string>, ones: readonly ReadonlySet<string>[]): boolean =>
    ones.some((one) => isPartOf(words, one) || isSame(words, one));
  return entries.filter((entry) => {
    if (entry.part !== true && !isLeft(entry)) return true;
    const words = wordsOf(entry.original);
    return isIn(words, kept) || !(isLeft(entry) || isIn(words, gone));
  });
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));
