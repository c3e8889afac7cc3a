import type { IdentifierType } from './identifier.ts';

/** What the user means by words that are a stand-in of the conversation: the value behind it, or another of that name. */
export type Meaning = 'stand-in' | 'another';

/** A stand-in that the user has typed or pasted, so that it can't be told what is meant. */
export interface Ambiguity {
  readonly type: IdentifierType;
  /** As it stands in the text. */
  readonly standIn: string;
  /** The value that it stands for in this conversation. */
  readonly original: string;
}
