import type { IdentifierType } from '../../../core/identifier.ts';
import type { Candidate } from '../../candidate.ts';
import { columnType, fieldType, fitsField } from '../../data/field-types.ts';
import type { Recogniser } from '../../recogniser.ts';

const SEPARATORS = [',', '\t', ';', '|'];
const MIN_COLUMNS = 3;

interface Cell {
  readonly start: number;
  readonly text: string;
}

interface Header {
  readonly separator: string;
  readonly types: readonly (IdentifierType | undefined)[];
}

/** Cuts at separators outside of quotation marks; where a mark isn't closed the whole line is taken as it stands. */
function piecesOf(line: string, separator: string): string[] {
  const plain = line.split(separator);
  if (!line.includes('"')) return plain;
  const pieces: string[] = [];
  let open = false;
  for (const piece of plain) {
    const before = open ? pieces.pop() : undefined;
    const whole = before === undefined ? piece : `${before}${separator}${piece}`;
    pieces.push(whole);
    if (piece.split('"').length % 2 === 0) open = !open;
  }
  return open ? plain : pieces;
}

function cellsOf(line: string, offset: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const piece of piecesOf(line, separator)) {
    const lead = piece.length - piece.trimStart().length;
    const quote = piece.trimStart().startsWith('"') ? 1 : 0;
    cells.push({ start: offset + start + lead + quote, text: piece.trim().replace(/^"|"$/g, '').trim() });
    start += piece.length + 1;
  }
  return cells;
}

const lettersOf = (text: string): string => text.replace(/[^A-Za-z]/g, '').toLowerCase();

/** "last_name | A-Z, hyphen | LASTNAME": a field and its sample in a specification, not the head of a table. */
function describesFields(cells: readonly Cell[]): boolean {
  const written = new Map<string, string>();
  return cells.some(({ text }) => {
    const letters = lettersOf(text);
    const before = written.get(letters);
    written.set(letters, text);
    return before !== undefined && before !== text && fieldType(text) !== undefined;
  });
}

/** A line is a header when most of its cells are short words and two or more of them name identifiers. */
function readHeader(line: string): Header | undefined {
  if (line.length > 2000) return undefined;
  for (const separator of SEPARATORS) {
    const cells = cellsOf(line, 0, separator);
    if (cells.length < MIN_COLUMNS) continue;
    if (cells.some((cell) => /[:=]|\d{3}/.test(cell.text) || cell.text.length > 30)) continue;
    const types = cells.map((cell) => columnType(cell.text));
    if (describesFields(cells)) return undefined;
    if (types.filter(Boolean).length >= 2) return { separator, types };
  }
  return undefined;
}

function readRow(line: string, offset: number, header: Header): Candidate[] | undefined {
  const cells = cellsOf(line, offset, header.separator);
  if (cells.length < MIN_COLUMNS || Math.abs(cells.length - header.types.length) > 1) return undefined;
  return cells.flatMap((cell, column) => {
    const type = header.types[column];
    if (!type || !fitsField(type, cell.text)) return [];
    return [{ start: cell.start, end: cell.start + cell.text.length, type, score: 0.9, rule: 'table/column' }];
  });
}

/** Whether a line that is no row leaves the table open: an empty one, or one with fewer cells between bars. */
const goesOn = (line: string, header: Header | undefined): boolean =>
  line.trim() === '' || (header?.separator === '|' && line.includes('|'));

/** Values of delimited tables (CSV, tabs, Markdown) by the header of their column. */
export const table: Recogniser = {
  name: 'table',
  find({ text }) {
    const found: Candidate[] = [];
    let header: Header | undefined;
    let offset = 0;
    for (const line of text.split('\n')) {
      const rows: Candidate[] | undefined = header && readRow(line, offset, header);
      if (rows) for (const row of rows) found.push(row);
      else header = readHeader(line) ?? (goesOn(line, header) ? header : undefined);
      offset += line.length + 1;
    }
    return found;
  },
};
