import { textBefore } from '../context.ts';
import { type DatePattern, plausible } from './date-patterns.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ONLY_MONTH = new RegExp(`^(?:${MONTH})$`, 'i');
/** A figure, or a letter that a scanner reads for one. */
const FIGURE = '[\\dOolI]';
const YEAR = `(?:[12]${FIGURE}{3}|[lI]9${FIGURE}{2})`;
/** A word in which a figure stands for a letter, or "rn" for "m". */
const WORD = '(?<month>[A-Za-z0-9]{3,10})';
/** What makes a number a measure. */
const NO_MEASURE = '(?![\\w/]|[.,]\\d| ?(?:m[gl]|mcg|units?|tabs?|doses?|%|x))';

/** Letters that a scan has taken for figures, put back in the two ways there are: "Ju1y", "Apr1l", "0ctober", "Novernber". */
function readings(word: string): string[] {
  const plain = word.replaceAll('0', 'o').replaceAll('5', 's').replaceAll('rn', 'm');
  return [plain.replaceAll('1', 'l'), plain.replaceAll('1', 'i')];
}

const isMonth = (word: string): boolean => readings(word).some((one) => ONLY_MONTH.test(one));
const asFigures = (value: string): string => value.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
const realFigures = (value: string): number => value.replace(/\D/g, '').length;

function isDay(value: string): boolean {
  const day = Number(asFigures(value));
  return /\d/.test(value) && day >= 1 && day <= 31;
}

/** A month, and what else of the date stands beside it: something of it must have been read badly. */
function acceptMonth(value: string): boolean {
  const words = value.split(/[ .,'-]+/).filter(Boolean);
  const month = words.find((word) => /[A-Za-z]{2}/.test(word) && isMonth(word));
  if (month === undefined) return false;
  const others = words.filter((word) => word !== month).map((word) => word.replace(/(?:st|nd|rd|th)$/, ''));
  const [day] = others.filter((word) => word.length < 3);
  const readBadly = !ONLY_MONTH.test(month) || others.some((word) => /[OolI]/.test(word));
  return readBadly && (day === undefined || isDay(day));
}

/** Dates in which a scanner read figures for letters or letters for figures. */
export const SCANNED_DATES: readonly DatePattern[] = [
  {
    name: 'figures read badly',
    regex: /(?<![\w./-])[\dOolIL]{1,2}([/-])[\dOolIL]{1,2}\1[\dOolIL]{2,4}(?![\w/-])/g,
    score: 0.85,
    accept: (value) => realFigures(value) > 1 && /[OolIL]/.test(value) && plausible(value),
  },
  {
    name: 'year first, read badly',
    regex: /(?<![\w./-])[12][\dOolI]{3}([/-])[\dOolI]{2}\1[\dOolI]{2}(?![\w/-])/g,
    score: 0.85,
    accept: (value) => realFigures(value) > 2 && /[OolI]/.test(value) && plausible(value),
  },
  {
    name: 'month and day read badly',
    regex:
      /\b(?:on|since|dated?|seen|dob|dos|until|till|thru|through|by|from|due|visit|appt|next|last|fell|fe[l1]{2}|sent|seen|began|[a-z]{2,10}(?:e|')d)[ :]{1,3}(?<value>[\dOolI]{1,2}\/[\dOolI]{1,2})(?![\w/%]|[.-]\d)/dgi,
    score: 0.75,
    accept: (value, document, start) =>
      realFigures(value) > 1 &&
      /[OolI]/.test(value) &&
      plausible(value) &&
      // A score of pain.
      !(
        /\/[1lI][0oO]$/.test(value) &&
        /\b(?:rated|reported|scored|graded)[ :]{1,3}$/.test(textBefore(document, start, 12))
      ),
  },
  {
    name: 'month read badly',
    regex: new RegExp(`(?<![\\w-])${WORD}\\.? ${FIGURE}{1,2}(?:st|nd|rd|th)?(?:(?:, ?| )${YEAR})?${NO_MEASURE}`, 'g'),
    score: 0.85,
    // "May l" is no day; small "may" and "mar" are words.
    accept: (value) => !/^(?:may|mar|march) /.test(value) && acceptMonth(value),
  },
  {
    name: 'day before a month read badly',
    regex: new RegExp(`(?<![\\w./-])${FIGURE}{1,2}[ -]${WORD}\\.?(?:(?:, ?|[ -])${YEAR})?${NO_MEASURE}`, 'g'),
    score: 0.85,
    accept: (value) => realFigures(value) > 0 && !/^\S+[ -](?:may|mar|march)$/.test(value) && acceptMonth(value),
  },
  {
    name: 'month and year read badly',
    regex: new RegExp(`(?<![\\w-])${WORD}\\.?,? ${YEAR}(?![\\w/])`, 'g'),
    score: 0.85,
    accept: acceptMonth,
  },
  {
    name: 'month alone read badly',
    regex: /\b(?:in|since|by|last|next|until|late|early|during|of) (?<value>[A-Za-z0-9]{4,10})(?![\w-])/dgi,
    score: 0.75,
    accept: acceptMonth,
  },
];
