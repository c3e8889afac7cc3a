import type { IdentifierType } from './identifier.ts';
import type { Range } from './span.ts';

/** One real value and its stand-in within a conversation. Both are as they stand in the text, case and format included. */
export interface MappingEntry {
  readonly type: IdentifierType;
  readonly original: string;
  readonly surrogate: string;
  /**
   * Set on an entry that was derived from a longer value (the surname of a full name), so that a reply that mentions the
   * part alone is restored too. Absent on values that stood in a text as they are.
   */
  readonly part?: true;
  /**
   * Set on a date that a text names and that left as it is, and on a stand-in with the words beside it where a reply's
   * reader would doubt it: `surrogate` is `original`. It stands for nothing and is never
   * handed out; it tells dates of a reply that were never moved (a guideline's) from those that the model has worked out.
   */
  readonly kept?: true;
}

/** A value that was replaced. Offsets are those of the text as it was before, in UTF-16 units, `end` exclusive. */
export interface Replacement extends MappingEntry, Range {}
