import { type Day, dayNumber, dayOf, isDay, readDay } from './calendar.ts';
import { FULL_FORMS, findDates, type WrittenDate } from './date-forms.ts';
import { FORMS, pivotOf } from './forms.ts';

/** How far back a date must lie to be taken for a birth without a word that says so. */
const HISTORY_DAYS = 400;
const BIRTH_BEFORE = /(?:\bd\.?o\.?b\b|birth|\bborn\b|nacimiento|nacid[oa]|\bf\.?\s?nac)[^\n;]{0,24}$/i;
const AGE =
  /(?<![\p{L}\p{N}.])(\d{1,3})[\s-]?(?:y(?:ea)?rs?[\s-]?old|y\/?o\b|años|y(?:ea)?rs?\b|[MF]\b)|\baged?:?\s(\d{1,3})\b/giu;
const BARE_YEAR = /(?<![\p{N}/.-])(?:19|20)\d{2}(?![\p{N}/-])/gu;

/** A date value of a text: where it begins. */
export interface DateValue {
  readonly start: number;
  readonly value: string;
}

/** What a text says in its dates and of its ages. Days are counted as by `dayNumber`. */
export interface DatedText {
  /** The days that move. */
  readonly days: readonly number[];
  /** Days that stand in the text all the same. */
  readonly others: readonly number[];
  /** Months of a year, without a day, that move. */
  readonly months: readonly Day[];
  /** Those of `days` on which somebody was born whose age tells. */
  readonly births: readonly number[];
  /** Years that stand alone. */
  readonly years: ReadonlySet<number>;
  /** Whether 3/4/2024 is the third of April here. */
  readonly dayFirst: boolean;
  /** The day the conversation began. */
  readonly today: number;
}

/** Whether a day is so far back that somebody's birth may have been on it. */
export function isHistory(day: number, today: number): boolean {
  return day < today - HISTORY_DAYS;
}

/** Full years from a birth to a day. */
export function ageOn(birth: number, day: number): number {
  const [born, now] = [dayOf(birth), dayOf(day)];
  return now.year - born.year - (now.month < born.month || (now.month === born.month && now.day < born.day) ? 1 : 0);
}

function isComplete({ precision, first }: WrittenDate): boolean {
  return (precision === 'day' || precision === 'range') && first.year > 0 && isDay(first);
}

function agesIn(text: string): Set<number> {
  return new Set(Array.from(text.matchAll(AGE), ([, one, two]) => Number(one ?? two)));
}

/** The written years that stand alone; those of `values` don't. */
function bareYears(text: string, values: readonly DateValue[]): Set<number> {
  const isInDate = (at: number): boolean => values.some(({ start, value }) => at >= start && at < start + value.length);
  const found = [...text.matchAll(BARE_YEAR)].filter(({ index }) => !isInDate(index));
  return new Set(found.map(([year]) => Number(year)));
}

const TWO_NUMBERS = /^\D{0,12}(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/;

/** Whether some date can only have the day first, and none the month. */
function writesDayFirst(values: readonly DateValue[]): boolean {
  const pairs = values.flatMap(({ value }) => {
    const [, one, two] = TWO_NUMBERS.exec(value) ?? [];
    return one === undefined ? [] : [{ one: Number(one), two: Number(two) }];
  });
  const spanish = values.some(({ value }) => /\d\s+de\s+\p{L}{4}/u.test(value));
  return (spanish || pairs.some(({ one }) => one > 12 && one < 32)) && pairs.every(({ two }) => two <= 12);
}

/** The year of dates without one: the latest written one up to today's, if it isn't long ago. */
export function referenceYearOf({ others, today }: DatedText): number {
  const now = dayOf(today).year;
  const latest = Math.max(...others.map((day) => dayOf(day).year).filter((year) => year <= now));
  return latest > now - 20 ? latest : now;
}

/** Whether some date of the text is the birth of a person of one of these ages. */
export function showsBirth({ days, today }: DatedText, ages: readonly number[]): boolean {
  const visits = [...days, today];
  return days.some((birth) => visits.some((visit) => ages.includes(ageOn(birth, visit))));
}

/** Reads a text whose dates `values` are to move; `settled` is their order of day and month, null while it is open. */
export function readDatedText(
  text: string,
  values: readonly DateValue[],
  today: string,
  settled: boolean | null,
): DatedText {
  const dayFirst = settled ?? writesDayFirst(values);
  const pivot = pivotOf(today);
  const dates = values.flatMap(({ start, value }) =>
    findDates(value, FORMS, pivot, dayFirst).map((date) => ({ date, at: start + date.start })),
  );
  const complete = dates.filter(({ date }) => isComplete(date));
  const days = complete.flatMap(({ date }) => [...new Set([date.first, date.last].map(dayNumber))]);
  const now = dayNumber(readDay(today));
  const ages = agesIn(text);
  const births = complete.flatMap(({ date, at }) => {
    const day = dayNumber(date.first);
    const said = BIRTH_BEFORE.test(text.slice(Math.max(0, at - 48), at));
    const told = isHistory(day, now) && [...days, now].some((visit) => visit > day && ages.has(ageOn(day, visit)));
    return said || (told && ageOn(day, now) >= 18) ? [day] : [];
  });
  const written = findDates(text, FULL_FORMS, pivot, dayFirst).map(({ first }) => dayNumber(first));
  return {
    days,
    others: written,
    months: dates.flatMap(({ date }) => (date.precision === 'month' ? [date.first] : [])),
    births,
    years: bareYears(text, values),
    dayFirst,
    today: now,
  };
}
