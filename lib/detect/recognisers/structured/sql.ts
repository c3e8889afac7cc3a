import type { Candidate } from '../../candidate.ts';
import { fieldType, fitsField } from '../../data/field-types.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** Columns and the first row of values; the rows that follow are read one by one. */
const INSERT = /\binsert into [\w."`]{1,60} ?\(([^()\n]{3,600})\)\s{0,8}values\s{0,8}(?=\()/gi;
const ROW = /\s{0,8}\(([^()]{1,1200})\)\s{0,4},?/dy;
/** Quoted values may hold commas. */
const VALUE = /'([^'\n]{0,200})'|"([^"\n]{0,200})"|([^,'"\s]{1,60})/dg;
const MAX_ROWS = 500;

function readRow(row: string, offset: number, columns: readonly string[]): Candidate[] {
  return matchesOf(row, VALUE).flatMap((match, column) => {
    const type = fieldType(columns[column] ?? '');
    const group = [1, 2, 3].find((index) => match[index] !== undefined) ?? 3;
    const value = match[group] ?? '';
    if (!type || !fitsField(type, value)) return [];
    const start = offset + (match.indices?.[group]?.[0] ?? 0);
    return [{ start, end: start + value.length, type, score: 0.92, rule: 'sql/insert' }];
  });
}

/** Values of INSERT statements by the column that they go into. */
export const sql: Recogniser = {
  name: 'sql',
  find({ text }) {
    return matchesOf(text, INSERT).flatMap((match) => {
      const columns = (match[1] ?? '').split(',');
      const found: Candidate[] = [];
      ROW.lastIndex = match.index + match[0].length;
      for (let count = 0; count < MAX_ROWS; count += 1) {
        const row = ROW.exec(text);
        if (!row) break;
        found.push(...readRow(row[1] ?? '', row.indices?.[1]?.[0] ?? 0, columns));
      }
      return found;
    });
  },
};
