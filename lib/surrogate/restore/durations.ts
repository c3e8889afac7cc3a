import { type Day, dayNumber, dayOf, isDay } from '../dates/calendar.ts';

/** A stretch of time that a text names. */
export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'month';
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = String.raw`(\d{1,3}|an?|${WORDS.slice(1).join('|')})`;
const STRETCH = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])${COUNT}(?:\s?(?:-|–|to|or)\s?${COUNT})?[\s-]*(days?|d|weeks?|wks?|w|fortnights?|months?|mos?|years?|yrs?)(?![\p{L}\p{N}])`,
  'giu',
);
const NUMBERED = /\b(day|pod|week|month)[\s#_-]*(\d{1,3})\b/giu;
/** Weeks and days of a pregnancy. */
const GESTATION = /\b(\d{1,2})\s?w(?:eeks?)?\s?\+?(\d)\s?d?\b/giu;
const BESIDE = /\b(?:the\s)?(day|week|month|year)\s(?:before|after)\b/giu;
const AGED = /\bturn(?:s|ed)\s(\d{1,3})\b/giu;
const NEXT = /\b(?:the\s)?(?:next|following|previous|prior)\s(day|week|month|year)\b|\b(tomorrow|yesterday)\b/giu;

function stretch(count: number, unit: string): Duration {
  if (/^m/i.test(unit)) return { count, unit: 'month' };
  if (/^y/i.test(unit)) return { count: 12 * count, unit: 'month' };
  return { count: count * (/^w/i.test(unit) ? 7 : /^f/i.test(unit) ? 14 : 1), unit: 'day' };
}

function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : Math.max(1, WORDS.indexOf(word.toLowerCase()));
}

/** The stretches of time in a text: "two weeks", "4-6 weeks" (both ends), "POD 3", "Day 7" (counted from 0 and from 1). */
export function durationsIn(text: string): Duration[] {
  const found: Duration[] = [];
  for (const [, one = '', two, unit = ''] of text.matchAll(STRETCH)) {
    for (const count of two === undefined ? [one] : [one, two]) found.push(stretch(numberOf(count), unit));
  }
  for (const [, unit = '', count = ''] of text.matchAll(NUMBERED)) {
    const name = unit.toLowerCase() === 'pod' ? 'day' : unit;
    found.push(stretch(Number(count), name));
    if (unit.toLowerCase() === 'day') found.push(stretch(Number(count) - 1, name));
  }
  for (const [, weeks, days] of text.matchAll(GESTATION)) found.push(stretch(7 * Number(weeks) + Number(days), 'd'));
  for (const [, years] of text.matchAll(AGED)) found.push(stretch(Number(years), 'y'));
  for (const [, unit = 'day'] of text.matchAll(BESIDE)) found.push(stretch(1, unit));
  for (const [, unit = 'day'] of text.matchAll(NEXT)) found.push(stretch(1, unit));
  return found.filter(({ count }) => count > 0);
}

/** The day so many months away; the month's last where it has no such day. */
function monthsFrom(day: Day, months: number): Day {
  const index = day.year * 12 + day.month - 1 + months;
  let moved = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: day.day };
  while (!isDay(moved) && moved.day > 28) moved = { ...moved, day: moved.day - 1 };
  return moved;
}

/** The days that lie the stretch before and after `day`. */
export function around(day: Day, { count, unit }: Duration): Day[] {
  return [-count, count].map((step) => (unit === 'day' ? dayOf(dayNumber(day) + step) : monthsFrom(day, step)));
}
