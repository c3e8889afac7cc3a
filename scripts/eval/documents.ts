import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { IDENTIFIER_TYPES, type IdentifierType } from '../../lib/core/identifier.ts';
import type { Range } from '../../lib/core/span.ts';

/** A value that a text is known to hold. Offsets in UTF-16 units, `end` exclusive. */
export interface GoldSpan extends Range {
  readonly type: IdentifierType;
  /** A zone that need not be found, and where a find is no error. */
  readonly ignore?: boolean;
}

/** A text with all that identifies somebody in it. */
export interface GoldDocument {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** The documents of one file. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

const TYPES: ReadonlySet<string> = new Set(IDENTIFIER_TYPES);

function parseLine(line: string, where: string): GoldDocument {
  const record = JSON.parse(line) as Partial<GoldDocument>;
  const { id, text, spans = [] } = record;
  if (id === undefined || text === undefined) throw new Error(`${where} is no {"id","text","spans"}.`);
  const bad = spans.find(({ start, end, type }) => !(start < end && end <= text.length && TYPES.has(type)));
  if (bad) throw new Error(`${where} has a span that is outside its text or of no known type.`);
  return { ...record, id, text, spans };
}

/** Reads a file of one document a line. Throws where a line is none, with its number and nothing of its text. */
function readSet(path: string): GoldSet {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const name = basename(path, '.jsonl');
  return { name, documents: lines.map((line, index) => parseLine(line, `Line ${index + 1} of ${name}`)) };
}

/** Reads every `.jsonl` file of a folder, by name. */
export function readSets(folder: string): GoldSet[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.toSorted().map((file) => readSet(join(folder, file)));
}
