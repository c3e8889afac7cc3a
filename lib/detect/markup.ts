import type { Range } from '../core/span.ts';
import { matchesOf } from './matches.ts';

/** A piece of a text that reads as something else, or as nothing. */
export interface Edit extends Range {
  readonly text: string;
}

/** Bold, italics and both, in asterisks or underscores, closed on the same line. Masks such as ***-**-1234 are neither. */
const EMPHASIS = /(?<![\w*])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{0,79}[^\s*_])\1(?![\w*])/g;
/** What a scanner's label has between asterisks. */
const BARCODE = /^[A-Z0-9]{6,20}$/;
/** The header of an X12 interchange, whose elements are filled with blanks between asterisks; it is 106 units long. */
const INTERCHANGE = /(?:^|\n)ISA\*[^\n]{0,102}$/;
const INTERCHANGE_LENGTH = 106;
const ENTITY = /&(?:nbsp|amp|quot|apos|#(?:39|45|160|8209|8211|8217));/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#45': '-',
  '#160': ' ',
  '#8209': '-',
  '#8211': '-',
  '#8217': "'",
};
/** A month in letters that ends a line, and the day that begins the next. */
const BROKEN_DATE =
  /(?<=\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)\r?\n(?=(?:3[01]|[12]\d|0?[1-9])(?:,|st|nd|rd|th|\s))|(?<=\b(?:[A-Za-z]{3,9}\.? \d{1,2},|de))\r?\n(?=(?:19|20)\d\d\b)/gi;

function emphasis(text: string): Edit[] {
  return matchesOf(text, EMPHASIS).flatMap((match) => {
    const [whole, mark = '', inner = ''] = match;
    if (BARCODE.test(inner) && mark === '*') return [];
    if (INTERCHANGE.test(text.slice(Math.max(0, match.index - INTERCHANGE_LENGTH), match.index))) return [];
    const end = match.index + whole.length;
    return [
      { start: match.index, end: match.index + mark.length, text: '' },
      { start: end - mark.length, end, text: '' },
    ];
  });
}

/** What marks and breaks of a text stand for, sorted: emphasis nothing, entities their sign, a break within a date a space. */
export function markupOf(text: string): Edit[] {
  const edits = /[*_]/.test(text) ? emphasis(text) : [];
  if (text.includes('&')) {
    for (const match of matchesOf(text, ENTITY)) {
      const sign = ENTITIES[match[0].slice(1, -1).toLowerCase()] ?? ' ';
      edits.push({ start: match.index, end: match.index + match[0].length, text: sign });
    }
  }
  for (const match of matchesOf(text, BROKEN_DATE)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: ' ' });
  }
  return edits.toSorted((a, b) => a.start - b.start);
}
