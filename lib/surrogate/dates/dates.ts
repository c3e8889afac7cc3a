import { type Day, dayNumber, dayOf, isDay, readDay, weekdayOf } from './calendar.ts';
import type { Ledger } from '../ledger.ts';
import { ALL_FORMS, findDates, type WrittenDate } from './date-forms.ts';
import { weekdayIn } from './months.ts';
import { FOREIGN_FORMS } from './foreign-dates.ts';
import type { Random } from '../random.ts';
import { repaired } from './scan-damage.ts';
import { overflow, scramble } from '../numbers/shape.ts';
import { SPANISH_FORMS } from './spanish-dates.ts';
import { SPOKEN_FORMS } from './spoken-dates.ts';

/** What a conversation's dates are moved by and read against. */
export interface DateFrame {
  /** Days, whole weeks, below zero. */
  readonly offset: number;
  /** The year of dates that are written without one. */
  readonly referenceYear: number;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Two digits of a year may reach this far beyond today: appointments and expiry dates. */
export function pivotOf(today: string): number {
  return readDay(today).year + 5;
}

/** By how many months a month without a day moves: the offset rounded, never none at all. */
function monthOffset(offset: number): number {
  return Math.min(-1, Math.round(offset / 30.4375));
}

function moved(day: Day, offset: number): Day {
  return dayOf(dayNumber(day) + offset);
}

/** Of the years near the reference year, the one that has this day (29 February) and puts it on the weekday. */
function yearFor(day: Day, weekday: number | null, frame: DateFrame): number {
  for (let back = 0; back < 12; back += 1) {
    const candidate = { ...day, year: frame.referenceYear - back };
    if (isDay(candidate) && (weekday === null || weekdayOf(dayNumber(candidate)) === weekday)) return candidate.year;
  }
  return frame.referenceYear - (frame.referenceYear % 4);
}

/** The last day up to today that has this number, and falls on the weekday. */
function latestDay(day: number, weekday: number | null, frame: DateFrame): Day {
  const start = dayNumber(readDay(frame.today));
  let fallback: Day | null = null;
  for (let back = 0; back < 3000; back += 1) {
    const candidate = dayOf(start - back);
    if (candidate.day !== day) continue;
    fallback ??= candidate;
    if (weekday === null || weekdayOf(start - back) === weekday) return candidate;
  }
  return fallback ?? { year: frame.referenceYear, month: 1, day };
}

function moveMonth(day: Day, frame: DateFrame): Day {
  const index = day.year * 12 + day.month - 1 + monthOffset(frame.offset);
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

function move(day: Day, date: WrittenDate, weekday: number | null, frame: DateFrame): Day {
  switch (date.precision) {
    case 'month':
    case 'bareMonth':
      return moveMonth(day, frame);
    case 'dayOfMonth':
      return moved(latestDay(day.day, weekday, frame), frame.offset);
    case 'day':
    case 'monthDay':
    case 'range':
      return moved(day.year > 0 ? day : { ...day, year: yearFor(day, weekday, frame) }, frame.offset);
  }
}

const FORMS = [...ALL_FORMS, ...SPOKEN_FORMS, ...SPANISH_FORMS, ...FOREIGN_FORMS];

/** Writes a date value with all its dates moved; null when it holds none that can be read. */
function shifted(original: string, frame: DateFrame, twist: number): string | null {
  const clean = repaired(original);
  if (clean !== null) return shifted(clean, frame, twist);
  const dates = findDates(original, FORMS, pivotOf(frame.today));
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
  const exact = findDates(original, FORMS, pivotOf(frame.today)).some(({ first }) => first.day > 0 && first.month > 0);
  return exact || tries > 24 ? null : shifted(original, { ...frame, offset: frame.offset - 31 * (1 + tries) }, 0);
}

/** A year alone shows an age over 89 ("born 1931"): an earlier year keeps it so. */
function earlierYear(original: string, attempt: number, random: Random): string | null {
  if (!/^\D*(?:18|19|20)\d{2}\D*$/.test(original)) return null;
  const years = 1 + random.below(4) + Math.floor(attempt / 10);
  return original.replace(/\d{4}/, (year) => String(Number(year) - years));
}

/**
 * The surrogate of a written date: the same form, moved by the conversation's offset. Where two spellings of one day
 * would become one, another spelling of the moved day is taken. What can't be read as a date keeps its shape only.
 */
export function surrogateDate(original: string, frame: DateFrame, ledger: Ledger): string {
  const random = ledger.random();
  return ledger.firstFree((attempt) => {
    const date = attempt < 8 ? shifted(original, frame, attempt) : otherMonth(original, frame, attempt - 8);
    // "May" and "March" are words, too: a reply's "may" must not be taken for a month.
    if (date !== null) return /^(?:may|mar|march)$/i.test(date) ? '' : date;
    return (
      earlierYear(original, attempt, random) ?? scramble(original, random) + overflow(Math.max(0, attempt - 8), random)
    );
  });
}
