const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS: readonly string[] =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const LOW = [...UNITS, ...TEENS];
const UNIT_PATTERN = UNITS.slice(1).join('|');
const TENS_PATTERN = `(?:${TENS.join('|')})(?:[ -](?:${UNIT_PATTERN}))?`;
const BELOW_HUNDRED = `(?:${TENS_PATTERN}|${[...TEENS, ...UNITS.slice(1)].toSorted((a, b) => b.length - a.length).join('|')})`;

/** A day of the month in words ("ninth", "twenty-first"), as a piece of a regular expression (flag i). */
export const SPOKEN_DAY = `(?:twenty[ -](?:${ORDINALS.slice(1, 10).join('|')})|thirty[ -]first|twentieth|thirtieth|${ORDINALS.slice(
  1,
)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

/** A year in words ("nineteen forty four", "two thousand and nineteen", "nineteen oh five"), likewise. */
export const SPOKEN_YEAR = `(?:two thousand(?: (?:and )?${BELOW_HUNDRED})?|(?:nineteen|twenty)[ -](?:hundred|oh[ -](?:${UNIT_PATTERN})|${TENS_PATTERN}|${TEENS.join('|')}))`;

function belowHundred(words: string): number {
  return words
    .split(/[ -]/)
    .map((word) => (TENS.includes(word) ? 20 + 10 * TENS.indexOf(word) : Math.max(0, LOW.indexOf(word))))
    .reduce((sum, part) => sum + part, 0);
}

function inWords(value: number, joint: string): string {
  if (value < 20) return LOW[value] ?? '';
  const unit = value % 10;
  return (TENS[Math.floor(value / 10) - 2] ?? '') + (unit === 0 ? '' : joint + (UNITS[unit] ?? ''));
}

/** 1 to 31 for a day in words. */
export function spokenDay(words: string): number {
  const lower = words.toLowerCase();
  if (lower === 'twentieth') return 20;
  if (lower === 'thirtieth') return 30;
  const [tens, unit] = lower.split(/[ -]/);
  if (unit === undefined) return ORDINALS.indexOf(lower);
  return (tens === 'thirty' ? 30 : 20) + ORDINALS.indexOf(unit);
}

/** The year that words say, four digits. */
export function spokenYear(words: string): number {
  const lower = words.toLowerCase();
  const thousand = /^two thousand(?: and)? ?(.*)$/.exec(lower);
  if (thousand !== null) return 2000 + belowHundred(thousand[1] ?? '');
  const century = lower.startsWith('nineteen') ? 1900 : 2000;
  return century + belowHundred(lower.replace(/^(?:nineteen|twenty)[ -](?:hundred|oh[ -])?/, ''));
}

function cased(words: string, sample: string): string {
  if (sample === sample.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}/u.test(sample) ? words.replace(/\b(?!and\b)\p{Ll}/gu, (letter) => letter.toUpperCase()) : words;
}

/** A day in words, in the case and with the hyphen of `sample`. */
export function sayDay(day: number, sample: string): string {
  const joint = /[a-z] [a-z]/i.test(sample) ? ' ' : '-';
  const tens = day === 20 ? 'twentieth' : day === 30 ? 'thirtieth' : null;
  const compound = () => `${day > 30 ? 'thirty' : 'twenty'}${joint}${ORDINALS[day % 10] ?? ''}`;
  return cased(tens ?? (day < 20 ? (ORDINALS[day] ?? '') : compound()), sample);
}

/** A year from 1900 to 2099 in words, said the way `sample` is. */
export function sayYear(year: number, sample: string): string {
  const rest = year % 100;
  const joint = /(?:ty)-[a-z]/i.test(sample) ? '-' : ' ';
  const byThousand = /thousand/i.test(sample);
  if (year >= 2000 && (byThousand || rest < 10)) {
    const and = / and /i.test(sample) || !byThousand ? ' and ' : ' ';
    return cased(`two thousand${rest === 0 ? '' : and + inWords(rest, joint)}`, sample);
  }
  const low = rest === 0 ? 'hundred' : rest < 10 ? `oh ${UNITS[rest] ?? ''}` : inWords(rest, joint);
  return cased(`${year < 2000 ? 'nineteen' : 'twenty'} ${low}`, sample);
}
