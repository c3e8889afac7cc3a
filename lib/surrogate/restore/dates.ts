import type { MappingEntry } from '../../core/mapping.ts';
import { type Day, dayNumber, dayOf } from '../dates/calendar.ts';
import { DAY_FORMS, FULL_FORMS, findDates, SHORT_FORM, type WrittenDate } from '../dates/date-forms.ts';
import { type Anchor, type Anchors, PIVOT } from './anchors.ts';
import type { KeptDates } from './kept.ts';
import { LIST_FORMS } from '../dates/day-lists.ts';
import { foreignForms } from './languages.ts';
import type { Certainty, Restoration } from './restore.ts';

/** What is known by surrogate days. Null where two real days share a surrogate: then nothing can be told. */
type Days = Map<string, Anchor | null>;

/** Days without a year are the same in any. */
function same(one: Day, other: Day, anyYear: boolean): boolean {
  return one.month === other.month && one.day === other.day && (anyYear || one.year === other.year);
}

function note(days: Days, key: string, found: Anchor): void {
  const known = days.get(key);
  if (known === undefined) days.set(key, found);
  else if (known !== null && !same(known.real, found.real, key.includes('-'))) days.set(key, null);
}

function keyOf(day: Day): string {
  return day.year === 0 ? `${day.month}-${day.day}` : `${day.year}/${day.month}/${day.day}`;
}

function yearsBefore(day: Day, years: number): Day {
  return { ...day, year: day.year - years };
}

/** Of entries without a year: which real day of the year a surrogate day of the year stands for. */
function noteShort(days: Days, entry: MappingEntry, { offset, days: anchors, dayFirst }: Anchors): void {
  const [stand, real] = [entry.surrogate, entry.original].map((text) => {
    const dates = findDates(text, [...FULL_FORMS, ...DAY_FORMS, SHORT_FORM], PIVOT, dayFirst);
    return dates.length === 1 && dates[0]?.precision === 'monthDay' ? dates[0].first : undefined;
  });
  if (stand === undefined || real === undefined) return;
  note(days, keyOf(stand), { stand, real, entry });
  for (const year of new Set(anchors.map((anchor) => anchor.stand.year))) {
    const moved = dayOf(dayNumber({ ...stand, year }) + (offset ?? 0));
    if (moved.month !== real.month || moved.day !== real.day) continue;
    note(days, keyOf({ ...stand, year }), { stand: { ...stand, year }, real: moved, entry });
  }
}

function daysOf(entries: readonly MappingEntry[], timeline: Anchors): Days {
  const days: Days = new Map();
  for (const anchor of timeline.days) {
    const { stand, real, entry } = anchor;
    note(days, keyOf(stand), anchor);
    note(days, keyOf({ ...stand, year: 0 }), anchor);
    if (/\d{4}/.test(entry.surrogate)) continue;
    note(days, keyOf(yearsBefore(stand, 100)), { stand, real: yearsBefore(real, 100), entry });
  }
  for (const entry of entries) if (entry.type === 'DATE') noteShort(days, entry, timeline);
  return days;
}

/** Finds days of the conversation in a text. */
export interface DateFinder {
  /** Days written with a year, or with the month in letters. */
  find(text: string): Restoration[];
  /** Several days of a month, and days with the month in another language. */
  findMore(text: string): Restoration[];
  /** Days written in two numbers, which only their surroundings tell from fractions and scores; the others uncertain. */
  findShort(text: string): Restoration[];
}

const DATED_BEFORE =
  /(?:\b(?:on|admitted|discharged|seen|encounter|visit|(?:day|pod) \d+|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,10})[.,:]?\s{1,3}|\d\/\d{1,2}\s?[–—-]\s?)$/iu;
const DATED_AFTER = /^\s?[–—-]\s?\d{1,2}\/\d{1,2}/;
/** Safe only where what is below the line is no usual scale or part. */
const BETWEEN = /\b(?:from|to|until|through|since|by|of)\s+$/iu;
const SCALES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10]);
const FRACTION_AFTER =
  /^\s*(?:of|tab|cup|dose|chance|points?|%|strength|l\b|mg|ml|pain|normal|dilution|times|filled|th\b)/iu;
const FRACTION_BEFORE =
  /\b(?:pain|scored?|scores?|bp|ratio|odds|strength|power|grade|murmur|vision|sensation|reflex(?:es)?|take|rated|nrs|vas)\W{0,3}(?:is|was|of|at)?\s{0,3}$/iu;

function judgeShort(before: string, after: string, below: number): Certainty | null {
  if (FRACTION_AFTER.test(after) || FRACTION_BEFORE.test(before)) return null;
  if (DATED_BEFORE.test(before) || DATED_AFTER.test(after)) return 'likely';
  return BETWEEN.test(before) && !SCALES.has(below) ? 'likely' : 'uncertain';
}

/**
 * Finds days of the conversation that a reply has written in another form ("1/4/24" as "January 4, 2024", or as
 * "January 4"), and gives the real day in that form. Null when the entries hold no full date.
 */
export function createDateFinder(
  entries: readonly MappingEntry[],
  timeline: Anchors,
  isKept: KeptDates,
): DateFinder | null {
  const days = daysOf(entries, timeline);
  if (days.size === 0) return null;

  function restored(text: string, date: WrittenDate, certainty: Certainty): Restoration[] {
    const [first, last] = [date.first, date.last].map((day) => days.get(keyOf(day)));
    if (!first || !last || isKept(date)) return [];
    const { start, end } = date;
    const original = date.write(first.real, last.real, 0);
    const { entry } = first;
    return [{ type: 'DATE', start, end, surrogate: text.slice(start, end), original, entry, certainty }];
  }

  return {
    find: (text) =>
      findDates(text, [...FULL_FORMS, ...DAY_FORMS], PIVOT, timeline.dayFirst).flatMap((date) =>
        restored(text, date, 'likely'),
      ),
    findMore: (text) =>
      findDates(text, [...LIST_FORMS, ...foreignForms(text)], PIVOT, timeline.dayFirst).flatMap((date) =>
        restored(text, date, 'likely'),
      ),
    findShort: (text) =>
      findDates(text, [SHORT_FORM], PIVOT, timeline.dayFirst).flatMap((date) => {
        const { start, end, first } = date;
        const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 16)];
        const whole =
          text.slice(start, end).includes('/') && !/[\p{N}/.-]$/u.test(before) && !/^[/.-]\p{N}/u.test(after);
        const certainty = whole ? judgeShort(before, after, first.day) : null;
        return certainty === null ? [] : restored(text, date, certainty);
      }),
  };
}
