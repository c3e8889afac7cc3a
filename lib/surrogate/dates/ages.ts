import type { MappingEntry } from '../../core/mapping.ts';
import { findDates } from './date-forms.ts';
import { FORMS } from './forms.ts';
import { readAge } from './age-words.ts';
import type { Ledger } from '../ledger.ts';
import { overflow, scramble } from '../numbers/shape.ts';

const LEAST = 90;
/** Older people are so few that an age alone can tell who is meant. */
const USUAL_MOST = 104;

/** Whether a date is a year alone: then it shows an age over 89 ("born 1931"). */
export function isYear(value: string): boolean {
  return /^\D*(?:18|19|20)\d{2}\D*$/.test(value) && findDates(value, FORMS, 2050).length === 0;
}

function yearIn(value: string): number {
  return Number(/\d{4}/.exec(value)?.[0]);
}

/** The year of birth of somebody whose age over 89 moves by `shift` years. */
export function surrogateYear(original: string, shift: number, attempt: number): string {
  const years = shift + (shift < 0 ? -1 : 1) * attempt;
  return original.replace(/\d{4}/, (year) => String(Number(year) - years));
}

/** The years by which the conversation's ages have moved so far; null before the first. */
function earlierShift(entries: readonly MappingEntry[]): number | null {
  for (const { type, original, surrogate, kept } of entries) {
    if (kept !== true && (type === 'DATE' || type === 'AGE') && isYear(original))
      return yearIn(original) - yearIn(surrogate);
    if (type !== 'AGE') continue;
    const [real, stand] = [readAge(original), readAge(surrogate)];
    if (real !== null && stand !== null) return stand.age - real.age;
  }
  return null;
}

/**
 * By how many years the ages over 89 of a conversation move, the same for all, so that what lies between two ages stays;
 * never 0, and so that those among `values` stay from 90 to 104 where they can. With a date of birth in the text it is
 * one year more, or the nearest that is free: dates keep their distances, and so the text comes as near as can be to
 * what they tell.
 */
export function chooseAgeShift(values: readonly string[], hasBirthDate: boolean, ledger: Ledger): number {
  const earlier = earlierShift(ledger.entries);
  if (earlier !== null) return earlier;
  const written = values.flatMap((value) => readAge(value) ?? []).filter(({ age }) => age >= LEAST);
  if (written.length === 0) return 1 + ledger.random().below(4);
  const ages = written.map(({ age }) => age);
  const down = Math.min(0, LEAST - Math.min(...ages));
  const up = Math.max(5, USUAL_MOST - Math.max(...ages));
  const shifts = Array.from({ length: up - down + 1 }, (_, index) => down + index).filter((shift) => shift !== 0);
  const free = shifts.filter((shift) => written.every(({ age, write }) => ledger.isFree(write(age + shift))));
  if (hasBirthDate) return free.toSorted((a, b) => Math.abs(a - 1) - Math.abs(b - 1))[0] ?? 1;
  return ledger.random().pick(free.length > 0 ? free : shifts);
}

/** Ages over 89 among the values of a text. */
export function oldAges(values: readonly string[]): number[] {
  return values.flatMap((value) => readAge(value)?.age ?? []).filter((age) => age >= LEAST);
}

/**
 * The surrogate of an age over 89 (45 CFR 164.514(b)(2)(i)(C)): another age of 90 or more, in digits or words as the
 * original, moved by `shift` years. Where that age is taken or under 90 any other does. What is no age keeps its shape, but a year.
 */
export function surrogateAge(original: string, shift: number, ledger: Ledger): string {
  const random = ledger.random();
  const written = readAge(original);
  if (written === null && isYear(original)) {
    return ledger.firstFree((attempt) => surrogateYear(original, shift, attempt));
  }
  return ledger.firstFree((attempt) => {
    if (written === null) return scramble(original, random) + overflow(attempt, random);
    if (attempt === 0) return written.age + shift < LEAST ? '' : written.write(written.age + shift);
    const worded = !/\p{N}/u.test(original);
    const age = LEAST + random.below(worded ? 30 : 15 + 5 * Math.floor(attempt / 30));
    return worded && attempt > 100 ? scramble(original, random) + overflow(attempt, random) : written.write(age);
  });
}
