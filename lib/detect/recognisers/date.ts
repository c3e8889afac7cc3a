import type { Candidate } from '../candidate.ts';
import { DATE_CUES, SCORE_CUES } from '../data/date-cues.ts';
import { textAfter, textBefore } from '../context.ts';
import { DATE_WORDS } from '../data/date-words.ts';
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
/** Days that doses and scores have as well. */
const DOSE_DAYS = new Set([5, 10, 20, 30]);
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
  // "2/2" is secondary to, "5/5" full strength, "8/8" a full score.
  if (month === day && day < 11) return 0.2;
  if (TELLING_DAYS.has(day)) return 0.65;
  if (month > day) return 0.46;
  return DOSE_DAYS.has(day) && !/[a-z]:? $/.test(before) ? 0.2 : 0.42;
}

/** "Ivor-Lewis 6-30", "UDS 10-18": with a dash a range is as likely, so the day must be one that ranges seldom end with. */
function dashed(document: Document, day: number, start: number, end: number): number {
  if (!TELLING_DAYS.has(day) || SCORE_AFTER.test(textAfter(document, end, 16))) return 0.1;
  const after = textAfter(document, end, 3);
  return /[a-z][):]? \(?$/.test(textBefore(document, start, 4)) && /^(?:[).;,]|\s|$)/.test(after) ? 0.41 : 0.1;
}

const DAY_FIRST_CUE =
  /(?:\b(?:el|del|al|desde|hasta|ingreso|alta|cita|fecha|le|du|am|vom|bis|ngày|on|from|until|seen|dos|due) |- ?)$/;

function dayFirst(document: Document, start: number): number {
  return DAY_FIRST_CUE.test(textBefore(document, start, 12)) ? 0.7 : 0.2;
}

/** "3/9", "10-17": month and day, told from scores and doses by what stands around. */
function slashedPairs(document: Document): Candidate[] {
  return [...document.text.matchAll(SLASHED_PAIR)].flatMap((match) => {
    const [month, day] = [Number(match[1]), Number(match[2])];
    const { index } = match;
    // Day first, as most of the world writes it: "21/4".
    if (month > 12 && month < 32 && day > 0 && day < 13 && match[0].includes('/'))
      return [
        {
          start: index,
          end: index + match[0].length,
          type: 'DATE',
          score: dayFirst(document, index),
          rule: 'date/day and month',
        },
      ];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const end = index + match[0].length;
    const dash = match[0].includes('-');
    const score = scorePair(document, month, day, index, end);
    return [
      {
        start: index,
        end,
        type: 'DATE' as const,
        score: dash && score < 0.8 ? dashed(document, day, index, end) : score,
        rule: 'date/month and day',
      },
    ];
  });
}

/** Elements of dates finer than a year: 164.514(b)(2)(i)(C). Bare years, times of day and durations are no dates. */
export const date: Recogniser = {
  name: 'date',
  find: (document) => [
    ...[...NUMERIC_DATES, ...WRITTEN_DATES, ...DATE_WORDS].flatMap((pattern) => matchPattern(document, pattern)),
    ...slashedPairs(document),
  ],
};
