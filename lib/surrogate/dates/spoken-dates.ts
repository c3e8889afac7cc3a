import { type Form, form, fullYear, type Precision, single, type WrittenDate, yearLike } from './date-forms.ts';
import { MONTH_PATTERN, monthLike, monthNumber, ordinalLike } from './months.ts';
import { SPOKEN_DAY, SPOKEN_YEAR, sayDay, sayYear, spokenDay, spokenYear } from './spoken-numbers.ts';

const DAY = String.raw`(${SPOKEN_DAY}|\d{1,2}(?:st|nd|rd|th)?)`;
const YEAR = String.raw`(${SPOKEN_YEAR}|\d{4})`;

/** The words of a date that say something, empty where it says nothing, and how it puts them together. */
interface Said {
  readonly month: string;
  readonly day: string;
  readonly year: string;
  write(month: string, day: string, year: string): string;
}

function dayLike(day: number, sample: string): string {
  if (!/^\d/.test(sample)) return sayDay(day, sample);
  return day + (/\D/.test(sample) ? ordinalLike(day, sample.replace(/\d+/, '')) : '');
}

function read({ month, day, year, write }: Said, pivot: number): Omit<WrittenDate, 'start' | 'end'> | null {
  // What has no word for a number is read as other dates are.
  if (!/^\p{L}/u.test(day) && !/^\p{L}/u.test(year)) return null;
  const digitYear = year === '' ? 0 : fullYear(year, pivot);
  const yearNumber = /^\p{L}/u.test(year) ? spokenYear(year) : digitYear;
  const dayNumber = day === '' ? 0 : /^\d/.test(day) ? Number.parseInt(day, 10) : spokenDay(day);
  const precision: Precision = day === '' ? 'month' : year === '' ? 'monthDay' : 'day';
  return single(precision, { year: yearNumber, month: monthNumber(month), day: dayNumber }, (next, twist) => {
    const saidYear = /^\p{L}/u.test(year) ? sayYear(next.year, year) : yearLike(next.year, year);
    return write(
      monthLike(next.month, month, (twist & 1) > 0),
      day === '' ? '' : dayLike(next.day, day),
      year === '' ? '' : saidYear,
    );
  });
}

/** Dates with a day or year in words, as they are dictated: "June ninth, nineteen forty four". */
export const SPOKEN_FORMS: readonly Form[] = [
  form(
    String.raw`(${MONTH_PATTERN})(\.?\s(?:the\s)?)${DAY}(?:(,?\s)${YEAR})?(?!\p{L})`,
    ([month = '', gap = '', day = '', comma = '', year = ''], pivot) =>
      read({ month, day, year, write: (m, d, y) => m + gap + d + comma + y }, pivot),
  ),
  form(
    String.raw`${DAY}(\s(?:day\s)?(?:of\s)?)(${MONTH_PATTERN})(?:(\.?,?\s(?:in\s)?)${YEAR})?(?!\p{L})`,
    ([day = '', gap = '', month = '', comma = '', year = ''], pivot) =>
      read({ month, day, year, write: (m, d, y) => d + gap + m + comma + y }, pivot),
  ),
  form(
    String.raw`(${MONTH_PATTERN})(,?\s(?:of\s)?)(${SPOKEN_YEAR})(?!\p{L})`,
    ([month = '', gap = '', year = ''], pivot) =>
      read({ month, day: '', year, write: (m, _day, y) => m + gap + y }, pivot),
  ),
  form(String.raw`(${SPOKEN_DAY})(?!\p{L})`, ([day = '']) =>
    single('dayOfMonth', { year: 0, month: 0, day: spokenDay(day) }, (next) => sayDay(next.day, day)),
  ),
];
