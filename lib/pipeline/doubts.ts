import { certaintyOf } from '../core/certainty.ts';
import { type Answer, type Doubt, MAX_DOUBT_LENGTH } from '../core/doubt.ts';
import type { IdentifierType } from '../core/identifier.ts';
import type { MappingEntry } from '../core/mapping.ts';
import type { Span } from '../core/span.ts';
import { reasonFor } from './reasons.ts';
import { type Answered, type ConversationState, isPartOf, keyOf, wordsOf } from './answers.ts';

/** What of a text's finds is in doubt, and what of it is left because the user has said so. */
export interface Judgement<S extends Span> {
  /** What is to be replaced. */
  readonly replaced: readonly S[];
  /** What is found and stays, as the user has said. */
  readonly kept: readonly S[];
  /** What the user can be asked about, each value once, what is left included. */
  readonly doubts: readonly Doubt[];
  /** Keys of the values that aren't replaced in this conversation. */
  readonly left: ReadonlySet<string>;
  /** The answers that still hold. */
  readonly answers: readonly Answered[] | undefined;
}

/**
 * Parts what detection is sure of from what it isn't, and lets go of what the user has answered to leave. A value that is
 * surely found anywhere in the text, or is a part of a longer name that is or was replaced, is in no doubt; an answer to
 * leave such a value is void from then on.
 */
export function judge<S extends Span>(text: string, spans: readonly S[], state: ConversationState): Judgement<S> {
  const valueOf = ({ start, end }: Span): string => text.slice(start, end);
  const sure = spans.filter((span) => certaintyOf(span) === 'sure');
  const sureKeys = new Set(sure.map((span) => keyOf(valueOf(span))));
  const given = new Map((state.answers ?? []).map(({ value, answer }) => [value, answer]));
  const longer = wordedIn(text, sure, state.entries)
    .filter((value) => given.get(keyOf(value)) !== 'leave')
    .map(wordsOf);
  const isSure = (value: string): boolean => {
    const words = wordsOf(value);
    return sureKeys.has(keyOf(value)) || longer.some((one) => isPartOf(words, one));
  };
  const answers = state.answers?.filter(({ value, answer }) => answer === 'replace' || !isSure(value));
  const left = new Set((answers ?? []).flatMap(({ value, answer }) => (answer === 'leave' ? [value] : [])));
  const doubtful = spans.filter((span) => certaintyOf(span) === 'uncertain' && !isSure(valueOf(span)));
  const spared = new Set(doubtful.filter((span) => left.has(keyOf(valueOf(span)))));
  return {
    replaced: spans.filter((span) => !spared.has(span)),
    kept: [...spared],
    doubts: doubtsOf(text, doubtful, given),
    left,
    answers,
  };
}

const WORDED: ReadonlySet<IdentifierType> = new Set(['NAME', 'FACILITY', 'LOCATION', 'ADDRESS']);

/** Values made of words that leave no doubt about their parts: found in the text, or replaced before. */
function wordedIn(text: string, sure: readonly Span[], entries: readonly MappingEntry[]): string[] {
  const found = sure.filter(({ type }) => WORDED.has(type)).map(({ start, end }) => text.slice(start, end));
  const known = entries.filter(({ type, part }) => WORDED.has(type) && part !== true).map(({ original }) => original);
  return [...new Set([...found, ...known])];
}

function doubtsOf(text: string, spans: readonly Span[], given: ReadonlyMap<string, Answer>): Doubt[] {
  const doubts = new Map<string, Doubt>();
  for (const { type, start, end, rule } of spans) {
    const original = text.slice(start, end);
    const key = keyOf(original);
    if (doubts.has(key) || original.length > MAX_DOUBT_LENGTH) continue;
    doubts.set(key, { type, original, reason: reasonFor(rule), answer: given.get(key) ?? null });
  }
  return [...doubts.values()];
}
