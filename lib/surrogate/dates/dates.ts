import type { Ledger } from '../ledger.ts';
import { isYear, surrogateYear } from './ages.ts';
import { findDates } from './date-forms.ts';
import { FORMS, pivotOf } from './forms.ts';
import { weekdayIn } from './months.ts';
import { type DateFrame, move } from './move.ts';
import { repaired } from './scan-damage.ts';
import { overflow, scramble } from '../numbers/shape.ts';

/** Writes a date value with all its dates moved; null when it holds none that can be read. */
function shifted(original: string, frame: DateFrame, twist: number): string | null {
  const clean = repaired(original);
  if (clean !== null) return shifted(clean, frame, twist);
  const dates = findDates(original, FORMS, pivotOf(frame.today), frame.dayFirst);
  if (dates.length === 0) return null;
  const weekday = weekdayIn(original);
  let result = '';
  let end = 0;
  for (const date of dates) {
    const first = move(date.first, date, weekday, frame);
    const last = move(date.last, date, weekday, frame);
    if (date.first.year > 0 && first.year < 1) return null;
    result += original.slice(end, date.start) + date.write(first, last, twist);
    end = date.end;
  }
  return result + original.slice(end);
}

/** Months and days of the month have few surrogates: once these are words of the text, others must do. */
function otherMonth(original: string, frame: DateFrame, tries: number): string | null {
  const exact = findDates(original, FORMS, pivotOf(frame.today), frame.dayFirst).some(
    ({ first }) => first.day > 0 && first.month > 0,
  );
  return exact || tries > 24 ? null : shifted(original, { ...frame, offset: frame.offset - 31 * (1 + tries) }, 0);
}

/**
 * The surrogate of a written date: the same form, moved by the conversation's offset. Where two spellings of one day
 * would become one, another spelling of the moved day is taken. What can't be read as a date keeps its shape only.
 */
export function surrogateDate(original: string, frame: DateFrame, ageShift: number, ledger: Ledger): string {
  const random = ledger.random();
  if (isYear(original)) return ledger.firstFree((attempt) => surrogateYear(original, ageShift, attempt));
  return ledger.firstFree((attempt) => {
    const date = attempt < 8 ? shifted(original, frame, attempt) : otherMonth(original, frame, attempt - 8);
    // "May" and "March" are words, too: a reply's "may" must not be taken for a month.
    if (date !== null) return /^(?:may|mar|march)$/i.test(date) ? '' : date;
    return scramble(original, random) + overflow(Math.max(0, attempt - 8), random);
  });
}
