import type { IdentifierType } from './identifier.ts';

/** What the user says of a value that detection isn't sure of: it identifies somebody, or it may leave as it is. */
export type Answer = 'replace' | 'leave';

/** A value of a text that detection isn't sure of. Without an answer it is replaced. */
export interface Doubt {
  readonly type: IdentifierType;
  /** As it stands in the text. */
  readonly original: string;
  /** Why it may identify somebody, in words for the user: a clause without a full stop. */
  readonly reason: string;
  /** What the user has said of it in this conversation. */
  readonly answer: Answer | null;
}

/** Longest value that can be asked about, in UTF-16 units. */
export const MAX_DOUBT_LENGTH = 1000;
