import { isDay } from './calendar.ts';
import { type Form, form, fullYear, single, yearLike } from './date-forms.ts';
import { readSpanishNumber, spanishNumber } from './spanish-numbers.ts';
import { writtenLike } from '../tokens.ts';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const LONG = '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const SHORT = '(ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';
const YEAR = String.raw`(\d{4}|\d{2})`;
const YEAR_GAP = String.raw`(,?\s(?:del?\s(?:año\s)?)?)`;

function monthNumber(name: string): number {
  const start = name.toLowerCase().replace('setiembre', 'septiembre').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/** A month as `sample`, another month, is written: long or short, in its case. */
function monthLike(month: number, sample: string): string {
  const name = MONTHS[month - 1] ?? '';
  return writtenLike(sample.length > 4 || MONTHS.includes(sample.toLowerCase()) ? name : name.slice(0, 3), sample);
}

const dayLike = (day: number, sample: string): string => String(day).padStart(sample.startsWith('0') ? 2 : 1, '0');

const dayMonthYear: Form['read'] = ([day = '', gap = '', name = '', yearGap = '', year = ''], pivot) =>
  single(
    year === '' ? 'monthDay' : 'day',
    { year: year === '' ? 0 : fullYear(year, pivot), month: monthNumber(name), day: Number(day) },
    (next) =>
      dayLike(next.day, day) +
      gap +
      monthLike(next.month, name) +
      yearGap +
      (year === '' ? '' : yearLike(next.year, year)),
  );

const dayRange: Form['read'] = (
  [from = '', dash = '', to = '', gap = '', name = '', yearGap = '', year = ''],
  pivot,
) => {
  const month = monthNumber(name);
  const whole = { year: year === '' ? 0 : fullYear(year, pivot), month };
  const [first, last] = [
    { ...whole, day: Number(from) },
    { ...whole, day: Number(to) },
  ];
  if (![first, last].every((day) => isDay({ ...day, year: day.year || 2000 })) || last.day <= first.day) return null;
  return {
    precision: 'range',
    first,
    last,
    write: (start, end) =>
      (start.month === end.month ? String(start.day) : start.day + gap + monthLike(start.month, name)) +
      (start.month === end.month || dash.trim() !== dash ? dash : ` ${dash} `) +
      end.day +
      gap +
      monthLike(end.month, name) +
      yearGap +
      (year === '' ? '' : yearLike(end.year, year)),
  };
};

const monthYear: Form['read'] = ([name = '', gap = '', year = ''], pivot) =>
  single(
    'month',
    { year: fullYear(year, pivot), month: monthNumber(name), day: 0 },
    (next) => monthLike(next.month, name) + gap + yearLike(next.year, year),
  );

const bareMonth: Form['read'] = ([name = '']) =>
  single('bareMonth', { year: 0, month: monthNumber(name), day: 0 }, (next) => monthLike(next.month, name));

const NUMBER_WORDS = String.raw`(primero|(?:treinta y )?un[oa]?|treinta|veinti\p{L}{3,6}|veinte|dieci\p{L}{4,5}|diez|once|doce|trece|catorce|quince|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)`;

function readYear(words: string, pivot: number): number | null {
  if (/^\d/.test(words)) return fullYear(words, pivot);
  const [, century = '', rest = ''] = /^(dos mil|mil novecientos)\s?(.*)$/iu.exec(words) ?? [];
  const low = rest === '' ? 0 : readSpanishNumber(rest);
  return century === '' || low === null ? null : (/^dos/i.test(century) ? 2000 : 1900) + low;
}

function sayYear(year: number, sample: string): string {
  if (/^\d/.test(sample)) return yearLike(year, sample);
  const rest = year % 100 === 0 ? '' : ` ${spanishNumber(year % 100)}`;
  return (year < 2000 ? 'mil novecientos' : 'dos mil') + rest;
}

const spoken: Form['read'] = ([day = '', gap = '', name = '', yearGap = '', year = ''], pivot) => {
  const number = readSpanishNumber(day);
  const yearNumber = year === '' ? 0 : readYear(year, pivot);
  if (number === null || yearNumber === null) return null;
  return single(
    year === '' ? 'monthDay' : 'day',
    { year: yearNumber, month: monthNumber(name), day: number },
    (next) =>
      writtenLike(spanishNumber(next.day), day) +
      gap +
      monthLike(next.month, name) +
      yearGap +
      (year === '' ? '' : sayYear(next.year, year)),
  );
};

/** Dates as Spanish writes them: "3 de marzo de 2024", "12-ene-2023", "23-24 de abril", "marzo de 2024", in words too. */
export const SPANISH_FORMS: readonly Form[] = [
  form(
    String.raw`(\d{1,2})(\s?(?:-|al?|y|e)\s?)(\d{1,2})(\s(?:de\s)?)${LONG}(?:${YEAR_GAP}${YEAR})?(?!\p{L})`,
    dayRange,
  ),
  form(
    String.raw`(\d{1,2})(\s(?:días\sdel\smes\s)?(?:de\s)?|[-./])${LONG}(?:(,?\s(?:del?\s(?:año\s)?)?|[-./])${YEAR})?(?!\p{L})`,
    dayMonthYear,
  ),
  form(String.raw`(\d{1,2})(\s(?:de\s)?|[-./])${SHORT}(?:(\.?\s(?:del?\s)?|\.?[-./])${YEAR})?(?!\p{L})`, dayMonthYear),
  form(
    String.raw`${NUMBER_WORDS}(\s(?:días\sdel\smes\s)?de\s)${LONG}(?:(\sdel?\s(?:año\s)?)(\d{4}|(?:dos\smil|mil\snovecientos)(?:\s(?:\p{L}{4,12}\sy\s)?\p{L}{2,12})?))?(?!\p{L})`,
    spoken,
  ),
  form(String.raw`${LONG}(\s(?:del?\s)?(?:año\s)?)(\d{4})`, monthYear),
  form(String.raw`${SHORT}([-./])(\d{4})`, monthYear),
  form(String.raw`${LONG}(?!\p{L})`, bareMonth),
];
