import type { Candidate } from '../candidate.ts';
import { CITY, CLINICAL } from '../data/flags.ts';
import { isKeptPlace } from '../data/kept-places.ts';
import { lookUp } from '../data/lexicon.ts';
import { CREDENTIALS, NEVER, RELATIONS, ROLES, TITLES } from '../names/words.ts';

/** What stands before a street and belongs to it: "Unit 802, 8th Floor, ", "Plot 17, ", "5/F, ". */
const UNIT_BEFORE =
  /(?:(?:(?<![\p{L}\d])(?:h\.? ?no|house|plot|door|flat|villa|room|unit|building|bldg|block|blk|tower|level|shop|office|suite|apt)\.? ?#?(?:\d[\w/-]{0,7}|[a-z](?![\p{L}\d]))|#\d[\w/-]{0,7}|(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th) floor|(?<!\p{L})ground floor|(?<![\d/])\d{1,2}\/f), ?){1,3}$/iu;
/** The same where the span took the figure of the unit for the first of the street: "Unit [12, 208 Boronia Parade]". */
const UNIT_WORD_BEFORE =
  /(?<![\p{L}\d])(?:house|plot|door|flat|villa|room|unit|building|bldg|block|blk|tower|level|shop|office|suite|apt|stall|kiosk|lot|space)\.? ?#?$/iu;
const FIGURE_FIRST = /^\d{1,5}[A-Z]?, ?/;
/** Postal codes; a bare year is none. */
const CODE =
  '(?:[A-Z]{1,2}-)?(?:\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{3}-\\d{4}|\\d{2}-\\d{3}|\\d{3} \\d{2,3}|\\d{4} [A-Z]{2}|\\d{5,6}|(?!19\\d\\d|20[0-4]\\d)\\d{4}|[A-Z]\\d{4}[A-Z]{0,3})';
const CODE_AFTER = new RegExp(`^[ ,\\n–-]{1,3}(?<code>${CODE})(?![\\w-]|[.,/:]\\d)`, 'd');
const CODE_BETWEEN = new RegExp(`^[ ,\\n]{1,3}(?<code>${CODE}|\\d{3}) $`, 'd');
const NEAR = 60;
/** A street this sure is followed by its town. */
const SURE = 0.75;
const LONGEST_UNIT = 40;

function code(regex: RegExp, text: string, from: number, to: number): Candidate[] {
  const range = regex.exec(text.slice(from, to))?.indices?.groups?.['code'];
  if (!range) return [];
  return [{ start: from + range[0], end: from + range[1], type: 'ZIP', score: 0.75, rule: 'address-parts/code' }];
}

/** The code of a town in an address, before it ("1000 Sofia") or after it ("Gurgaon 122011"). */
function codesOf(spans: readonly Candidate[], index: number, text: string): Candidate[] {
  const [last, town, next] = [spans[index - 1], spans[index], spans[index + 1]];
  if (!last || town?.type !== 'LOCATION') return [];
  const addressed = spans
    .slice(Math.max(0, index - 3), index)
    .some(({ type, end }) => type === 'ADDRESS' && town.start - end < NEAR);
  if (!addressed) return [];
  const after = code(CODE_AFTER, text, town.end, Math.min(next?.start ?? Infinity, town.end + 16));
  return last.type === 'ADDRESS' ? [...after, ...code(CODE_BETWEEN, text, last.end, town.start)] : after;
}

/** "..., Tokyo.", "..., Tel Aviv\n": the town that ends an address. */
const TOWN_AFTER =
  /^(?:,|\n|,\n) ?(?<town>\p{Lu}\p{Ll}[\p{L}'-]{1,22}(?: (?:(?:de|del|do|da|am|an der|sur|upon|la|los|las) )?\p{Lu}\p{Ll}[\p{L}'-]{1,22}){0,2})(?=[.,;)\n]|$)/du;

const isTown = (value: string): boolean =>
  !isKeptPlace(value) &&
  value
    .toLowerCase()
    .split(' ')
    .every((word) => {
      const form =
        NEVER.has(word) || ROLES.has(word) || RELATIONS.has(word) || TITLES.has(word) || CREDENTIALS.has(word);
      const flags = lookUp(word);
      return !form && ((flags & CLINICAL) === 0 || (flags & CITY) !== 0);
    });

/** The town right after a street, whatever it is called: nothing else with a capital ends a sentence there. */
function townOf(span: Candidate, next: Candidate | undefined, text: string): Candidate[] {
  if (span.type !== 'ADDRESS' || span.score < SURE) return [];
  const range = TOWN_AFTER.exec(text.slice(span.end, span.end + NEAR))?.indices?.groups?.['town'];
  if (!range) return [];
  const [start, end] = [span.end + range[0], span.end + range[1]];
  if ((next?.start ?? Infinity) < end || !isTown(text.slice(start, end))) return [];
  return [{ start, end, type: 'LOCATION', score: 0.75, rule: 'address-parts/town' }];
}

function withUnit(span: Candidate, text: string): Candidate {
  if (span.type !== 'ADDRESS') return span;
  const before = text.slice(Math.max(0, span.start - LONGEST_UNIT), span.start);
  const figure = FIGURE_FIRST.test(text.slice(span.start, span.start + 8));
  const unit = (figure ? UNIT_WORD_BEFORE.exec(before) : null) ?? UNIT_BEFORE.exec(before);
  return unit ? { ...span, start: span.start - unit[0].length } : span;
}

/**
 * Adds what only its neighbours tell to be part of an address: units before a street, codes beside its town.
 * @param spans sorted, none overlapping another.
 */
export function completeAddresses(spans: readonly Candidate[], text: string): Candidate[] {
  const complete: Candidate[] = [];
  for (const [index, span] of spans.entries()) {
    const wide = withUnit(span, text);
    while ((complete.at(-1)?.start ?? -1) >= wide.start) complete.pop();
    const start = Math.max(wide.start, complete.at(-1)?.end ?? 0);
    complete.push({ ...wide, start }, ...townOf(wide, spans[index + 1], text), ...codesOf(spans, index, text));
  }
  return complete.toSorted((a, b) => a.start - b.start);
}
