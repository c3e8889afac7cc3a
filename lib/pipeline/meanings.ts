import type { Ambiguity, Meaning } from '../core/ambiguity.ts';
import { MAX_DOUBT_LENGTH } from '../core/doubt.ts';
import type { IdentifierType } from '../core/identifier.ts';
import type { Range } from '../core/span.ts';
import { createRestorer, type Restoration } from '../surrogate/restore/restore.ts';
import { type ConversationState, isPartOf, keyOf, wordsOf } from './answers.ts';
import { isEverydayWord } from './everyday.ts';
import { isTelling, knownOriginals } from './known.ts';

/** Of more than these the oldest is forgotten: its value is then asked about again. */
const MAX_MEANINGS = 1000;

/** The surrogates of a conversation that stand in a text, by what they mean there. */
export interface Present {
  /** They stand for what they stand for: they came back from the page, or the user has said so. */
  readonly standIns: readonly Restoration[];
  /** They are values of their own, which only look like surrogates. */
  readonly others: readonly Restoration[];
  /** The user has put them there, and it can't be told. */
  readonly open: readonly Restoration[];
}

/**
 * Sorts the surrogates that stand in `raw`. `own` is where the text came back from the page: nothing is in doubt there. Of
 * what the user has put in, whole values that identify somebody by themselves are: an answer for a value holds for its
 * parts, and what is an original of the conversation as well (a later visit on the day that stands for an earlier one) is
 * meant as that.
 */
export function presentIn(raw: string, state: ConversationState, own: readonly Range[]): Present {
  const standIns: Restoration[] = [];
  const others: Restoration[] = [];
  const open: Restoration[] = [];
  const found = createRestorer(state.entries).find(raw);
  const isOwn = withinTeller(own);
  const doubtful = found.filter((one) => !isOwn(one) && identifies(one));
  const isOriginal = withinTeller(doubtful.length === 0 ? [] : knownOriginals(raw, state.entries));
  const inDoubt = new Set(doubtful);
  const meaningOf = meaningTeller(state);
  for (const one of found) {
    const meaning = inDoubt.has(one) ? meaningOf(one.surrogate) : 'stand-in';
    if (meaning === 'stand-in') standIns.push(one);
    else if (meaning === 'another' || isOriginal(one)) others.push(one);
    else open.push(one);
  }
  return { standIns, others, open };
}

/** What the user is to be asked about: each value once, and no part of another one. */
export function ambiguities(open: readonly Restoration[]): Ambiguity[] {
  const byKey = new Map(open.map((one) => [keyOf(one.surrogate), one]));
  const words = [...byKey.keys()].map(wordsOf);
  return [...byKey.values()].flatMap(({ type, surrogate, original }) =>
    words.some((longer) => isPartOf(wordsOf(surrogate), longer)) ? [] : [{ type, standIn: surrogate, original }],
  );
}

/** Remembers what the user means by a value; what was said of it later counts. `state` isn't changed. */
export function withMeaning<S extends ConversationState>(state: S, value: string, meaning: Meaning): S {
  const key = keyOf(value);
  const before = (state.meanings ?? []).filter((one) => one.value !== key);
  return { ...state, meanings: [...before, { value: key, meaning }].slice(-MAX_MEANINGS) };
}

/** Prepares to tell what the user has said of a value: of itself, else last of one that it is a part of. */
function meaningTeller({ meanings = [] }: ConversationState): (value: string) => Meaning | undefined {
  const known = new Map<string, Meaning | undefined>(meanings.map(({ value, meaning }) => [value, meaning]));
  const wholes = meanings.map(({ value, meaning }) => ({ words: wordsOf(value), meaning }));
  return (value) => {
    const key = keyOf(value);
    if (!known.has(key)) known.set(key, wholes.findLast(({ words }) => isPartOf(wordsOf(key), words))?.meaning);
    return known.get(key);
  };
}

const WORDED: ReadonlySet<IdentifierType> = new Set(['NAME', 'FACILITY', 'LOCATION', 'ADDRESS']);

/** Whether a value is telling by itself: a name or place with a word that is nothing else, a full date, a long number. */
function identifies({ type, surrogate, entry }: Restoration): boolean {
  if (surrogate.length > MAX_DOUBT_LENGTH) return false;
  if (!WORDED.has(type)) return entry !== null && isTelling({ ...entry, original: surrogate });
  return (surrogate.match(/[\p{L}\p{M}]{3,}/gu) ?? []).some((word) => !isEverydayWord(word));
}

/** Prepares to tell whether a range lies within one of `ranges`. */
function withinTeller(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return end <= (sorted[low - 1]?.end ?? -1);
  };
}
