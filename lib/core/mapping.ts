import type { IdentifierType } from './identifier.ts';

/** One real value and its stand-in within a conversation. Both are as they stand in the text, case and format included. */
export interface MappingEntry {
  readonly type: IdentifierType;
  readonly original: string;
  readonly surrogate: string;
}
