import type { Range } from '../../core/span.ts';
import { type Day, isDay } from './calendar.ts';
import { MONTH_PATTERN, monthLike, monthNumber, ordinalLike } from './months.ts';

/** What a written date says: a full day, a day without its year, a month, or only the day of a month. */
export type Precision = 'day' | 'monthDay' | 'month' | 'bareMonth' | 'dayOfMonth' | 'range';

/** A date found in a text, with the way back into its own form. */
export interface WrittenDate extends Range {
  readonly precision: Precision;
  /** 0 where the text doesn't say; `day` is 0 for months, `year` 0 without a year. */
  readonly first: Day;
  /** The end of a range within a month ("Sept. 20-23"); else the same as `first`. */
  readonly last: Day;
  /** Writes other days in this form. `twist` above 0 asks for another spelling of the same. */
  write(first: Day, last: Day, twist: number): string;
}

type Read = (groups: readonly string[], pivot: number, dayFirst: boolean) => Omit<WrittenDate, 'start' | 'end'> | null;

/** Whether the day comes first in two numbers of a date, where the numbers themselves tell; else as `usual` has it. */
function isDayFirst(one: string, two: string, usual: boolean): boolean {
  return Number(one) > 12 || (usual && Number(two) <= 12);
}

/** A way to write a date. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: Read;
}

const NOT_AFTER = String.raw`(?<![\p{L}\p{N}])`;
const NOT_BEFORE = String.raw`(?!\p{N})`;
const ORDINAL = '(st|nd|rd|th)';

/** A form from a regular expression source, to stand for itself, and its reader. */
export function form(source: string, read: Read): Form {
  return { pattern: new RegExp(`${NOT_AFTER}${source}${NOT_BEFORE}`, 'giu'), read };
}

/** Two digits mean this century up to `pivot`, else the last. */
export function fullYear(text: string, pivot: number): number {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 2) return Number(digits);
  const century = Math.floor(pivot / 100) * 100;
  const year = century + Number(digits);
  return year > pivot ? year - 100 : year;
}

/** A year in as many digits as `sample`. */
export function yearLike(year: number, sample: string, twist = 0): string {
  const short = /^\D?\d{2}$/.test(sample) !== (twist & 4) > 0;
  return sample.replace(/\d+/, short ? pad(year % 100, 2) : pad(year, 4));
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** Whether a number is written with a leading zero, without, or (10 to 31) either. */
function padding(text: string): boolean | null {
  if (text.startsWith('0')) return true;
  return text.length === 1 ? false : null;
}

function numberLike(value: number, own: string, neighbour: string, usual: boolean, twist: number): string {
  const padded = padding(own) ?? padding(neighbour) ?? usual;
  return padded === (twist & 1) > 0 ? String(value) : pad(value, 2);
}

const SEPARATORS = ['/', '-', '.'] as const;

function separatorLike(sample: string, twist: number): string {
  const index = SEPARATORS.findIndex((separator) => separator === sample);
  return (twist & 2) > 0 ? (SEPARATORS[(index + 1) % 3] ?? sample) : sample;
}

/** A date of one day or month; null when the calendar has no such day. */
export function single(precision: Precision, day: Day, write: (day: Day, twist: number) => string): ReturnType<Read> {
  const complete = { year: day.year || 2000, month: day.month || 1, day: day.day || 1 };
  if (!isDay(complete)) return null;
  return { precision, first: day, last: day, write: (first, _last, twist) => write(first, twist) };
}

const numeric: Read = ([one = '', separator = '', two = '', yearText = ''], pivot, usualFirst) => {
  const dayFirst = isDayFirst(one, two, usualFirst);
  const [monthText, dayText] = dayFirst ? [two, one] : [one, two];
  const day = { year: fullYear(yearText, pivot), month: Number(monthText), day: Number(dayText) };
  const usual = yearText.length === 4;
  return single('day', day, (next, twist) => {
    const month = numberLike(next.month, monthText, dayText, usual, twist);
    const date = numberLike(next.day, dayText, monthText, usual, twist);
    const mark = separatorLike(separator, twist);
    return [...(dayFirst ? [date, month] : [month, date]), yearLike(next.year, yearText, twist)].join(mark);
  });
};

const iso: Read = ([year = '', separator = '', month = '', day = '']) =>
  single('day', { year: Number(year), month: Number(month), day: Number(day) }, (next, twist) =>
    [
      pad(next.year, 4),
      numberLike(next.month, month, day, true, twist),
      numberLike(next.day, day, month, true, twist),
    ].join(separatorLike(separator, twist)),
  );

const compact: Read = ([digits = '', time = '']) => {
  const at = (start: number, end: number) => Number(digits.slice(start, end));
  const yearFirst = { year: at(0, 4), month: at(4, 6), day: at(6, 8) };
  if (yearFirst.year >= 1850 && yearFirst.year < 2150 && isDay(yearFirst)) {
    return single('day', yearFirst, (next) => pad(next.year, 4) + pad(next.month, 2) + pad(next.day, 2) + time);
  }
  if (time !== '') return null;
  const monthFirst = { year: at(4, 8), month: at(0, 2), day: at(2, 4) };
  return single('day', monthFirst, (next) => pad(next.month, 2) + pad(next.day, 2) + pad(next.year, 4));
};

const sixFigures: Read = ([month = '', date = '', year = ''], pivot) =>
  single(
    'day',
    { year: fullYear(year, pivot), month: Number(month), day: Number(date) },
    (next) => pad(next.month, 2) + pad(next.day, 2) + pad(next.year % 100, 2),
  );

const monthDayYear: Read = ([name = '', gap = '', date = '', ordinal = '', comma = '', yearText = ''], pivot) =>
  single(
    yearText === '' ? 'monthDay' : 'day',
    { year: yearText === '' ? 0 : fullYear(yearText, pivot), month: monthNumber(name), day: Number(date) },
    (next, twist) => {
      const day = date.startsWith('0') ? pad(next.day, 2) : String(next.day);
      const suffix = ordinal === '' ? '' : ordinalLike(next.day, ordinal);
      const year = yearText === '' ? '' : comma + yearLike(next.year, yearText, twist);
      return monthLike(next.month, name, (twist & 1) > 0, gap) + gap + day + suffix + year;
    },
  );

const dayMonthYear: Read = ([date = '', ordinal = '', gap = '', name = '', comma = '', yearText = ''], pivot) =>
  single(
    yearText === '' ? 'monthDay' : 'day',
    { year: yearText === '' ? 0 : fullYear(yearText, pivot), month: monthNumber(name), day: Number(date) },
    (next, twist) => {
      // 14MAR2024 and 14-Mar-2024 are written by machines, which fill up days.
      const filled = date.startsWith('0') || (date.length === 2 && /^-?$/.test(gap));
      const day = pad(next.day, filled ? 2 : 1);
      const suffix = ordinal === '' ? '' : ordinalLike(next.day, ordinal);
      const year = yearText === '' ? '' : comma + yearLike(next.year, yearText, twist);
      return day + suffix + gap + monthLike(next.month, name, (twist & 1) > 0, gap) + year;
    },
  );

const monthYear: Read = ([name = '', gap = '', yearText = ''], pivot) =>
  single(
    'month',
    { year: fullYear(yearText, pivot), month: monthNumber(name), day: 0 },
    (next, twist) => monthLike(next.month, name, (twist & 1) > 0, gap) + gap + yearLike(next.year, yearText, twist),
  );

const numericMonthYear: Read = ([month = '', separator = '', year = '']) =>
  single(
    'month',
    { year: Number(year), month: Number(month), day: 0 },
    (next, twist) =>
      numberLike(next.month, month, '', true, twist) + separatorLike(separator, twist) + pad(next.year, 4),
  );

const isoMonth: Read = ([year = '', separator = '', month = '']) =>
  single(
    'month',
    { year: Number(year), month: Number(month), day: 0 },
    (next, twist) =>
      pad(next.year, 4) + separatorLike(separator, twist) + numberLike(next.month, month, '', true, twist),
  );

const numericMonthDay: Read = ([one = '', separator = '', two = ''], _pivot, usualFirst) => {
  const dayFirst = isDayFirst(one, two, usualFirst);
  const [monthText, dayText] = dayFirst ? [two, one] : [one, two];
  return single('monthDay', { year: 0, month: Number(monthText), day: Number(dayText) }, (next, twist) => {
    const month = numberLike(next.month, monthText, dayText, false, twist);
    const date = numberLike(next.day, dayText, monthText, false, twist);
    return (dayFirst ? [date, month] : [month, date]).join(separatorLike(separator, twist));
  });
};

const bareMonth: Read = ([name = '']) =>
  single('bareMonth', { year: 0, month: monthNumber(name), day: 0 }, (next, twist) =>
    monthLike(next.month, name, (twist & 1) > 0),
  );

const dayOfMonth: Read = ([date = '', ordinal = '']) =>
  single('dayOfMonth', { year: 0, month: 0, day: Number(date) }, (next) => next.day + ordinalLike(next.day, ordinal));

const YEAR = String.raw`(\d{4}|['’]?\d{2})`;
const DATE_NUMBER = String.raw`(\d{1,2})`;
const MARK = String.raw`([-/.])`;

/** The forms that name a day, a month and a year. The most telling first: of two that begin together the earlier wins. */
export const FULL_FORMS: readonly Form[] = [
  form(String.raw`(\d{4})${MARK}${DATE_NUMBER}\2${DATE_NUMBER}`, iso),
  form(String.raw`${DATE_NUMBER}${MARK}${DATE_NUMBER}\2(\d{4}|\d{2})`, numeric),
  form(String.raw`(\d{8})(\d{4}(?:\d{2})?)?`, compact),
  form(String.raw`(${MONTH_PATTERN})(\.?\s+|-)${DATE_NUMBER}${ORDINAL}?(\s*,\s*|\s+|-)${YEAR}`, monthDayYear),
  form(
    String.raw`${DATE_NUMBER}${ORDINAL}?(\s+of\s+|\s+|[-/]|)(${MONTH_PATTERN})(\.?,?\s+|[-/]|)${YEAR}`,
    dayMonthYear,
  ),
];

/** A month in letters and a day: enough to tell a day of the year wherever it stands. */
export const DAY_FORMS: readonly Form[] = [
  form(String.raw`(${MONTH_PATTERN})(\.?\s+|-)${DATE_NUMBER}${ORDINAL}?`, monthDayYear),
  form(String.raw`${DATE_NUMBER}${ORDINAL}?(\s+of\s+|\s+|-|)(${MONTH_PATTERN})(?!\p{L})`, dayMonthYear),
];

/** A month and a year. */
export const MONTH_FORM = form(String.raw`(${MONTH_PATTERN})(\.?,?\s+(?:of\s+)?|-|\/)(\d{4}|['’]\d{2})`, monthYear);

/** Two numbers: as often a fraction or a score. */
export const SHORT_FORM = form(String.raw`${DATE_NUMBER}([-/.])${DATE_NUMBER}`, numericMonthDay);

/** All forms, for a span that is known to be a date. */
export const ALL_FORMS: readonly Form[] = [
  ...FULL_FORMS,
  ...DAY_FORMS,
  MONTH_FORM,
  form(String.raw`(\d{2})(\d{2})(\d{2})`, sixFigures),
  form(String.raw`(\d{1,2})([-/.])(\d{4})`, numericMonthYear),
  form(String.raw`(\d{4})([-/.])(\d{1,2})`, isoMonth),
  SHORT_FORM,
  form(String.raw`(${MONTH_PATTERN})(?!\p{L})`, bareMonth),
  form(String.raw`${DATE_NUMBER}${ORDINAL}(?!\p{L})`, dayOfMonth),
];

/**
 * The dates of a text in the given forms, sorted, none overlapping; of several that begin together the longest.
 * `pivot` is the last year that two digits can mean; `dayFirst` is for 3/4/2024, where the numbers don't tell.
 */
export function findDates(text: string, forms: readonly Form[], pivot: number, dayFirst = false): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const date = read(
        match.slice(1).map((group) => group ?? ''),
        pivot,
        dayFirst,
      );
      if (date !== null) found.push({ ...date, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}
