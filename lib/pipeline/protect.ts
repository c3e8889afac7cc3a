import type { Span } from '../core/span.ts';
import { asSafe, type RawText, type SafeText } from '../core/text.ts';
import { detect } from '../detect/detect.ts';
import { applySurrogates } from '../surrogate/apply.ts';
import type { Replacement } from '../core/mapping.ts';
import { createRestorer } from '../surrogate/restore.ts';
import type { SurrogateState } from '../surrogate/state.ts';
import { findBehind } from './behind.ts';
import { knownOriginals } from './known.ts';
import { apartFrom, outside } from './outside.ts';
import { shortForms } from './short-forms.ts';

export interface Protected {
  readonly text: SafeText;
  /** To be stored before `text` is used: it holds the way back. */
  readonly state: SurrogateState;
  /** What was replaced. Offsets are those of the raw text. */
  readonly replacements: Replacement[];
}

/**
 * Replaces what identifies somebody in `raw`: what detection finds, and values that the conversation has surrogates
 * for, wherever they stand. Surrogates of the conversation that are in the text already (it came back from the page)
 * are left alone. `find` takes the place of detection in tests. `state` is not changed.
 */
export function protect(
  raw: RawText,
  state: SurrogateState,
  find: (text: string) => readonly Span[] = detect,
): Protected {
  const present = createRestorer(state.entries).find(raw);
  const spans = outside(raw, findBehind(raw, present, find), present);
  const first = applySurrogates(raw, spans, state);
  const done = [...present, ...first.replacements];
  const { entries } = first.state;
  const missed = apartFrom(done, [...knownOriginals(raw, entries), ...shortForms(raw, entries)]);
  const { text, ...rest } = missed.length === 0 ? first : applySurrogates(raw, [...spans, ...missed], state);
  return { text: asSafe(text), ...rest };
}
