import type { IdentifierType } from './identifier.ts';

/** A piece of a text. Offsets are UTF-16 code units of that text, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text that identifies somebody. */
export interface Span extends Range {
  readonly type: IdentifierType;
  /** How sure the recogniser is, 0 to 1. */
  readonly score: number;
  /** The recogniser and pattern that found it, as an explanation for people. */
  readonly rule: string;
}
