import type { IdentifierType } from '../core/identifier.ts';
import type { Range } from '../core/span.ts';
import { isOnlyWeekday } from './dates/months.ts';

/** A piece of the text that gets a surrogate as a whole. */
export interface Piece extends Range {
  readonly type: IdentifierType;
}

const EXPRESSIVE = /[\p{L}\p{N}]/u;
const WORD_CHAR = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Longer runs without a space aren't words; a piece doesn't grow further than this at a time. */
const REACH = 256;

function joinsTo(left: string, right: string): boolean {
  if (!WORD_CHAR.test(left) || !WORD_CHAR.test(right)) return false;
  if (UNSPACED.test(left) || UNSPACED.test(right)) return false;
  // "MRN0041", "92yo", "14T08": where letters meet digits, one of them ends.
  return /\p{N}/u.test(left) === /\p{N}/u.test(right);
}

function charBefore(text: string, index: number): string {
  return Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? '';
}

function charAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Grows a piece that begins or ends within a word to the whole word: half a word can't be found again. */
function wholeWords(text: string, piece: Piece): Piece {
  let { start, end } = piece;
  if (joinsTo(charBefore(text, start), charAt(text, start))) {
    let char = charBefore(text, start);
    for (; WORD_CHAR.test(char) && piece.start - start <= REACH; char = charBefore(text, start)) start -= char.length;
  }
  if (joinsTo(charBefore(text, end), charAt(text, end))) {
    let char = charAt(text, end);
    for (; WORD_CHAR.test(char) && end - piece.end <= REACH; char = charAt(text, end)) end += char.length;
  }
  return start === piece.start && end === piece.end ? piece : { ...piece, start, end };
}

function trimmed(text: string, piece: Piece): Piece {
  const value = text.slice(piece.start, piece.end);
  const start = piece.start + (value.length - value.trimStart().length);
  return { ...piece, start, end: Math.max(start, piece.end - (value.length - value.trimEnd().length)) };
}

/** Sorts pieces and makes one of those that overlap. */
export function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || piece.start >= last.end) result.push(piece);
    else if (piece.end > last.end) result[result.length - 1] = { ...last, end: piece.end };
  }
  return result;
}

/** Days with a time are taken for codes, too: figures and a letter. They must keep their distances. */
function isDay(text: string, { type, start, end }: Piece): boolean {
  return type === 'OTHER_ID' && /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\dT\d\d$/.test(text.slice(start, end));
}

/**
 * Makes pieces of spans: without surrounding space, not cutting through words, none overlapping. Spans without a letter
 * or digit, and dates that are a weekday only, need no surrogate.
 */
export function toPieces(text: string, spans: readonly Piece[]): Piece[] {
  const inside = spans.map(({ type, start, end }) => ({
    type,
    start: Math.max(0, start),
    end: Math.min(text.length, end),
  }));
  const whole = inside.filter(({ start, end }) => start < end).map((span) => wholeWords(text, trimmed(text, span)));
  const typed = merged(whole).map((piece): Piece => (isDay(text, piece) ? { ...piece, type: 'DATE' } : piece));
  return typed.filter((piece) => {
    const value = text.slice(piece.start, piece.end);
    return EXPRESSIVE.test(value) && !(piece.type === 'DATE' && isOnlyWeekday(value));
  });
}

/** A piece grown by `reach` characters each way, and on to the next space. */
export function widened(text: string, piece: Piece, reach: number): Piece {
  let start = Math.max(0, piece.start - reach);
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  let end = Math.min(text.length, piece.end + reach);
  while (end < text.length && !/\s/.test(text.charAt(end))) end += 1;
  return trimmed(text, { ...piece, start, end });
}
