import type { Candidate } from '../../candidate.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';
import { addressAbroad } from './abroad.ts';
import { addressStreet } from './street.ts';
import { addressWorld } from './world.ts';

const TOWN = "\\p{Lu}[\\p{L}'.-]{1,24}(?: (?:(?:de|del|do|da|am|an der|sur|la) )?\\p{Lu}[\\p{L}'-]{1,24}){0,2}";
const SEPARATOR = '[ ,\\n–-]{1,6}';
const UNIT =
  '(?:,? (?:bte|boîte|bus|app?t?|ap|top|tür|whg|m|lok|kat|daire|tor|halle|haus|aufgang|stiege|flat|unit|II?I?\\.? em)\\.? ?[\\w-]{1,6}\\.?|,? #\\d{1,3}-\\d{1,4})';
/** A bare year is no code. */
const CODE =
  '(?:〒 ?|[A-Z]{1,3}-)?(?:\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{3}-\\d{4}|\\d{2}-\\d{3}|\\d{3} \\d{2,3}|\\d{4} [A-Z]{2}|\\d{5,6}|(?!19\\d\\d|20[0-4]\\d)\\d{4})';
const TAIL = new RegExp(
  `(?<unit>${UNIT})?(?:${SEPARATOR}(?<before>${TOWN})(?:${SEPARATOR}${TOWN})?)?${SEPARATOR}(?<code>${CODE})(?![\\w-]|[.,/:]\\d)(?: (?<after>${TOWN}))?`,
  'duy',
);
const STREETS: readonly Recogniser[] = [addressAbroad, addressWorld, addressStreet];

/** A street in full with a dot ends its sentence: "5 Main Street. 1200 Lunch". */
const SENTENCE_END = /(?:Street|Avenue|Road|Lane|Drive|Court|Place|Boulevard|Terrace|Way)\.$/;
const BOX = /\bP\.? ?O\.? ?Box \d{1,7}(?!\w)/gi;

type Group = 'unit' | 'before' | 'code' | 'after';
const TYPES = { unit: 'ADDRESS', before: 'LOCATION', code: 'ZIP', after: 'LOCATION' } as const;

function tailOf(text: string, end: number): Candidate[] {
  TAIL.lastIndex = end;
  const groups = TAIL.exec(text)?.indices?.groups ?? {};
  return (Object.keys(TYPES) as Group[]).flatMap((group) => {
    const range = groups[group];
    if (range === undefined) return [];
    return [{ start: range[0], end: range[1], type: TYPES[group], score: 0.8, rule: `address-tail/${group}` }];
  });
}

/** Unit, town and postal code of any land, told by the street right before them: 164.514(b)(2)(i)(B). */
export const addressTail: Recogniser = {
  name: 'address-tail',
  find: (document) =>
    [
      ...STREETS.flatMap((recogniser) => recogniser.find(document))
        .filter(
          ({ type, end }) => type === 'ADDRESS' && !SENTENCE_END.test(document.text.slice(Math.max(0, end - 12), end)),
        )
        .map(({ end }) => end),
      ...matchesOf(document.text, BOX).map((match) => match.index + match[0].length),
    ].flatMap((end) => tailOf(document.text, end)),
};
