import type { IdentifierType } from '../../../core/identifier.ts';
import type { Candidate } from '../../candidate.ts';
import { columnType, fitsField } from '../../data/field-types.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** A cell ends where two blanks begin. */
const CELL = /\S+(?: \S+)*/g;
const MIN_COLUMNS = 3;
const MAX_LINE = 400;
/** How far a value may stand from the first letter of its header. */
const DRIFT = 3;

interface Cell {
  readonly at: number;
  readonly text: string;
}

interface Column {
  readonly at: number;
  readonly type: IdentifierType | undefined;
}

function cellsOf(line: string): Cell[] {
  return matchesOf(line, CELL).map((match) => ({ at: match.index, text: match[0] }));
}

function readHeader(line: string): Column[] | undefined {
  if (line.length > MAX_LINE || !line.includes('  ')) return undefined;
  const cells = cellsOf(line);
  if (
    cells.length < MIN_COLUMNS ||
    cells.some(({ text }) => /[:=]|\d{3}|^[^\p{L}\d#]|[,;]$/u.test(text) || text.length > 24)
  )
    return undefined;
  const columns = cells.map(({ at, text }) => ({ at, type: columnType(text) }));
  return columns.filter(({ type }) => type).length >= 2 ? columns : undefined;
}

function readRow(line: string, offset: number, header: readonly Column[]): Candidate[] {
  return cellsOf(line).flatMap(({ at, text }) => {
    const column = header.find((one) => Math.abs(one.at - at) <= DRIFT);
    if (!column?.type || !fitsField(column.type, text)) return [];
    const start = offset + at;
    return [{ start, end: start + text.length, type: column.type, score: 0.88, rule: 'table-aligned/column' }];
  });
}

/** Values of tables aligned with blanks, by the header above them. */
export const tableAligned: Recogniser = {
  name: 'table-aligned',
  find({ text }) {
    const found: Candidate[] = [];
    let header: readonly Column[] | undefined;
    let offset = 0;
    for (const line of text.split('\n')) {
      const fresh = readHeader(line);
      if (fresh) header = fresh;
      else if (line.trim() === '') header = undefined;
      else if (header && line.length <= MAX_LINE) found.push(...readRow(line, offset, header));
      offset += line.length + 1;
    }
    return found;
  },
};
