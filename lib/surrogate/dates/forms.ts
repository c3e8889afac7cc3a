import { readDay } from './calendar.ts';
import { ALL_FORMS, type Form } from './date-forms.ts';
import { LIST_FORMS } from './day-lists.ts';
import { FOREIGN_FORMS } from './foreign-dates.ts';
import { NAMED_FORMS } from './named-days.ts';
import { SPANISH_FORMS } from './spanish-dates.ts';
import { SPOKEN_FORMS } from './spoken-dates.ts';

/** Every form, in figures and words, for a span that is known to be a date. */
export const FORMS: readonly Form[] = [
  ...LIST_FORMS,
  ...ALL_FORMS,
  ...NAMED_FORMS,
  ...SPOKEN_FORMS,
  ...SPANISH_FORMS,
  ...FOREIGN_FORMS,
];

/** The last year that two digits mean: appointments and expiry dates reach beyond `today` (YYYY-MM-DD). */
export function pivotOf(today: string): number {
  return readDay(today).year + 5;
}
