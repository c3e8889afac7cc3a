import type { Ambiguity, Meaning } from '../core/ambiguity.ts';
import type { Answer, Doubt } from '../core/doubt.ts';
import type { MappingEntry, Replacement } from '../core/mapping.ts';
import type { Range } from '../core/span.ts';
import type { Note } from '../core/note.ts';
import type { RawText, SafeText } from '../core/text.ts';

/** The part of a conversation's state that pages may see. The rest is the pipeline's own. */
export interface PipelineState {
  readonly entries: readonly MappingEntry[];
}

/** Detection and surrogates, as the background uses them. */
export interface Pipeline<State extends PipelineState> {
  /** The state of a conversation in which nothing was said yet. */
  begin(): State;
  /**
   * Replaces what identifies somebody. `own` is where the text came back from the page. Doesn't change `state`; whatever it
   * throws holds the send.
   */
  protect(text: RawText, state: State, own: readonly Range[]): Protection<State> | Promise<Protection<State>>;
  /** Remembers what the user says of a value. Doesn't change `state`. */
  answer(state: State, value: string, answer: Answer): State;
  /** Remembers what the user means by a value that is a surrogate as well. Doesn't change `state`. */
  mean(state: State, value: string, meaning: Meaning): State;
}

/** A protected text, and the state that must be stored before it is used. */
export interface Protection<State> {
  readonly text: SafeText;
  readonly state: State;
  readonly replacements: readonly Replacement[];
  readonly doubts: readonly Doubt[];
  readonly ambiguities: readonly Ambiguity[];
  readonly notes: readonly Note[];
}
