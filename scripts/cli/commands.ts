import { createHash, randomBytes } from 'node:crypto';
import { certaintyOf } from '../../lib/core/certainty.ts';
import { asRaw } from '../../lib/core/text.ts';
import { IDENTIFIER_TYPES } from '../../lib/core/identifier.ts';
import type { MappingEntry } from '../../lib/core/mapping.ts';
import { detect } from '../../lib/detect/detect.ts';
import { protect } from '../../lib/pipeline/protect.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
import { createState, type SurrogateState } from '../../lib/surrogate/state.ts';
import { idField, LineError, type LineHandler, textField } from './lines.ts';

export interface Options {
  /** 32 hex digits that make a run reproducible; without it every conversation gets a random seed. */
  readonly seed: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

function plainEntry({ type, original, surrogate }: MappingEntry): MappingEntry {
  return { type, original, surrogate };
}

/** Whether an entry says what a value of a text was replaced by. */
function isWhole({ part, kept }: MappingEntry): boolean {
  return part !== true && kept !== true;
}

/** What would be replaced in a text, each with its tier. */
const tiered = (text: string) => detect(text).map((span) => ({ ...span, certainty: certaintyOf(span) }));

/** `{"id","text"}` to `{"id","spans"}`. */
const detectLine: LineHandler = (record) => ({ id: idField(record), spans: tiered(textField(record, 'text')) });

function seedFor(options: Options, conversation: string): string {
  if (options.seed === null) return randomBytes(16).toString('hex');
  return createHash('sha256').update(`${options.seed}\n${conversation}`).digest('hex').slice(0, 32);
}

/** `{"id","text","conversation"?}` to `{"id","spans","protected","mapping","state"}`. Remembers each conversation. */
function protectLines(options: Options): LineHandler {
  const conversations = new Map<string, SurrogateState>();
  let alone = 0;
  return (record) => {
    const id = idField(record);
    const text = textField(record, 'text');
    const conversation = conversationField(record);
    alone += 1;
    const key = conversation === null ? `line ${alone}` : `conversation ${JSON.stringify(conversation)}`;
    const before = conversations.get(key) ?? createState(seedFor(options, key), options.today);
    const { text: safe, state } = protect(asRaw(text), before);
    if (conversation !== null) conversations.set(key, state);
    const { entries, ...rest } = state;
    return {
      id,
      ...(conversation === null ? {} : { conversation }),
      spans: tiered(text),
      protected: safe,
      mapping: entries.filter(isWhole).map(plainEntry),
      state: { ...rest, entries: entries.filter((entry) => !isWhole(entry)) },
    };
  };
}

/** Lines with the same value share one mapping; 1 and "1" are different values, null is none. */
function conversationField(record: Readonly<Record<string, unknown>>): string | number | null {
  const value = record['conversation'] ?? null;
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new LineError('"conversation" is neither a string nor a number');
}

const TYPES: ReadonlySet<unknown> = new Set(IDENTIFIER_TYPES);

function entriesField(value: unknown, name: string): MappingEntry[] {
  if (!Array.isArray(value)) throw new LineError(`"${name}" is not a list`);
  return value.map((entry: unknown) => {
    const { type, original, surrogate, part, kept } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (!TYPES.has(type) || typeof original !== 'string' || typeof surrogate !== 'string') {
      throw new LineError(`"${name}" holds something that is no {"type","original","surrogate"}`);
    }
    return {
      type: type as MappingEntry['type'],
      original,
      surrogate,
      ...(part === true ? { part } : {}),
      ...(kept === true ? { kept } : {}),
    };
  });
}

/** `{"id","mapping","state","reply"}` to `{"id","restored"}`. */
const restoreLine: LineHandler = (record) => {
  const reply = textField(record, 'reply');
  const state = record['state'];
  const { entries: rest = [], today } = (state ?? {}) as Readonly<Record<string, unknown>>;
  const entries = [...entriesField(record['mapping'], 'mapping'), ...entriesField(rest, 'state.entries')];
  const restorer = createRestorer(entries, typeof today === 'string' ? today : '');
  return { id: idField(record), restored: restorer.restoreReply(reply) };
};

/** The commands by name; each makes a handler for one run. */
export const COMMANDS: Readonly<Record<string, (options: Options) => LineHandler>> = {
  detect: () => detectLine,
  protect: protectLines,
  restore: () => restoreLine,
};
