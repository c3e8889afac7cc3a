import type { IdentifierType } from '../../../core/identifier.ts';
import type { Candidate } from '../../candidate.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** Elements that identify somebody, by segment and position from 1: ASC X12N 837, 835, 270/271, 278, 834. */
const SEGMENTS: Readonly<Record<string, Readonly<Record<number, IdentifierType>>>> = {
  GS: { 4: 'DATE', 6: 'OTHER_ID' },
  BHT: { 3: 'OTHER_ID', 4: 'DATE' },
  NM1: { 3: 'NAME', 4: 'NAME', 5: 'NAME', 9: 'OTHER_ID' },
  N3: { 1: 'ADDRESS', 2: 'ADDRESS' },
  N4: { 1: 'LOCATION', 3: 'ZIP' },
  DMG: { 2: 'DATE' },
  DTP: { 3: 'DATE' },
  DTM: { 2: 'DATE' },
  REF: { 2: 'OTHER_ID' },
  CLM: { 1: 'ACCOUNT' },
  CLP: { 1: 'ACCOUNT', 7: 'ACCOUNT' },
  TRN: { 2: 'OTHER_ID' },
  HCR: { 2: 'OTHER_ID' },
  PER: { 2: 'NAME', 4: 'PHONE', 6: 'PHONE', 8: 'PHONE' },
};
/** What NM109 is, told by the qualifier before it. */
const QUALIFIERS: Readonly<Record<string, IdentifierType>> = { MI: 'HEALTH_PLAN', XX: 'LICENSE', '34': 'SSN' };
/** NM102 of an organisation. */
const ORGANISATION = '2';
/** In small letters too: a transaction all in capitals is read with its case put right. */
const SEGMENT = /(?<=^|[~\n] {0,4})(?:GS|BHT|NM1|N3|N4|DMG|DTP|DTM|REF|CLM|CLP|TRN|HCR|PER)\*[^~\n]{2,300}/gi;
const VALUE = /[\p{L}\p{N}]/u;

function typeOf(elements: readonly string[], position: number): IdentifierType | undefined {
  const [name = ''] = elements;
  const segment = name.toUpperCase();
  const type = SEGMENTS[segment]?.[position];
  if (segment !== 'NM1') return type;
  if (position === 9) return QUALIFIERS[elements[8]?.toUpperCase() ?? ''] ?? type;
  return position === 3 && elements[2] === ORGANISATION ? 'FACILITY' : type;
}

function fits(type: IdentifierType, value: string): boolean {
  if (!VALUE.test(value)) return false;
  if (type === 'DATE') return /^\d{6,8}/.test(value);
  if (type === 'NAME') return /^\p{L}/u.test(value);
  return type === 'LOCATION' || type === 'ADDRESS' || type === 'FACILITY' || /\d{3}/.test(value);
}

function ofSegment(start: number, text: string): Candidate[] {
  const elements = text.split('*');
  let at = start;
  return elements.flatMap((value, position) => {
    const from = at;
    at += value.length + 1;
    const type = typeOf(elements, position);
    if (!type || !fits(type, value)) return [];
    return [{ start: from, end: from + value.length, type, score: 0.93, rule: 'x12/element' }];
  });
}

/** Elements of X12 transactions by segment and position. */
export const x12: Recogniser = {
  name: 'x12',
  find: ({ text }) =>
    text.includes('*') ? matchesOf(text, SEGMENT).flatMap((match) => ofSegment(match.index, match[0])) : [],
};
