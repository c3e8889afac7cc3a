import type { Candidate } from '../candidate.ts';
import { CITY } from '../data/flags.ts';
import { beginsPhrase, lookUp } from '../data/lexicon.ts';
import type { Document } from '../document.ts';
import type { Token } from '../names/tokens.ts';

const MAX_WORDS = 4;
const WITHIN = /^(?: |\. )$/;

/** Written as names of places are: "Boise", "BOISE", not "ED". */
export function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && (token.shape === 'capital' || (token.shape === 'upper' && token.text.length > 2));
}

function adjacent(document: Document, a: Token | undefined, b: Token | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const gap = document.text.slice(a.end, b.start);
  // "St. Louis", but "seen in Dallas. Hemoglobin".
  return WITHIN.test(gap) && (gap === ' ' || a.text.length < 4);
}

/** The words of `from` to `to` (exclusive) in lower case, with single blanks. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}

/** The end of the longest run of words from `index` that is a city of the list; `index` if none is. */
export function cityEnd(document: Document, tokens: readonly Token[], index: number): number {
  const first = tokens[index];
  if (!first) return index;
  let best = (lookUp(first.lower) & CITY) === 0 ? index : index + 1;
  const most = beginsPhrase(first.lower) ? index + MAX_WORDS : index;
  for (let end = index + 2; end <= most && adjacent(document, tokens[end - 2], tokens[end - 1]); end += 1) {
    if ((lookUp(phraseOf(tokens, index, end)) & CITY) !== 0) best = end;
  }
  const city = tokens[best];
  return best > index && city?.lower === 'city' && adjacent(document, tokens[best - 1], city) ? best + 1 : best;
}

/** The end of the run of capitalised words from `index`, four at most. */
export function capitalRunEnd(document: Document, tokens: readonly Token[], index: number): number {
  let end = index;
  while (end < index + MAX_WORDS && isCapital(tokens[end])) {
    if (end > index && !adjacent(document, tokens[end - 1], tokens[end])) break;
    end += 1;
  }
  return end;
}

export function placeOf(tokens: readonly Token[], from: number, to: number, score: number, rule: string): Candidate {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, type: 'LOCATION', score, rule };
}
