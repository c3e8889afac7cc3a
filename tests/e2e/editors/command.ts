import type { WritingMethod } from '../../../lib/adapters/adapter.ts';
import type { Edit } from '../../../lib/composer/edits.ts';

/** What the test asks of the content script. */
export interface Command {
  /** The editor's selector. */
  readonly editor: string;
  /** To be written first; with none, the editor is only read. */
  readonly edits: readonly Edit[];
  readonly writing?: WritingMethod;
}

/** What the editor holds afterwards, and how long writing took, in milliseconds. */
export interface Answer {
  readonly text: string;
  readonly ms: number;
}
