import type { IdentifierType } from '../core/identifier.ts';
import type { Range } from '../core/span.ts';

/** What a recogniser believes to be an identifier. Offsets are those of the normalised document. */
export interface Candidate extends Range {
  readonly type: IdentifierType;
  /** 0 to 1. */
  readonly score: number;
  /** Recogniser and pattern, for people. */
  readonly rule: string;
}
