import type { Range } from '../core/span.ts';

/** A word or number of a text: what restoring compares. */
export interface Token extends Range {
  readonly text: string;
  /** `text` in lower case. */
  readonly key: string;
}

/** Scripts written without spaces: each of their characters is a word of its own, or nothing in a line could be found. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
const TOKEN = new RegExp(String.raw`\p{N}+|[[\p{L}\p{M}]--[${UNSPACED}]]+|[${UNSPACED}]`, 'gv');
const UNSPACED_ONLY = new RegExp(`^[${UNSPACED}]`, 'v');
const NUMBER = /^\p{N}/u;

/** Cuts a text into runs of letters and runs of digits; `14T08` is three tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    tokens.push({ text: word, key: word.toLowerCase(), start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Whether a token is a run of digits. */
export function isNumber(token: Token): boolean {
  return NUMBER.test(token.text);
}

/** Whether nothing but letters that want a space between words could glue the two neighbours together. */
export function standsApart(left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined || left.end !== right.start) return true;
  return UNSPACED_ONLY.test(left.text) || UNSPACED_ONLY.test(right.text);
}

export type LetterCase = 'upper' | 'lower' | 'title' | 'mixed' | 'none';

/** How a word is written. A single capital counts as title case. */
export function caseOf(word: string): LetterCase {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'none';
  if (word === lower) return 'lower';
  if (word === titled(lower)) return 'title';
  return word === upper ? 'upper' : 'mixed';
}

/** The word with its first letter in upper case and the rest as it is. */
export function titled(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  return word === '' ? '' : first.toUpperCase() + word.slice(first.length);
}

/** Writes the lower-case word `base` in the case of `sample`; mixed and caseless samples give title case. */
export function writtenLike(base: string, sample: string): string {
  const letterCase = caseOf(sample);
  if (letterCase === 'lower') return base;
  return letterCase === 'upper' ? base.toUpperCase() : titled(base);
}
