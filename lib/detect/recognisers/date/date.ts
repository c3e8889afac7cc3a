import { DATE_WORDS } from '../../data/date-words.ts';
import { DATE_FORMS } from '../../data/date-forms.ts';
import { FOREIGN_DATES } from '../../data/date-foreign.ts';
import { NUMERIC_DATES } from '../../data/date-patterns.ts';
import { SCANNED_DATES } from '../../data/date-scanned.ts';
import { WRITTEN_DATES } from '../../data/date-written.ts';
import { dottedPairs } from '../../dates/dotted.ts';
import { matchPattern } from '../../dates/match.ts';
import { monthAndDayPairs } from '../../dates/pairs.ts';
import type { Recogniser } from '../../recogniser.ts';

const PATTERNS = [...NUMERIC_DATES, ...WRITTEN_DATES, ...DATE_WORDS, ...FOREIGN_DATES, ...DATE_FORMS, ...SCANNED_DATES];

/** Elements of dates finer than a year: 164.514(b)(2)(i)(C). Bare years, times of day and durations are no dates. */
export const date: Recogniser = {
  name: 'date',
  type: 'DATE',
  find: (document) => [
    ...PATTERNS.flatMap((pattern) => matchPattern(document, pattern)),
    ...monthAndDayPairs(document),
    ...dottedPairs(document),
  ],
};
