import { readSpanishNumber, spanishNumber } from './spanish-numbers.ts';
import { writtenLike } from '../tokens.ts';

const UNITS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const LOW = [...UNITS, ...TEENS];
const WORDED =
  /\b(?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a)[ -]hundred(?:[ -](?:and[ -])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))?)\b/i;

const SPANISH =
  /(?<!\p{L})(?:noventa(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|ciento (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince)|cien)(?!\p{L})/iu;

/** An age over 89 in a text, in digits or in words, with the way to write another in its place. */
export interface WrittenAge {
  readonly age: number;
  /** The text with `age` in the place of this one, in its form. */
  write(age: number): string;
}

function valueOf(words: string): number {
  const parts = words.toLowerCase().split(/[ -]/);
  const last = LOW.indexOf(parts.at(-1) ?? '');
  return (parts[0] === 'ninety' ? 90 : 100) + Math.max(0, last);
}

function inWords(age: number, sample: string): string {
  const joint = /ninety([ -])/i.exec(sample)?.[1] ?? '-';
  const rest = LOW[age % (age < 100 ? 10 : 100)] ?? '';
  const hundred = /^(?:one|a)[ -]hundred/i.exec(sample)?.[0].toLowerCase() ?? 'one hundred';
  const and = /[ -]and[ -]/i.test(sample) || !/hundred/i.test(sample) ? ' and ' : ' ';
  const words = age < 100 ? `ninety${rest === '' ? '' : joint + rest}` : hundred + (rest === '' ? '' : and + rest);
  if (sample === sample.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}/u.test(sample) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function readSpanishAge(value: string): WrittenAge | null {
  const words = SPANISH.exec(value)?.[0];
  const age = words === undefined ? null : readSpanishNumber(words);
  if (words === undefined || age === null) return null;
  return { age, write: (other) => value.replace(words, writtenLike(spanishNumber(other), words)) };
}

/** Reads an age over 89 out of a value such as "95-year-old" or "ninety-five"; null without one. */
export function readAge(value: string): WrittenAge | null {
  const digits = /(?<!\p{N})\p{N}{2,3}(?!\p{N})/u.exec(value)?.[0];
  if (digits !== undefined) return { age: Number(digits), write: (age) => value.replace(digits, String(age)) };
  const words = WORDED.exec(value)?.[0];
  if (words === undefined) return readSpanishAge(value);
  return { age: valueOf(words), write: (age) => value.replace(words, inWords(age, words)) };
}
