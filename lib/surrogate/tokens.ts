import type { Range } from '../core/span.ts';

/** A word or number of a text: what restoring compares. */
export interface Token extends Range {
  readonly text: string;
  /** `text` in lower case, without what is not seen. */
  readonly key: string;
}

/** Scripts written without spaces: each of their characters is a word of its own, or nothing in a line could be found. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
/** Characters written in another way (JSON, HTML): their letters are no word, and none of the word beside them. */
const ESCAPE = String.raw`\\u[\dA-Fa-f]{4}|\\[nrt](?=\p{Lu})|&(?:amp|nbsp|lt|gt|quot|apos|#\d{1,5}|#x[\dA-Fa-f]{1,4});`;
/** Marks of HTML that stand within a line, escaped ones too: no words either. */
const TAG = String.raw`(?:<|&lt;|\\u003[cC])\/?(?:b|i|u|em|strong|mark|span|code|br|s|su[bp])(?: ?\/)?(?:>|&gt;|\\u003[eE])`;
const LETTERS = String.raw`[[\p{L}\p{M}]--[${UNSPACED}]]+`;
/** What may stand in a word without being seen. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const TOKEN = new RegExp(
  String.raw`${TAG}|${ESCAPE}|\p{N}+|${LETTERS}(?:${UNSEEN.source}+${LETTERS})*|[${UNSPACED}]`,
  'gv',
);
const UNSPACED_ONLY = new RegExp(`^[${UNSPACED}]`, 'v');
const NUMBER = /^\p{N}/u;

function keyOf(text: string): string {
  return text.replace(UNSEEN, '').toLowerCase();
}

/**
 * The tokens of a text: runs of letters and runs of digits; `14T08` is three. Holds two numbers for each and makes the
 * rest when asked, so that a long text doesn't fill the memory with words that nobody looks at.
 */
export class TokenList {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(text: string) {
    this.#text = text;
    // Not matchAll, which works on a copy of the expression: one that was never compiled for speed.
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
      if (/^[\\&<]/.test(match[0])) continue;
      this.#starts.push(match.index);
      this.#ends.push(match.index + match[0].length);
    }
  }

  get length(): number {
    return this.#starts.length;
  }

  /** The token's key; empty past the end. */
  key(index: number): string {
    return keyOf(this.#text.slice(this.#starts[index] ?? 0, this.#ends[index] ?? 0));
  }

  at(index: number): Token | undefined {
    const start = this.#starts[index];
    const end = this.#ends[index];
    if (start === undefined || end === undefined) return undefined;
    const text = this.#text.slice(start, end);
    return { text, key: keyOf(text), start, end };
  }

  /** The tokens from `from` up to, not including, `to`. */
  slice(from: number, to: number): Token[] {
    const tokens: Token[] = [];
    for (let index = from; index < to; index += 1) {
      const token = this.at(index);
      if (token !== undefined) tokens.push(token);
    }
    return tokens;
  }
}

/** All tokens of a text, for short ones. */
export function tokenise(text: string): Token[] {
  const list = new TokenList(text);
  return list.slice(0, list.length);
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
