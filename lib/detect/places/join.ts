import type { Candidate } from '../candidate.ts';
import { isStateCode } from '../data/kept-places.ts';

/** "Carmel of the Holy Family" */
const OF = /^ of (?:the )?$/;
const STATE_AFTER = /^, ([A-Z]{2})\b(?! ?[a-z'-])/;

/** "All Children's" */
const PEOPLE = /(?:Children|Women|Men|Veterans?)$/i;

function withPossessive(span: Candidate, text: string): Candidate {
  const possessive = /^['’]s?(?!\p{L})/u.exec(text.slice(span.end, span.end + 3));
  return possessive && PEOPLE.test(text.slice(span.start, span.end))
    ? { ...span, end: span.end + possessive[0].length }
    : span;
}

/** Takes the state behind a facility in: "Cedar Falls Med Center, IA". */
function withState(span: Candidate, text: string): Candidate {
  const match = STATE_AFTER.exec(text.slice(span.end, span.end + 6));
  return match && isStateCode(match[1] ?? '') ? { ...span, end: span.end + match[0].length } : span;
}

function isOneName(last: Candidate, span: Candidate, between: string): boolean {
  if (last.type === 'FACILITY' && span.type === 'LOCATION') return between === ' in ' || OF.test(between);
  return (last.type === 'LOCATION' || last.type === 'FACILITY') && span.type === 'FACILITY' && OF.test(between);
}

/**
 * Joins a facility with the town it is said to be in: "St. Joseph's Hospital in Phoenix" is one name.
 * @param spans sorted, none overlapping another.
 */
export function joinPlaces(spans: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && isOneName(last, span, text.slice(last.end, span.start)))
      joined[joined.length - 1] = { ...last, type: 'FACILITY', end: span.end };
    else joined.push(span);
  }
  return joined.map((span, index) => {
    if (span.type !== 'FACILITY') return span;
    const wide = withState(withPossessive(span, text), text);
    return wide.end <= (joined[index + 1]?.start ?? Infinity) ? wide : span;
  });
}
