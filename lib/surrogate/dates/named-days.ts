import { dayNumber, dayOf, weekdayOf } from './calendar.ts';
import { type Form, form, single } from './date-forms.ts';
import { monthLike } from './months.ts';

/** The n-th weekday (0 for Sunday) of a month; counted from its end below zero. */
function nth(n: number, weekday: number, month: number): (year: number) => number {
  return (year) => {
    const first = dayNumber({ year, month, day: 1 });
    const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Math.abs(n) - 1);
    if (n > 0) return day;
    return dayOf(day + 28).month === month ? day + 28 : day + 21;
  };
}

function fixed(month: number, day: number): (year: number) => number {
  return (year) => dayNumber({ year, month, day });
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): number {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const letter = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * letter) / 451);
  const sum = epact + letter - 7 * late + 114;
  return dayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** Days with a name, as a piece of a regular expression, and the day of a year that they are. */
const NAMED: readonly (readonly [string, (year: number) => number])[] = [
  [String.raw`new\syear[’']?s?\seve`, fixed(12, 31)],
  [String.raw`new\syear[’']?s?(?:\sday)?`, fixed(1, 1)],
  [String.raw`(?:mlk|martin\sluther\sking(?:,?\sjr\.?)?)\sday`, nth(3, 1, 1)],
  [String.raw`groundhog\sday`, fixed(2, 2)],
  [String.raw`(?:st\.?\s)?valentine[’']?s?(?:\sday)?`, fixed(2, 14)],
  [String.raw`presidents?[’']?s?\sday`, nth(3, 1, 2)],
  [String.raw`st\.?\spatrick[’']?s?\sday`, fixed(3, 17)],
  [String.raw`good\sfriday`, (year) => easter(year) - 2],
  [String.raw`easter\smonday`, (year) => easter(year) + 1],
  [String.raw`easter(?:\ssunday)?`, easter],
  [String.raw`cinco\sde\smayo`, fixed(5, 5)],
  [String.raw`mother[’']?s?[’']?\sday`, nth(2, 0, 5)],
  [String.raw`memorial\sday`, nth(-1, 1, 5)],
  [String.raw`juneteenth`, fixed(6, 19)],
  [String.raw`father[’']?s?[’']?\sday`, nth(3, 0, 6)],
  [String.raw`independence\sday`, fixed(7, 4)],
  [String.raw`labou?r\sday`, nth(1, 1, 9)],
  [String.raw`(?:columbus|indigenous\speoples?[’']?)\sday`, nth(2, 1, 10)],
  [String.raw`halloween`, fixed(10, 31)],
  [String.raw`veterans?[’']?s?\sday`, fixed(11, 11)],
  [String.raw`thanksgiving(?:\sday)?`, nth(4, 4, 11)],
  [String.raw`black\sfriday`, (year) => nth(4, 4, 11)(year) + 1],
  [String.raw`christmas\seve|nochebuena`, fixed(12, 24)],
  [String.raw`christmas(?:\sday)?|x-?mas|navidad`, fixed(12, 25)],
  [String.raw`boxing\sday`, fixed(12, 26)],
  [String.raw`nochevieja`, fixed(12, 31)],
  [String.raw`año\snuevo`, fixed(1, 1)],
];
/** A year to read a movable day by that stands without one. */
const SOME_YEAR = 2023;

const quarter: Form['read'] = ([letter = '', number = '', gap = '', year = '']) =>
  single('month', { year: Number(year), month: 3 * Number(number) - 2, day: 0 }, (next) => {
    return letter + String(Math.ceil(next.month / 3)) + gap + String(next.year);
  });

/**
 * Days that have a name ("Boxing Day 2022", "Thanksgiving") and quarters. The moved day has none, so it is written with
 * its month.
 */
export const NAMED_FORMS: readonly Form[] = [
  ...NAMED.map(([name, dayIn]) =>
    form(String.raw`(?:${name})(?:(,?\s(?:of\s|in\s|de\s)?)(\d{4}))?(?!\p{L})`, ([, year = '']) => {
      const day = dayOf(dayIn(year === '' ? SOME_YEAR : Number(year)));
      return single(year === '' ? 'monthDay' : 'day', year === '' ? { ...day, year: 0 } : day, (next) => {
        return `${monthLike(next.month, 'January')} ${next.day}${year === '' ? '' : `, ${next.year}`}`;
      });
    }),
  ),
  form(String.raw`(q)([1-4])([\s-]|\sof\s)(\d{4})`, quarter),
];
