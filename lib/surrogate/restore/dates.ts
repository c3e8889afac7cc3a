import type { MappingEntry } from '../../core/mapping.ts';
import { type Day, dayNumber } from '../dates/calendar.ts';
import { DAY_FORMS, FULL_FORMS, findDates, type WrittenDate } from '../dates/date-forms.ts';
import type { Restoration } from './restore.ts';

/** Years written with two digits are read as of this century up to here; the century before is tried as well. */
const PIVOT = 2050;

/** A real day and the entry that says so. */
interface Known {
  readonly real: Day;
  readonly entry: MappingEntry;
}

/** What is known by surrogate days. Null where two real days share a surrogate: then nothing can be told. */
type Days = Map<string, Known | null>;

function note(days: Days, key: string, found: Known): void {
  const known = days.get(key);
  if (known === undefined) days.set(key, found);
  else if (known !== null && dayNumber(known.real) !== dayNumber(found.real)) days.set(key, null);
}

function onlyDay(text: string): WrittenDate | null {
  const dates = findDates(text, FULL_FORMS, PIVOT);
  const [date] = dates;
  return date !== undefined && dates.length === 1 ? date : null;
}

function keyOf(day: Day): string {
  return day.year === 0 ? `${day.month}-${day.day}` : String(dayNumber(day));
}

function daysOf(entries: readonly MappingEntry[]): Days {
  const days: Days = new Map();
  for (const entry of entries) {
    if (entry.type !== 'DATE') continue;
    const surrogate = onlyDay(entry.surrogate);
    const original = onlyDay(entry.original);
    if (surrogate === null || original === null) continue;
    const [stand, real] = [surrogate.first, original.first];
    note(days, keyOf(stand), { real, entry });
    note(days, keyOf({ ...stand, year: 0 }), { real, entry });
    if (/\d{4}/.test(entry.surrogate)) continue;
    const before = { real: { ...real, year: real.year - 100 }, entry };
    note(days, keyOf({ ...stand, year: stand.year - 100 }), before);
  }
  return days;
}

/**
 * Finds days of the conversation that a reply has written in another form ("1/4/24" as "January 4, 2024", or as
 * "January 4"), and gives the real day in that form. Null when the entries hold no full date.
 */
export function createDateFinder(entries: readonly MappingEntry[]): ((text: string) => Restoration[]) | null {
  const days = daysOf(entries);
  if (days.size === 0) return null;
  return (text) =>
    findDates(text, [...FULL_FORMS, ...DAY_FORMS], PIVOT).flatMap((date): Restoration[] => {
      const known = days.get(keyOf(date.first));
      if (known === undefined || known === null) return [];
      const { start, end } = date;
      const original = date.write(known.real, known.real, 0);
      const { entry } = known;
      return [{ type: 'DATE', start, end, surrogate: text.slice(start, end), original, entry, certainty: 'likely' }];
    });
}
