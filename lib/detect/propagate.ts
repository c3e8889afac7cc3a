import type { Candidate } from './candidate.ts';
import { lookUp } from './data/lexicon.ts';
import { CLINICAL, ENGLISH, EVERYDAY } from './data/flags.ts';
import type { Document } from './document.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;
const ORDINARY = EVERYDAY | ENGLISH | CLINICAL;
const PARTICLES = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'dos',
  'di',
  'bin',
  'al',
  'el',
  'jr',
  'sr',
  'mac',
  'st',
  'ii',
  'iii',
]);

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** The words of the names found, each with the shortest length at which its lower-case form counts too. */
function knownParts(document: Document, spans: readonly Candidate[]): Set<string> {
  const parts = new Set<string>();
  for (const span of spans) {
    if (span.type !== 'NAME') continue;
    for (const [word] of document.lower.slice(span.start, span.end).matchAll(WORD)) {
      const part = withoutPossessive(word);
      if (part.length > 1 && !PARTICLES.has(part)) parts.add(part);
    }
  }
  return parts;
}

function isMention(word: string, part: string): boolean {
  const ordinary = (lookUp(part) & ORDINARY) !== 0;
  if (/^\p{Lu}/u.test(word)) return word.length > 2 || !ordinary;
  return !ordinary && part.length > 3;
}

/**
 * Finds the parts of names again wherever they stand in the document: a surname alone, a first name alone, with 's,
 * and in lower case unless the word is an ordinary or clinical one.
 */
export function propagateNames(document: Document, spans: readonly Candidate[]): Candidate[] {
  const parts = knownParts(document, spans);
  if (parts.size === 0) return [];
  return [...document.text.matchAll(WORD)].flatMap((match) => {
    const word = withoutPossessive(match[0]);
    const part = withoutPossessive(match[0].toLowerCase());
    if (!parts.has(part) || !isMention(word, part)) return [];
    return [
      {
        start: match.index,
        end: match.index + word.length,
        type: 'NAME' as const,
        score: 0.7,
        rule: 'propagate/part of a name',
      },
    ];
  });
}
