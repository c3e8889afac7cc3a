import { type Day, dayNumber, dayOf, isDay, readDay, weekdayOf } from './calendar.ts';
import type { WrittenDate } from './date-forms.ts';

/** What a conversation's dates are moved by and read against. */
export interface DateFrame {
  /** Days, whole weeks, below zero. */
  readonly offset: number;
  /** The year of dates that are written without one. */
  readonly referenceYear: number;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether 3/4/2024 is the third of April here. */
  readonly dayFirst: boolean;
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

/** A month without a day, moved along with days that move by `offset`. */
export function movedMonth(day: Day, offset: number): Day {
  const index = day.year * 12 + day.month - 1 + monthOffset(offset);
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}

/** Moves a day of a written date; `weekday` (0 for Sunday) is what the text says it was. */
export function move(day: Day, date: WrittenDate, weekday: number | null, frame: DateFrame): Day {
  switch (date.precision) {
    case 'month':
    case 'bareMonth':
      return movedMonth(day, frame.offset);
    case 'dayOfMonth':
      return moved(latestDay(day.day, weekday, frame), frame.offset);
    case 'day':
    case 'monthDay':
    case 'range':
      return moved(day.year > 0 ? day : { ...day, year: yearFor(day, weekday, frame) }, frame.offset);
  }
}
