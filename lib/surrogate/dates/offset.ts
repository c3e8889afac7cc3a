import type { Note } from '../../core/note.ts';
import type { Random } from '../random.ts';
import { dayOf } from './calendar.ts';
import { ageOn, type DatedText, isHistory } from './dated-text.ts';
import { movedMonth } from './move.ts';

/**
 * Whole weeks back: usually at least four, so that months move too; under a year, so that ages and seasons keep their
 * sense, and not so close to one that months would come back to themselves.
 */
const WEEKS = Array.from({ length: 49 }, (_, index) => index + 1);
const USUAL_LEAST = 4;

const COST: Readonly<Record<Note, number>> = { past: 40, 'age-then': 40, 'age-today': 30, year: 10 };

/** What a move of all dates would make untrue, as often as it does. */
function breaches(offset: number, { days, months, births, years, today }: DatedText): Note[] {
  const notes: Note[] = [];
  for (const birth of births) {
    if (ageOn(birth, today) !== ageOn(birth + offset, today)) notes.push('age-today');
    const visits = days.filter((day) => day >= birth);
    if (visits.some((day) => ageOn(birth, day) !== ageOn(birth + offset, day + offset))) notes.push('age-then');
  }
  for (const day of days) {
    if (day > today && day + offset <= today) notes.push('past');
    const { year } = dayOf(day);
    if (years.has(year) && dayOf(day + offset).year !== year) notes.push('year');
  }
  for (const month of months) {
    if (years.has(month.year) && movedMonth(month, offset).year !== month.year) notes.push('year');
  }
  return notes;
}

function penalty(offset: number, text: DatedText): number {
  const originals = new Set([...text.days, ...text.others]);
  let sum = breaches(offset, text).reduce((all, note) => all + COST[note], 0);
  for (const day of text.days) {
    if (originals.has(day + offset)) sum += 20;
    if (isHistory(day, text.today) && ageOn(day, text.today) !== ageOn(day + offset, text.today)) sum += 0.1;
  }
  return sum + Math.max(0, USUAL_LEAST + offset / 7);
}

/**
 * Chooses by how many days the dates of a conversation move, from its first text with a date in it: at random among the
 * offsets that break the least of what the text says (ages at its dates and today, years that stand alone, what is still
 * to come), and make no surrogate equal another date of the text.
 */
export function chooseOffset(text: DatedText, random: Random): number {
  const scored = WEEKS.map((weeks) => ({ offset: -7 * weeks, score: penalty(-7 * weeks, text) }));
  const best = Math.min(...scored.map(({ score }) => score));
  return random.pick(scored.filter(({ score }) => score === best)).offset;
}

/** What the chosen offset makes untrue in a text, each once. */
export function notesOf(text: DatedText, offset: number): Note[] {
  return [...new Set(breaches(offset, text))];
}
