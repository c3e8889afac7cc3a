import type { Candidate } from './candidate.ts';

const EDGE = /[\s,;:|"'<>[\]{}]/;

/** Takes blanks and separators off both ends of a candidate: they belong to the sentence. */
export function trimCandidate(candidate: Candidate, text: string): Candidate {
  let { start, end } = candidate;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return { ...candidate, start, end };
}
