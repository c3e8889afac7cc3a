import type { MappingEntry } from '../../core/mapping.ts';
import { DAY_FORMS, FULL_FORMS, findDates, type Form, MONTH_FORM, type WrittenDate } from '../dates/date-forms.ts';
import { LIST_FORMS } from '../dates/day-lists.ts';
import { PIVOT } from './anchors.ts';
import { foreignForms } from './languages.ts';

/** What a date of a reply is read by: days, with and without a year, days of one month, and months of a year. */
const REPLY_FORMS: readonly Form[] = [...LIST_FORMS, ...FULL_FORMS, ...DAY_FORMS, MONTH_FORM];

/** "take 1 to 2 may", "may 2" */
const VERB = /\b(?:may|march)\b/;

/** Tells whether a date stood unchanged in a text that was protected. */
export type KeptDates = (date: WrittenDate) => boolean;

/** The dates of a text that say at least a day or a month and a year. */
export function datesIn(text: string, dayFirst: boolean): WrittenDate[] {
  const dates = findDates(text, [...REPLY_FORMS, ...foreignForms(text)], PIVOT, dayFirst);
  return dates.filter(({ start, end }) => !VERB.test(text.slice(start, end)));
}

function keyOf({ first, last }: WrittenDate): string {
  return [first.year, first.month, first.day, last.month, last.day].join('-');
}

/** The dates that the entries say were kept, in any form. */
export function keptDates(entries: readonly MappingEntry[], dayFirst: boolean): KeptDates {
  const kept = entries.filter((entry) => entry.kept === true && entry.type === 'DATE');
  const keys = new Set(kept.flatMap(({ surrogate }) => datesIn(surrogate, dayFirst).map(keyOf)));
  return (date) => keys.has(keyOf(date));
}
