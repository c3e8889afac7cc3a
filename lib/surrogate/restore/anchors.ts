import type { MappingEntry } from '../../core/mapping.ts';
import { type Day, dayNumber } from '../dates/calendar.ts';
import { FULL_FORMS, findDates } from '../dates/date-forms.ts';

/** Years written with two digits are read as of this century up to here; the century before is tried as well. */
export const PIVOT = 2050;

/** A day as the conversation's surrogates have it, and the real day behind it. */
export interface Anchor {
  readonly stand: Day;
  readonly real: Day;
  readonly entry: MappingEntry;
}

/** What the full dates of a conversation tell of its timeline. */
export interface Anchors {
  readonly days: readonly Anchor[];
  /** Days from a surrogate day to the real one; null where the entries tell of none, or don't agree on one. */
  readonly offset: number | null;
  /** Whether numeric dates of the conversation have the day first. */
  readonly dayFirst: boolean;
}

interface Reading extends Anchor {
  readonly dayFirst: boolean;
  readonly offset: number;
}

function onlyDay(text: string, dayFirst: boolean): Day | null {
  const dates = findDates(text, FULL_FORMS, PIVOT, dayFirst);
  const [date] = dates;
  return date !== undefined && dates.length === 1 ? date.first : null;
}

/** The ways to read an entry: an order of day and month holds for both of its sides. */
function readingsOf(entry: MappingEntry): Reading[] {
  return [false, true].flatMap((dayFirst): Reading[] => {
    const stand = onlyDay(entry.surrogate, dayFirst);
    const real = onlyDay(entry.original, dayFirst);
    if (stand === null || real === null) return [];
    // Dates move back in time: of two digits that say a later year, the century is another one.
    const later = stand.year > real.year && !/\d{4}/.test(entry.surrogate);
    const day = later ? { ...stand, year: stand.year - 100 } : stand;
    return [{ stand: day, real, entry, dayFirst, offset: dayNumber(real) - dayNumber(day) }];
  });
}

/** The offset that most entries can be read by, if that is more than half of them. */
function offsetOf(readings: readonly (readonly Reading[])[]): number | null {
  const votes = new Map<number, number>();
  for (const ones of readings) {
    for (const offset of new Set(ones.map((one) => one.offset))) {
      if (offset > 0 && offset % 7 === 0) votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 > readings.length ? best[0] : null;
}

/** Reads the timeline of a conversation out of its entries. */
export function anchorsOf(entries: readonly MappingEntry[]): Anchors {
  const dates = entries.filter(({ type, kept }) => type === 'DATE' && kept !== true);
  const readings = dates.map(readingsOf).filter((ones) => ones.length > 0);
  const offset = offsetOf(readings);
  const chosen = readings.flatMap((ones) => {
    const fitting = ones.filter((one) => one.offset === offset);
    return offset === null ? ones.slice(0, 1) : fitting.slice(0, 1);
  });
  return { days: chosen, offset, dayFirst: chosen.some(({ dayFirst }) => dayFirst) };
}
