import { type Day, dayNumber, dayOf, isDay } from './calendar.ts';
import { type Form, form, fullYear, yearLike } from './date-forms.ts';
import { MONTH_PATTERN, monthLike, monthNumber, ordinalLike } from './months.ts';

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const AND = String.raw`\s*[-–—&]\s*|\s+(?:to|through|thru|and|or)\s+|\s*,\s*(?:and|or|&)\s+`;
const LIST = String.raw`(${DAY}(?:\s*,\s*${DAY}){0,8}(?:${AND})${DAY})`;
const YEAR = String.raw`(\d{4}|['’]?\d{2})`;

interface Month {
  readonly name: string;
  readonly gap: string;
  readonly first: boolean;
}

/** A list's days, without its month, and what stands between them. */
function partsOf(list: string): { readonly days: readonly string[]; readonly marks: readonly string[] } {
  const days = list.match(new RegExp(DAY, 'giu')) ?? [];
  return { days, marks: list.split(new RegExp(DAY, 'giu')).slice(1, -1) };
}

function dayLike(day: number, sample: string): string {
  const mark = sample.replace(/^\d+/, '');
  return String(day).padStart(sample.startsWith('0') ? 2 : 1, '0') + (mark === '' ? '' : ordinalLike(day, mark));
}

function read(list: string, month: Month, tail: string, year: string, pivot: number): ReturnType<Form['read']> {
  const { days, marks } = partsOf(list);
  const whole = { year: year === '' ? 0 : fullYear(year, pivot), month: monthNumber(month.name) };
  const all = days.map((day): Day => ({ ...whole, day: Number.parseInt(day, 10) }));
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isReal = all.every((day) => isDay({ ...day, year: day.year || 2000 }));
  if (!isReal || all.some((day, index) => index > 0 && day.day <= (all[index - 1]?.day ?? 0))) return null;
  return {
    precision: 'range',
    first,
    last,
    write(start, _end, twist) {
      const moved = all.map((day) => dayOf(dayNumber(start) + day.day - first.day));
      const name = (day: Day): string => monthLike(day.month, month.name, (twist & 1) > 0);
      let written = '';
      moved.forEach((day, index) => {
        const [before, after] = [moved[index - 1], moved[index + 1]];
        const begins = before?.month !== day.month;
        const ends = after?.month !== day.month;
        const inner =
          year !== '' && after !== undefined && after.year !== day.year ? tail + yearLike(day.year, year) : '';
        const number = dayLike(day.day, days[index] ?? '');
        written += month.first && begins ? name(day) + month.gap + number : number;
        if (!month.first && ends) written += month.gap + name(day);
        const mark = marks[index] ?? '';
        const apart = ends && after !== undefined && /^[-–—&]$/.test(mark) ? ` ${mark} ` : mark;
        written += inner + apart;
      });
      return written + (year === '' ? '' : tail + yearLike((moved.at(-1) ?? start).year, year, twist));
    },
  };
}

/** Days of one month: "Sept. 20-23", "from 1–3 Oct", "3, 4 and 5 June 2024". They keep their order over the ends of months. */
export const LIST_FORMS: readonly Form[] = [
  form(
    String.raw`(${MONTH_PATTERN})(\.?\s+)${LIST}(?:(\s*,\s*|\s+(?=\d{4}))${YEAR})?(?![/\p{L}])`,
    ([name = '', gap = '', list = '', tail = '', year = ''], pivot) =>
      read(list, { name, gap, first: true }, tail, year, pivot),
  ),
  form(
    String.raw`${LIST}(\s+of\s+|\s+|-)(${MONTH_PATTERN})(?:(\.?,?\s+|-)${YEAR})?(?!\p{L})`,
    ([list = '', gap = '', name = '', tail = '', year = ''], pivot) =>
      read(list, { name, gap, first: false }, tail, year, pivot),
  ),
];
