import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

/** Turns a parsed line into what is written for it. Throws a LineError for a line of the wrong form. */
export type LineHandler = (record: Readonly<Record<string, unknown>>) => unknown;

/** What is wrong with a line, in words without anything that stands in the line. */
export class LineError extends Error {}

export interface LineReport {
  readonly lines: number;
  readonly bad: number;
}

export interface LineListener {
  /** After each line, by its number from 1. */
  done(line: number): void;
  /** A line that is left out, and why. */
  bad(line: number, reason: string): void;
}

function parse(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message quotes the line, which may name a patient.
    throw new LineError('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('not a JSON object');
  return value as Readonly<Record<string, unknown>>;
}

/**
 * The lines of a stream, without their ends. Only a line feed ends one: U+2028 and U+2029 may stand raw in a JSON string, and
 * Node's own reader breaks lines there. A byte order mark before the first is dropped.
 */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  const pieces: string[] = [];
  let first = true;
  const take = (last: string): string => {
    const line = [...pieces.splice(0), last].join('').replace(/\r$/, '');
    const begins = first;
    first = false;
    return begins ? line.replace(/^\ufeff/, '') : line;
  };
  for await (const chunk of input) {
    const [head = '', ...others] = chunk.split('\n');
    const last = others.pop();
    if (last === undefined) {
      pieces.push(head);
      continue;
    }
    yield take(head);
    for (const line of others) yield take(line);
    pieces.push(last);
  }
  if (pieces.some((piece) => piece !== '')) yield take('');
}

/** What a line becomes. Throws a LineError, without the handler's own words: they may quote the text. */
function resultOf(line: string, handle: LineHandler): string {
  try {
    return `${JSON.stringify(handle(parse(line)))}\n`;
  } catch (error) {
    throw error instanceof LineError ? error : new LineError('it could not be processed');
  }
}

/**
 * Reads JSON lines from one file and writes one for each to another, a line at a time: neither file is ever held whole.
 * Empty lines are skipped, bad ones reported and left out. Rejects when a file can't be read or written.
 */
export async function mapLines(
  from: string,
  to: string,
  handle: LineHandler,
  listener: LineListener,
): Promise<LineReport> {
  const input = createReadStream(from, 'utf8');
  await once(input, 'open');
  const output = createWriteStream(to, 'utf8');
  const written = finished(output);
  // A failing disk is reported by the await below; until then the rejection must not count as unhandled.
  written.catch(() => undefined);
  let lines = 0;
  let bad = 0;
  for await (const line of linesOf(input as AsyncIterable<string>)) {
    lines += 1;
    if (line.trim() === '') continue;
    try {
      if (!output.write(resultOf(line, handle))) await Promise.race([once(output, 'drain'), written]);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      bad += 1;
      listener.bad(lines, error.message);
    }
    listener.done(lines);
  }
  output.end();
  await written;
  return { lines, bad };
}

/** The id of a line, which its result carries too. Throws a LineError when there is none. */
export function idField(record: Readonly<Record<string, unknown>>): string | number {
  const id = record['id'];
  if (typeof id !== 'string' && typeof id !== 'number') throw new LineError('"id" is neither a string nor a number');
  return id;
}

/** A text field of a line. Throws a LineError when it is missing or no text. */
export function textField(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name];
  if (typeof value !== 'string') throw new LineError(`"${name}" is not a string`);
  return value;
}
