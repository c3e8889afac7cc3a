import type { Document } from './document.ts';
import { type Token, tokensOf } from './names/tokens.ts';

/** Fewer words than this say nothing about how a text is written. */
const MIN_WORDS = 2;
/** Below this share of capitalised words a text is written without capitals. */
const FEW = 0.02;
/** Above this share of words in capitals a text is shouted. */
const MOST = 0.85;

/** How a text is written: with capitals where they belong, hardly any, or in capitals only. */
export type Casing = 'mixed' | 'lower' | 'upper';

/** Tells how words are written, `undefined` where there are too few to tell. */
export function casingOf(tokens: readonly Token[]): Casing | undefined {
  const words = tokens.filter((token) => token.text.length > 1);
  if (words.length < MIN_WORDS) return undefined;
  let capital = 0;
  let upper = 0;
  for (const { shape } of words) {
    if (shape === 'capital') capital += 1;
    else if (shape === 'upper') upper += 1;
  }
  if (upper > words.length * MOST) return 'upper';
  return capital <= words.length * FEW && upper < words.length / 2 ? 'lower' : 'mixed';
}

/** The document in lower case, for a reader to whom capitals say nothing. Same offsets. */
export function withoutCase(document: Document): Document {
  const { lower, toOriginal } = document;
  return { text: lower, lower, toOriginal };
}

/** The document with its caseless reading, where it is written in one case. */
export function withCasing(document: Document): Document {
  const casing = casingOf(tokensOf(document)) ?? 'mixed';
  return casing === 'mixed' ? document : { ...document, uncased: withoutCase(document) };
}
