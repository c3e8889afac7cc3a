import type { Ambiguity } from '../core/ambiguity.ts';
import type { Doubt } from '../core/doubt.ts';
import type { MappingEntry } from '../core/mapping.ts';
import type { Note } from '../core/note.ts';
import { apartFrom } from '../core/ranges.ts';
import type { Range, Span } from '../core/span.ts';
import { asSafe, type RawText, type SafeText } from '../core/text.ts';
import { applySurrogates } from '../surrogate/apply.ts';
import type { Replacement } from '../core/mapping.ts';
import { type ConversationState, withoutLeft } from './answers.ts';
import { findBehind } from './behind.ts';
import { judge } from './doubts.ts';
import { isMeaningful } from './everyday.ts';
import { knownAddresses, knownOriginals, knownPeople } from './known.ts';
import { ambiguities, presentIn } from './meanings.ts';
import { COMPANION, outside } from './outside.ts';
import { type Finder, type Found, plainFinder } from './rules.ts';
import { shortForms } from './short-forms.ts';

export interface Protected {
  readonly text: SafeText;
  /** To be stored before `text` is used: it holds the way back. */
  readonly state: ConversationState;
  /** What was replaced. Offsets are those of the raw text. */
  readonly replacements: Replacement[];
  /** What detection isn't sure of. All of it is replaced but what the user has said to leave. */
  readonly doubts: readonly Doubt[];
  /** What the user must be asked first. Where there is any, nothing was replaced and `text` is empty. */
  readonly ambiguities: readonly Ambiguity[];
  /** What of the text its moved dates can't keep true. */
  readonly notes: readonly Note[];
}

/**
 * Replaces what identifies somebody in `raw`: what detection finds, and values that the conversation has surrogates
 * for, wherever they stand; but not what the user has said to leave, as long as detection isn't sure of it. Surrogates of
 * the conversation that are in the text already are left alone where the text came back from the page (`own`: all of it,
 * unless said otherwise); elsewhere they are what the user has said they mean, and without a word of the user nothing is
 * replaced, or where nobody may be asked they are. `finder` is detection under an organisation's rules. `state` is not
 * changed.
 */
export function protect(
  raw: RawText,
  state: ConversationState,
  finder: Finder = plainFinder,
  own: readonly Range[] = [{ start: 0, end: raw.length }],
): Protected {
  const { standIns: present, others, open } = presentIn(raw, finder.asks ? state : { ...state, meanings: [] }, own);
  if (open.length > 0 && finder.asks) {
    return { text: asSafe(''), state, replacements: [], doubts: [], ambiguities: ambiguities(open), notes: [] };
  }
  const lookalikes = [...others, ...open].map(({ type, start, end }): Span => ({ type, start, end, ...MEANT }));
  const found = outside(raw, findBehind<Found>(raw, present, finder.find), present);
  const wanted = withMentions(
    found.filter(({ spared }) => spared !== true),
    knownPeople(raw, state.entries),
  );
  const { kept, doubts, left, answers, ...judged } = judge(
    raw,
    wanted,
    finder.asks ? state : { ...state, answers: [] },
  );
  const replaced: readonly Span[] = [...judged.replaced, ...lookalikes];
  const circumstances = { ...finder.ranges, present, isWord: isMeaningful };
  const first = applySurrogates(raw, replaced, state, circumstances);
  const entries = withoutLeft(first.state.entries, left);
  const shared = found.filter((span) => span.spared === true && namesOneOf(raw, span, entries));
  const addresses = knownAddresses(raw, entries);
  const originals = [...shared, ...addresses, ...apartFrom(knownOriginals(raw, entries), addresses)];
  const known = [...originals, ...apartFrom(knownPeople(raw, entries), originals), ...shortForms(raw, entries)];
  const done = [...present, ...first.replacements, ...kept];
  const missed = apartFrom(withoutPartsOf(finder.spared(raw), known), done);
  const last = missed.length === 0 ? first : applySurrogates(raw, [...replaced, ...missed], state, circumstances);
  return {
    text: asSafe(last.text),
    state: finder.asks && answers ? { ...last.state, answers } : last.state,
    replacements: last.replacements,
    doubts: finder.asks ? doubts : [],
    ambiguities: [],
    notes: last.notes,
  };
}

const MEANT = { score: 1, rule: 'meant for itself' } as const;

/** Where somebody known is called by more than detection has found of it ("V." of "M. V."), the whole of it counts. */
function withMentions(spans: readonly Found[], mentions: readonly Span[]): Found[] {
  const whole = mentions.filter((mention) => spans.some((span) => isPartOf(span, mention)));
  const rest = spans.filter((span) => !whole.some((mention) => mention.start < span.end && span.start < mention.end));
  return [...rest, ...whole].toSorted((a, b) => a.start - b.start);
}

/** Whether a range says nothing but names, or parts of names, of somebody whom the conversation protects. */
function namesOneOf(text: string, { start, end }: Range, entries: readonly MappingEntry[]): boolean {
  const words = (text.slice(start, end).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !COMPANION.test(word));
  const names = new Set(entries.flatMap(({ type, original }) => (type === 'NAME' ? [original.toLowerCase()] : [])));
  return words.length > 0 && words.every((word) => names.has(word.toLowerCase()));
}

/** Those of `spans` that are no part of a longer range: "Smith" may be the patient, in "Dr. Alice Smith" it isn't. */
function withoutPartsOf<S extends Range>(ranges: readonly Range[], spans: readonly S[]): readonly S[] {
  if (ranges.length === 0) return spans;
  return spans.filter((span) => !ranges.some((range) => isPartOf(span, range)));
}

/** Whether a range lies within a longer one. */
function isPartOf({ start, end }: Range, longer: Range): boolean {
  return longer.start <= start && end <= longer.end && longer.end - longer.start > end - start;
}
