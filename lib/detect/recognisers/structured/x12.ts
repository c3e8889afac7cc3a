import type { IdentifierType } from '../../../core/identifier.ts';
import type { Candidate } from '../../candidate.ts';
import { ADJUSTMENTS, QUALIFIED, QUALIFIERS, X12_ELEMENTS } from '../../data/x12-elements.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** NM102 of an organisation. */
const ORGANISATION = '2';
/** In small letters too: a transaction is all in capitals, and read as such texts are, without case. */
const SEGMENT = /(?<=^|[~\n] {0,4})[A-Z][A-Z\d]{1,2}\*[^~\n]{2,300}/gi;
/** "BH:11:D8:20240311": a date within a composite, after the qualifier of its form. */
const COMPOSITE_DATE = /(?<=:(?:D8|RD8):)(?<first>\d{8})(?:-(?<last>\d{8}))?(?!\d)/dgi;
const RANGE = /^(?<first>\d{6,8})-(?<last>\d{6,8})$/d;
const VALUE = /[\p{L}\p{N}]/u;
const SHAPES: Partial<Record<IdentifierType, RegExp>> = {
  DATE: /^\d{6,8}/,
  NAME: /^\p{L}/u,
  LOCATION: /\p{L}{2}/u,
  ADDRESS: /./,
  FACILITY: /\p{L}/u,
  EMAIL: /.@./,
  URL: /./,
};

function typeOf(codes: readonly string[], position: number): IdentifierType | undefined {
  const [name = ''] = codes;
  const type = X12_ELEMENTS[name]?.[position];
  const back = QUALIFIED[name]?.[position];
  if (back !== undefined) return QUALIFIERS[codes[position - back] ?? ''] ?? type;
  return name === 'NM1' && position === 3 && codes[2] === ORGANISATION ? 'FACILITY' : type;
}

const fits = (type: IdentifierType, value: string): boolean =>
  VALUE.test(value) && (SHAPES[type] ?? /\d{3}/).test(value);

function found(start: number, value: string, type: IdentifierType): Candidate[] {
  if (!fits(type, value)) return [];
  return [{ start, end: start + value.length, type, score: 0.93, rule: 'x12/element' }];
}

/** The ends of a range of dates, each by itself, so that each gets its own surrogate. */
function datesOf(start: number, match: RegExpMatchArray): Candidate[] {
  return ['first', 'last'].flatMap((end) => {
    const at = match.indices?.groups?.[end]?.[0];
    return at === undefined ? [] : found(start + at, match.groups?.[end] ?? '', 'DATE');
  });
}

function ofElement(value: string, codes: readonly string[], position: number, start: number): Candidate[] {
  if (codes[0] === 'PLB' && ADJUSTMENTS.has(position) && value.includes(':')) {
    const at = value.indexOf(':') + 1;
    return found(start + at, value.slice(at), 'ACCOUNT');
  }
  const type = typeOf(codes, position);
  if (!type) return matchesOf(value, COMPOSITE_DATE).flatMap((match) => datesOf(start, match));
  const range = type === 'DATE' ? RANGE.exec(value) : null;
  return range ? datesOf(start, range) : found(start, value, type);
}

function ofSegment(start: number, text: string): Candidate[] {
  const elements = text.split('*');
  // Names of segments and qualifiers are written in capitals.
  const codes = elements.map((element) => (element.length > 3 ? element : element.toUpperCase()));
  let at = start;
  return elements.flatMap((value, position) => {
    const from = at;
    at += value.length + 1;
    return position === 0 ? [] : ofElement(value, codes, position, from);
  });
}

/** Elements of X12 transactions by segment and position. */
export const x12: Recogniser = {
  name: 'x12',
  find: ({ text }) =>
    text.includes('*') ? matchesOf(text, SEGMENT).flatMap((match) => ofSegment(match.index, match[0])) : [],
};
