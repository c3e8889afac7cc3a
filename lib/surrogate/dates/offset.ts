import { dayNumber, dayOf, readDay } from './calendar.ts';
import { FULL_FORMS, findDates } from './date-forms.ts';
import { type DateFrame, pivotOf } from './dates.ts';
import type { Random } from '../random.ts';

/**
 * Whole weeks back: at least four, so that months move too; under a year, so that ages and seasons keep their sense;
 * not so close to a year that months would come back to themselves.
 */
const WEEKS = Array.from({ length: 46 }, (_, index) => index + 4);

/** How far back a written date must lie to be taken for a date of birth. */
const BIRTH_DAYS = 400;

function ageOn(birth: number, today: number): number {
  const born = dayOf(birth);
  const now = dayOf(today);
  return now.year - born.year - (now.month < born.month || (now.month === born.month && now.day < born.day) ? 1 : 0);
}

function penalty(offset: number, days: readonly number[], years: ReadonlySet<number>, today: number): number {
  const originals = new Set(days);
  let sum = 0;
  for (const day of days) {
    const moved = day + offset;
    if (originals.has(moved)) sum += 10;
    if (day < today - BIRTH_DAYS && ageOn(day, today) !== ageOn(moved, today)) sum += 3;
    if (years.has(dayOf(day).year) && dayOf(moved).year !== dayOf(day).year) sum += 1;
  }
  return sum;
}

/**
 * Chooses by how much the dates of a conversation move, from its first text with a date in it: at random among the
 * offsets that make the fewest surrogates equal another date of the text, change the fewest ages as of today, and
 * contradict the fewest years that stand alone. Also settles the year of dates without one: the latest written year up
 * to today's.
 */
export function chooseFrame(text: string, today: string, random: Random): DateFrame {
  const now = readDay(today);
  const todayNumber = dayNumber(now);
  const dates = findDates(text, FULL_FORMS, pivotOf(today));
  const days = dates.map((date) => dayNumber(date.first));
  const past = dates.map((date) => date.first.year).filter((year) => year <= now.year);
  const years = new Set<number>();
  for (const match of text.matchAll(/(?<![\p{N}/.-])(?:19|20)\d{2}(?![\p{N}/-])/gu)) years.add(Number(match[0]));
  const scored = WEEKS.map((weeks) => ({ offset: -7 * weeks, score: penalty(-7 * weeks, days, years, todayNumber) }));
  const best = Math.min(...scored.map(({ score }) => score));
  const { offset } = random.pick(scored.filter(({ score }) => score === best));
  const latest = Math.max(...past);
  return { offset, referenceYear: latest > now.year - 20 ? latest : now.year, today };
}

/** Whether some date of the text is so far back that it is the birth of a person of one of these ages. */
export function showsBirth(dates: readonly string[], ages: readonly number[], today: string): boolean {
  const days = dates.flatMap((value) =>
    findDates(value, FULL_FORMS, pivotOf(today)).map((date) => dayNumber(date.first)),
  );
  const visits = [...days, dayNumber(readDay(today))];
  return days.some((birth) => visits.some((visit) => ages.includes(ageOn(birth, visit))));
}
