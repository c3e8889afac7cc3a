import type { Candidate } from './candidate.ts';

const EDGE = /[\s,;:|"'<>[\]{}]/;

const POSSESSIVE = /^'s(?![\p{L}\p{N}])/iu;

/** "Slate & Gutter", "Cedar 7": what a house's name or a ward's goes on with. */
const MORE = /^(?: & \p{Lu}\p{L}{2,20}(?![\p{L}\p{N}])| \d{1,2}(?= ?(?:[|,.;)\n]|$)(?!\d)))/u;
const SAINT = /^(?:st|saint)\.? \p{L}/iu;

/** Takes blanks and separators off both ends of a candidate: they belong to the sentence. */
export function trimCandidate(candidate: Candidate, text: string): Candidate {
  let { start, end } = candidate;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  // "St. Luke's" is the house's own name; a person's 's isn't.
  const house = candidate.type === 'FACILITY' || SAINT.test(text.slice(start, end));
  if (candidate.type === 'FACILITY') end += MORE.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  if (house && POSSESSIVE.test(text.slice(end, end + 3))) end += 2;
  return { ...candidate, start, end };
}
