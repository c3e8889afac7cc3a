import type { Range } from '../../core/span.ts';
import { CLINICAL, ENGLISH, EVERYDAY } from '../data/flags.ts';
import { lookUp } from '../data/lexicon.ts';
import type { Document } from '../document.ts';
import { matchesOf } from '../matches.ts';

/** How a word is written. */
export type Shape = 'capital' | 'upper' | 'initial' | 'lower';

/** A word of a document, without a possessive 's. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** What the word lists know: `data/flags.ts`. */
  readonly flags: number;
}

const WORD = /(?<![\p{L}\p{M}\p{N}_])\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;
const ORDINARY = EVERYDAY | ENGLISH | CLINICAL;
/** No name is longer; what is longer isn't taken apart. */
const MAX_WORD = 60;
const POSSESSIVE = /'s$/i;
const PER = /(?:\d|\b(?:[a-z]?(?:mol|eq|osm|g)|[a-z]{0,2}u|units|cells))\/$/i;
const PER_WINDOW = 8;

function shapeOf(word: string): Shape {
  if (!/^\p{Lu}/u.test(word)) return 'lower';
  if (word.length === 1) return 'initial';
  return /\p{Ll}/u.test(word) ? 'capital' : 'upper';
}

function flagsOf(word: string): number {
  const whole = lookUp(word) | (word.includes("'") ? lookUp(word.replaceAll("'", '')) : 0);
  if (whole !== 0 || !/['-]/.test(word)) return whole;
  if (word.length > MAX_WORD) return 0;
  const parts = word.split(/['-]/);
  const flags = parts.map(lookUp);
  const all = flags.reduce((sum, one) => sum | one, 0);
  // "Ada-Lund" is a name whatever "lund" means besides; "step-down" and "X-ray" are words.
  const clear = parts.some((part, place) => ((flags[place] ?? 0) & ORDINARY) === 0 && part.length > 2);
  return clear ? all & ~(EVERYDAY | ENGLISH) : all;
}

/** "fL", and the last letter of "mmol/L": neither a state nor an initial. */
function isUnit(document: Document, word: string, start: number): boolean {
  if (word === 'fL') return true;
  return word === 'L' && PER.test(document.text.slice(Math.max(0, start - PER_WINDOW), start));
}

function tokenise(document: Document): Token[] {
  const tokens: Token[] = [];
  for (const match of matchesOf(document.text, WORD)) {
    const text = match[0].replace(POSSESSIVE, '');
    const start = match.index;
    // "CHAD" of "CHAD2DS2" is no word.
    if (/[\d_]/.test(document.text.charAt(start + match[0].length)) || isUnit(document, text, start)) continue;
    const end = start + text.length;
    tokens.push({
      start,
      end,
      text,
      lower: document.lower.slice(start, end),
      shape: shapeOf(text),
      flags: flagsOf(text),
    });
  }
  return tokens;
}

const cache = new WeakMap<Document, readonly Token[]>();

/** The words of a document, read once however many recognisers ask. */
export function tokensOf(document: Document): readonly Token[] {
  const known = cache.get(document);
  if (known) return known;
  const tokens = tokenise(document);
  cache.set(document, tokens);
  return tokens;
}

/** Index of the first token that begins at `offset` or after it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
