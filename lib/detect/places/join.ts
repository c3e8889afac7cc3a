import type { Candidate } from '../candidate.ts';
import { isStateCode } from '../data/kept-places.ts';

const STATE_AFTER = /^, ([A-Z]{2})\b(?! ?[a-z'-])/;

/** Takes the state behind a facility in: "Cedar Falls Med Center, IA". */
function withState(span: Candidate, text: string): Candidate {
  const match = STATE_AFTER.exec(text.slice(span.end, span.end + 6));
  return match && isStateCode(match[1] ?? '') ? { ...span, end: span.end + match[0].length } : span;
}

/**
 * Joins a facility with the town it is said to be in: "St. Joseph's Hospital in Phoenix" is one name.
 * @param spans sorted, none overlapping another.
 */
export function joinPlaces(spans: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const town = span.type === 'LOCATION' && last?.type === 'FACILITY' && text.slice(last.end, span.start) === ' in ';
    if (last && town) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined.map((span, index) => {
    if (span.type !== 'FACILITY') return span;
    const wide = withState(span, text);
    return wide.end <= (joined[index + 1]?.start ?? Infinity) ? wide : span;
  });
}
