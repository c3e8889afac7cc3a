import type { Candidate } from '../candidate.ts';
import type { DatePattern } from '../data/date-patterns.ts';
import type { Document } from '../document.ts';
import { matchesOf } from '../matches.ts';

/** The places where a date pattern matches and accepts what it finds. */
export function matchPattern(document: Document, pattern: DatePattern): Candidate[] {
  return matchesOf(document.text, pattern.regex).flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
    if (pattern.accept && !pattern.accept(document.text.slice(start, end), document, start, end)) return [];
    return [{ start, end, type: 'DATE' as const, score: pattern.score, rule: `date/${pattern.name}` }];
  });
}
