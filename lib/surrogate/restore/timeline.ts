import type { Range } from '../../core/span.ts';
import { type Day, dayNumber, dayOf, isDay, readDay } from '../dates/calendar.ts';
import type { WrittenDate } from '../dates/date-forms.ts';
import type { Anchors } from './anchors.ts';
import { type Context, contextTeller } from './context.ts';
import { around, durationsIn } from './durations.ts';
import { apartFrom } from '../../core/ranges.ts';
import { datesIn, type KeptDates } from './kept.ts';
import { type Relation, relationOf } from './relation.ts';
import type { Restoration } from './restore.ts';

/** How far a date may lie from the conversation's and still be of its course, in days. */
const NEAR_DAYS = 400;
/** How far it may lie and still be worth a doubt. */
const FAR_DAYS = 3660;
/** Days this much older than the latest are births and history: what lies near them isn't of the course. */
const COURSE_DAYS = 5 * 366;
/** A day of the year in another year than the nearest is thought of as far as this. */
const OTHER_YEAR_DAYS = 200;
/** What lies this near to today, or after it, may be counted from today. */
const TODAY_DAYS = 14;

/** Months differ by this many days at most. */
const MONTH_SLACK = 3;

type Verdict = 'likely' | 'uncertain' | 'other';

/** What a date is judged by. */
interface Evidence {
  /** Days to the nearest surrogate day of the conversation. */
  readonly distance: number;
  /** It is as far from one of these days as the sentence says. */
  readonly proven: boolean;
  /** As far from today as the sentence says. */
  readonly fromToday: boolean;
  /** Days after today, below zero for the past; null where today isn't known. */
  readonly ahead: number | null;
  /** Another date of the conversation stands in the same sentence, list or table. */
  readonly beside: boolean;
  readonly relation: Relation;
}

function judge({ distance, proven, fromToday, ahead, beside, relation }: Evidence): Verdict {
  const { course, foreign, advice, now } = relation;
  if (ahead === 0) return 'other';
  if (foreign || fromToday || ((now || advice) && !proven)) return proven ? 'uncertain' : 'other';
  if (proven) return advice && !course ? 'uncertain' : 'likely';
  const tied = course || beside;
  // No guideline or trial is dated in days to come.
  const far = tied ? FAR_DAYS : ahead !== null && ahead > 0 ? COURSE_DAYS : NEAR_DAYS;
  if (distance > NEAR_DAYS) return distance <= far ? 'uncertain' : 'other';
  return tied && (ahead === null || ahead < -TODAY_DAYS) ? 'likely' : 'uncertain';
}

/** Moves the dates of one conversation. */
class Timeline {
  readonly #offset: number;
  readonly #stands: ReadonlySet<number>;
  /** Those of the surrogate days that are of the course. */
  readonly #course: readonly number[];
  readonly #months: ReadonlyMap<number, number | null>;
  readonly #today: Day | null;

  constructor({ days }: Anchors, offset: number, today: string) {
    this.#offset = offset;
    this.#stands = new Set(days.map(({ stand }) => dayNumber(stand)));
    const latest = Math.max(...this.#stands);
    this.#course = [...this.#stands].filter((stand) => stand > latest - COURSE_DAYS);
    this.#today = today === '' ? null : readDay(today);
    const months = new Map<number, number | null>();
    for (const { stand, real } of days) {
      const [from, to] = [monthIndex(stand), monthIndex(real)];
      months.set(from, months.has(from) && months.get(from) !== to ? null : to);
    }
    this.#months = months;
  }

  distance(number: number): number {
    let nearest = Infinity;
    for (const stand of this.#course) nearest = Math.min(nearest, Math.abs(stand - number));
    return nearest;
  }

  move(day: Day): Day {
    return dayOf(dayNumber(day) + this.#offset);
  }

  /**
   * The real day that is as many days or months from a real one as `text` says that `day` is from its stand-in. Months
   * differ in length: three of them later, the offset alone may be a day off.
   */
  counted(day: Day, text: string): Day {
    const moved = dayNumber(this.move(day));
    const counts = durationsIn(text).flatMap((duration) =>
      around(day, duration)
        .map(dayNumber)
        .filter((end) => this.#stands.has(end))
        .flatMap((end) => around(dayOf(end + this.#offset), duration).map(dayNumber))
        .filter((real) => Math.abs(real - moved) <= MONTH_SLACK),
    );
    const [first] = counts;
    return first === undefined || counts.includes(moved) ? dayOf(moved) : dayOf(first);
  }

  evidence(day: Day, text: string, beside: boolean, relation: Relation): Evidence {
    const number = dayNumber(day);
    const ends = durationsIn(text).flatMap((duration) => around(day, duration).map(dayNumber));
    const today = this.#today === null ? null : dayNumber(this.#today);
    return {
      distance: this.distance(number),
      proven: ends.some((end) => this.#stands.has(end)),
      fromToday: today !== null && ends.includes(today),
      ahead: today === null ? null : number - today,
      beside,
      relation,
    };
  }

  /** The year in which a day of the year comes nearest to the conversation's dates; null where two are as good. */
  yearOf(day: Day): { readonly year: number; readonly sure: boolean } | null {
    const years = new Set(this.#course.flatMap((stand) => [-1, 0, 1].map((step) => dayOf(stand).year + step)));
    const near = [...years]
      .filter((year) => isDay({ ...day, year }))
      .map((year) => ({ year, distance: this.distance(dayNumber({ ...day, year })) }))
      .toSorted((a, b) => a.distance - b.distance);
    const [best] = near;
    if (best === undefined) return null;
    const moves = near
      .filter(({ year, distance }) => year === best.year || distance <= OTHER_YEAR_DAYS)
      .map(({ year }) => this.move({ ...day, year }))
      .map((moved) => `${moved.month}-${moved.day}`);
    return { year: best.year, sure: new Set(moves).size <= 1 };
  }

  /** The real months that a surrogate month without a day may be, the more telling first. */
  monthsOf(month: Day): { readonly month: Day; readonly sure: boolean } {
    const index = monthIndex(month);
    const known = this.#months.get(index);
    const first = dayNumber({ ...month, day: 1 }) + this.#offset;
    const [one, two] = [monthIndex(dayOf(first)), monthIndex(dayOf(first + 27))];
    const real = known ?? (one === two ? one : monthIndex(dayOf(first + 14)));
    return {
      month: { year: Math.floor(real / 12), month: (real % 12) + 1, day: 0 },
      sure: typeof known === 'number' || one === two,
    };
  }
}

function monthIndex({ year, month }: Day): number {
  return year * 12 + month - 1;
}

/** What a date of the reply stands for by the timeline, and whether its words leave no doubt of that. */
interface Reading {
  /** A day to judge it by. */
  readonly day: Day;
  readonly first: Day;
  readonly last: Day;
  readonly sure: boolean;
}

function readingOf(date: WrittenDate, timeline: Timeline): Reading | null {
  const { first, last, precision } = date;
  if (precision === 'month') {
    const { month, sure } = timeline.monthsOf(first);
    return { day: { ...first, day: 15 }, first: month, last: month, sure };
  }
  const found = first.year > 0 ? { year: first.year, sure: true } : timeline.yearOf(first);
  if (found === null) return null;
  const [from, to] = [
    { ...first, year: found.year },
    { ...last, year: found.year },
  ];
  if (!isDay(from) || !isDay(to)) return null;
  return { day: from, first: timeline.move(from), last: timeline.move(to), sure: found.sure };
}

function isIn({ start, end }: Range, range: Range): boolean {
  return start >= range.start && end <= range.end;
}

function verdictOf(text: string, reading: Reading, context: Context, beside: boolean, timeline: Timeline): Verdict {
  const { sentence, heading } = context;
  const words = text.slice(sentence.start, sentence.end);
  const relation = relationOf(words, heading);
  const verdict = judge(timeline.evidence(reading.day, `${words}\n${heading}`, beside, relation));
  return verdict === 'likely' && !reading.sure ? 'uncertain' : verdict;
}

/**
 * Finds the dates of a reply that the model has worked out on the conversation's shifted timeline, and moves them back by
 * its offset. `found` are the restorations of `find`. A date is taken for such a one where the sentence shows its
 * arithmetic, or where its words or neighbours tie it to the patient's course and it lies near the conversation's dates;
 * never where it is dated by a guideline, an approval or today, or stood in a protected text as it is.
 */
export function createTimeline(
  anchors: Anchors,
  isKept: KeptDates,
  today: string,
): (reply: string, found: readonly Restoration[]) => Restoration[] {
  const { offset, dayFirst } = anchors;
  if (offset === null) return () => [];
  const timeline = new Timeline(anchors, offset, today);
  return (reply, found) => {
    const dates = apartFrom(datesIn(reply, dayFirst), found).filter((date) => !isKept(date));
    if (dates.length === 0) return [];
    const contextAt = contextTeller(reply);
    const known = found.filter(({ type }) => type === 'DATE');
    return dates.flatMap((date): Restoration[] => {
      const reading = readingOf(date, timeline);
      const context = contextAt(date.start);
      if (reading === null) return [];
      const beside = known.some((one) => isIn(one, context.block));
      const verdict = verdictOf(reply, reading, context, beside, timeline);
      if (verdict === 'other') return [];
      const { start, end } = date;
      const plain = dayNumber(reading.first) === dayNumber(timeline.move(reading.day));
      const { sentence } = context;
      const real = timeline.counted(reading.day, reply.slice(sentence.start, sentence.end));
      const original =
        plain && date.precision !== 'range' ? date.write(real, real, 0) : date.write(reading.first, reading.last, 0);
      const surrogate = reply.slice(start, end);
      return [{ type: 'DATE', start, end, surrogate, original, entry: null, certainty: verdict }];
    });
  };
}
