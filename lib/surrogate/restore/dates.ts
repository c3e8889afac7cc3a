import { type Day, dayNumber } from '../dates/calendar.ts';
import { DAY_FORMS, FULL_FORMS, findDates } from '../dates/date-forms.ts';
import { type Anchor, type Anchors, PIVOT } from './anchors.ts';
import type { KeptDates } from './kept.ts';
import type { Restoration } from './restore.ts';

/** What is known by surrogate days. Null where two real days share a surrogate: then nothing can be told. */
type Days = Map<string, Anchor | null>;

function note(days: Days, key: string, found: Anchor): void {
  const known = days.get(key);
  if (known === undefined) days.set(key, found);
  else if (known !== null && dayNumber(known.real) !== dayNumber(found.real)) days.set(key, null);
}

function keyOf(day: Day): string {
  return day.year === 0 ? `${day.month}-${day.day}` : String(dayNumber(day));
}

function yearsBefore(day: Day, years: number): Day {
  return { ...day, year: day.year - years };
}

function daysOf(anchors: readonly Anchor[]): Days {
  const days: Days = new Map();
  for (const anchor of anchors) {
    const { stand, real, entry } = anchor;
    note(days, keyOf(stand), anchor);
    note(days, keyOf({ ...stand, year: 0 }), anchor);
    if (/\d{4}/.test(entry.surrogate)) continue;
    note(days, keyOf(yearsBefore(stand, 100)), { stand, real: yearsBefore(real, 100), entry });
  }
  return days;
}

/**
 * Finds days of the conversation that a reply has written in another form ("1/4/24" as "January 4, 2024", or as
 * "January 4"), and gives the real day in that form. Null when the entries hold no full date.
 */
export function createDateFinder(
  { days: anchors, dayFirst }: Anchors,
  isKept: KeptDates,
): ((text: string) => Restoration[]) | null {
  const days = daysOf(anchors);
  if (days.size === 0) return null;
  return (text) =>
    findDates(text, [...FULL_FORMS, ...DAY_FORMS], PIVOT, dayFirst).flatMap((date): Restoration[] => {
      const known = days.get(keyOf(date.first));
      if (known === undefined || known === null || isKept(date)) return [];
      const { start, end } = date;
      const original = date.write(known.real, known.real, 0);
      const { entry } = known;
      return [{ type: 'DATE', start, end, surrogate: text.slice(start, end), original, entry, certainty: 'likely' }];
    });
}
