import { readdirSync, readFileSync } from 'node:fs';
import type { Range } from '../../../lib/core/span.ts';
import type { SurrogateState } from '../../../lib/surrogate/state.ts';

const FOLDER = new URL('../../fixtures/replies/', import.meta.url);
const CONVERSATION = 'conversation.json';
/** `{{surrogate=>original}}` is due to be restored, `{{surrogate=?original}}` can't be told; all else must stay. */
const MARK = /\{\{([^{}]+?)=([>?])([^{}]+?)\}\}/g;

/** A part of a reply for which a real value is due, or may be. Offsets count in the reply. */
export interface Marked extends Range {
  readonly original: string;
  /** False where it can't be told from the reply whether the real value belongs there. */
  readonly due: boolean;
}

/** A reply of a model, with what is to come back in it. */
export interface ReplyFixture {
  readonly name: string;
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** The replies of one conversation. */
export interface ReplyFolder {
  readonly name: string;
  readonly state: SurrogateState;
  readonly replies: readonly ReplyFixture[];
}

function parse(name: string, source: string): ReplyFixture {
  const marked: Marked[] = [];
  let text = '';
  let end = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, surrogate = '', sign, original = ''] = match;
    text += source.slice(end, match.index);
    marked.push({ start: text.length, end: text.length + surrogate.length, original, due: sign === '>' });
    text += surrogate;
    end = match.index + whole.length;
  }
  return { name, text: text + source.slice(end), marked };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
}

/** All reply fixtures: a folder holds a conversation's state and its replies. */
export function readReplies(): ReplyFolder[] {
  return readdirSync(FOLDER).map((name) => ({
    name,
    state: read(`${name}/${CONVERSATION}`) as SurrogateState,
    replies: readdirSync(new URL(`${name}/`, FOLDER))
      .filter((file) => file !== CONVERSATION)
      .flatMap((file) => read(`${name}/${file}`) as { name: string; reply: string }[])
      .map(({ name: title, reply }) => parse(title, reply)),
  }));
}
