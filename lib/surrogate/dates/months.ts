import { caseOf, writtenLike } from '../tokens.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** A month's name, long or short, as a piece of a regular expression (flag i). */
export const MONTH_PATTERN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** 1 to 12 for a written month. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/**
 * Writes a month the way `sample`, another month, is written: long or short, in its case. `swap` turns long and short;
 * `gap` is what joins the month to the day, and tells which of both May is.
 */
export function monthLike(month: number, sample: string, swap = false, gap = ' '): string {
  const may = sample.toLowerCase() === 'may';
  const long = may ? /^\s/.test(gap) : MONTHS.some((name) => name === sample.toLowerCase());
  const name = MONTHS[month - 1] ?? '';
  const written = long === swap ? name.slice(0, 3) : name;
  return caseOf(sample) === 'mixed' ? writtenLike(written, 'Xx') : writtenLike(written, sample);
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|rs?|nes|ur)?(?:day)?s?\b/i;

/** The first weekday named in a text, 0 for Sunday; null without one. */
export function weekdayIn(text: string): number | null {
  const name = WEEKDAY.exec(text)?.[1]?.toLowerCase();
  const index = WEEKDAYS.findIndex((weekday) => weekday === name);
  return index < 0 ? null : index;
}

/** Whether a text names weekdays and nothing else: whole weeks leave these as they are. */
export function isOnlyWeekday(text: string): boolean {
  const rest = text.replace(new RegExp(WEEKDAY.source, 'gi'), '');
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest);
}

/** st, nd, rd or th, in the case of `sample`. */
export function ordinalLike(day: number, sample: string): string {
  const teen = day >= 11 && day <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return sample === sample.toUpperCase() ? suffix.toUpperCase() : suffix;
}
