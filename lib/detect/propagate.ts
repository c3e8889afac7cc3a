import type { Candidate } from './candidate.ts';
import { CLINICAL, ENGLISH, EVERYDAY } from './data/flags.ts';
import { isKeptPlace } from './data/kept-places.ts';
import type { Document } from './document.ts';
import { type Token, tokensOf } from './names/tokens.ts';
import { NEVER, PARTICLES, SUFFIXES, TITLES } from './names/words.ts';

const ORDINARY = EVERYDAY | ENGLISH | CLINICAL;
/** Below what found the name, so that the explanation tells the cause. */
const SCORE = 0.51;
const MIN_LOWER = 4;
const MAX_WORD = 60;
const MIN_SHORT_FORM = 3;

interface Known {
  /** Words of the names found, in lower case. */
  readonly parts: ReadonlySet<string>;
  /** Beginnings of those words that may be a short form: "bron" of "bronwyn". */
  readonly shortForms: ReadonlySet<string>;
}

function collect(document: Document, spans: readonly Candidate[]): Known {
  const names = spans.filter((span) => span.type === 'NAME');
  const parts = new Set<string>();
  const shortForms = new Set<string>();
  const tokens = tokensOf(document);
  let index = 0;
  for (const { start, end } of names) {
    while ((tokens[index]?.start ?? Infinity) < start) index += 1;
    for (; (tokens[index]?.end ?? Infinity) <= end; index += 1) {
      const word = tokens[index]?.lower ?? '';
      if (word.length < 2 || word.length > MAX_WORD || PARTICLES.has(word) || SUFFIXES.has(word) || TITLES.has(word))
        continue;
      for (const part of [word, ...word.split('-')]) if (part.length > 1) parts.add(part);
      for (let length = MIN_SHORT_FORM; length < word.length - 1; length += 1) shortForms.add(word.slice(0, length));
    }
  }
  return { parts, shortForms };
}

const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

function isMention(token: Token, known: Known): boolean {
  const { lower, shape } = token;
  const ordinary = (token.flags & ORDINARY) !== 0;
  if (isKeptPlace(lower)) return false;
  const compound = lower.includes('-') && lower.split('-').some((part) => part.length > 3 && known.parts.has(part));
  if (known.parts.has(lower) || compound) {
    if (shape === 'lower') return !ordinary && lower.length >= MIN_LOWER;
    return lower.length > 2 || !ordinary;
  }
  if (ordinary || NEVER.has(lower) || shape === 'lower') return false;
  return known.parts.has(singular(lower)) || (shape === 'capital' && known.shortForms.has(lower));
}

/**
 * Finds the parts of names again wherever they stand in the document: a surname alone, a first name alone or cut
 * short, with 's, as a plural, and in lower case unless the word is an ordinary or clinical one.
 */
export function propagateNames(document: Document, spans: readonly Candidate[]): Candidate[] {
  const known = collect(document, spans);
  if (known.parts.size === 0) return [];
  return tokensOf(document).flatMap((token) =>
    isMention(token, known) && document.text.charAt(token.end) !== ':'
      ? [{ start: token.start, end: token.end, type: 'NAME' as const, score: SCORE, rule: 'propagate/part of a name' }]
      : [],
  );
}
