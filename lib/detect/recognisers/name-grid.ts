import type { Candidate } from '../candidate.ts';
import { CLINICAL } from '../data/flags.ts';
import { lookUp } from '../data/lexicon.ts';
import type { Document } from '../document.ts';
import { isClearFirstName, isClearLastName, isUnknown } from '../names/likeness.ts';
import { type Token, tokenAt, tokensOf } from '../names/tokens.ts';
import type { Recogniser } from '../recogniser.ts';
import { matchesOf } from '../matches.ts';

const LINE = /[^\n]+/g;
const CELL = /[^\t|]+?(?=\t|\||$| {2,})/g;
const NAME = /^(?!\p{Lu}{1,3}$)(?:(?:St\.|Van|De la|De|Mc|Al) ?)?\p{Lu}[\p{L}'-]{1,20}(?:, ?\p{Lu}\.?)?$/u;
const NO_NAME =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days?|nights?|day|eves?|am|pm|off|call|none|locum|name|date|time|yes|no|pos|neg|negative|positive|normal|low|high|pending|final|given|held|pt|rn|md|total|route|dose|unit|units|male|female|active|inactive)$/i;
const MIN_CELLS = 3;

function isLikely(document: Document, start: number): boolean {
  const tokens = tokensOf(document);
  const token: Token | undefined = tokens[tokenAt(tokens, start)];
  return token !== undefined && (isClearLastName(token) || isClearFirstName(token) || isUnknown(token));
}

interface Cell {
  readonly start: number;
  readonly text: string;
}

function cellsOf(line: string, at: number): Cell[] {
  return matchesOf(line, CELL).flatMap((match) => {
    const text = match[0].trim();
    return text ? [{ start: at + match.index + match[0].indexOf(text), text }] : [];
  });
}

/** Rows of a roster or call schedule: where most cells are names, the others that could be are names too. */
function row(document: Document, line: string, at: number): Candidate[] {
  const cells = cellsOf(line, at);
  const names = cells.filter(({ text }) => NAME.test(text) && !NO_NAME.test(text));
  if (names.length < MIN_CELLS || names.length * 3 < cells.length * 2) return [];
  if (names.some(({ text }) => (lookUp(text) & CLINICAL) !== 0 && !isLikely(document, at))) return [];
  const likely = names.filter(({ start }) => isLikely(document, start));
  const repeated = new Set(names.map(({ text }) => text)).size < names.length;
  if (likely.length * (repeated ? 4 : 2) < names.length) return [];
  return names.map(({ start, text }) => ({
    start,
    end: start + text.length,
    type: 'NAME',
    score: 0.6,
    rule: 'name-grid/row of names',
  }));
}

/** Names in the grid of a call roster or assignment sheet, which no other word announces. */
export const nameGrid: Recogniser = {
  name: 'name-grid',
  find: (document) =>
    matchesOf(document.text, LINE).flatMap((match) =>
      / {2}|\t|\|/.test(match[0]) && match[0].length < 400 ? row(document, match[0], match.index) : [],
    ),
};
