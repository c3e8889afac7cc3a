import type { Candidate } from '../candidate.ts';
import { DATE_CUES, SCORE_CUES } from '../data/date-cues.ts';
import { textAfter, textBefore } from '../context.ts';
import type { Document } from '../document.ts';
import type { Recogniser } from '../recogniser.ts';
import { type DatePattern, NUMERIC_DATES, SLASHED_PAIR, WRITTEN_DATES } from '../data/date-patterns.ts';

function matchPattern(document: Document, pattern: DatePattern): Candidate[] {
  return [...document.text.matchAll(pattern.regex)].flatMap((match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
    if (pattern.accept && !pattern.accept(document.text.slice(start, end), document, start, end)) return [];
    return [{ start, end, type: 'DATE' as const, score: pattern.score, rule: `date/${pattern.name}` }];
  });
}

const SCORE_AFTER =
  /^\s?(?:%|strength|sem\b|murmur|systolic|nodes\b|goals|in severity|pain|points|mmhg|inhal|ns\b|tabs?\b|mg|mcg|ml|cups?|bottles|positive|criteria|dtr|motor|pulses|fb\b|\/)/;
/** Days that are no usual denominator of a score or dose. */
const TELLING_DAYS = new Set([9, 11, 13, 14, 16, 17, 18, 19, 22, 23, 24, 25, 26, 28, 29, 31]);
const RANGE_AFTER = /^ ?(?:to|and|-|thru|through) ?\d{1,2}\/\d{1,2}(?![\d/])/;
const TIME_AFTER = /^\]?,? ?(?:at |@ ?)?(?:\d{1,2}:\d\d|[0-2]\d[0-5]\d(?!\d))/;

/** The word that a window ends with, without the punctuation between: "last: (" gives "last". */
function lastWord(before: string): string {
  let end = before.length;
  while (end > 0 && ' ([:,.=\'"'.includes(before.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && /[a-z\d/'-]/.test(before.charAt(start - 1))) start -= 1;
  return before.slice(start, end);
}

function scorePair(document: Document, month: number, day: number, start: number, end: number): number {
  const before = textBefore(document, start, 24);
  const after = textAfter(document, end, 16);
  const word = lastWord(before);
  if (SCORE_CUES.has(word) || SCORE_AFTER.test(after)) return 0.1;
  if (DATE_CUES.has(word) || TIME_AFTER.test(after)) return 0.88;
  if (RANGE_AFTER.test(after) || /(?:^|\s)\d{1,2}\/\d{1,2},? (?:and|to|-|thru|through) $/.test(before)) return 0.75;
  if (/(?:^|[^\d:])(?:[01]\d|2[0-3])[0-5]\d ?$/.test(before)) return 0.75;
  const enclosed = /[([]$/.test(before) && /^[)\],;]/.test(after);
  if (enclosed && day !== 5 && day !== 10) return 0.7;
  if (/[)\d=x*]\s?$/.test(before)) return 0.2;
  if (TELLING_DAYS.has(day) || month > day) return 0.65;
  return /(?:[a-z)]|\d\/\d{1,2},) $|^$|\n$/.test(before) ? 0.42 : 0.2;
}

/** "3/9", "10-17": month and day, told from scores and doses by what stands around. */
function slashedPairs(document: Document): Candidate[] {
  return [...document.text.matchAll(SLASHED_PAIR)].flatMap((match) => {
    const [month, day] = [Number(match[1]), Number(match[2])];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const { index } = match;
    const end = index + match[0].length;
    const dash = match[0].includes('-');
    const score = scorePair(document, month, day, index, end);
    return [
      {
        start: index,
        end,
        type: 'DATE' as const,
        score: dash && score < 0.8 ? 0.1 : score,
        rule: 'date/month and day',
      },
    ];
  });
}

/** Elements of dates finer than a year: 164.514(b)(2)(i)(C). Bare years, times of day and durations are no dates. */
export const date: Recogniser = {
  name: 'date',
  find: (document) => [
    ...[...NUMERIC_DATES, ...WRITTEN_DATES].flatMap((pattern) => matchPattern(document, pattern)),
    ...slashedPairs(document),
  ],
};
