import type { Random } from '../random.ts';
import { writtenLike } from '../tokens.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function other(char: string, random: Random): string {
  if (/\p{N}/u.test(char)) return String(random.below(10));
  if (/\p{M}/u.test(char)) return '';
  if (!/\p{L}/u.test(char)) return char;
  const letter = LETTERS.charAt(random.below(26));
  return char === char.toUpperCase() && char !== char.toLowerCase() ? letter.toUpperCase() : letter;
}

const SPOKEN = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const SPOKEN_ONLY = /^(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|dash|double)[\s,-]*){3,}$/i;

/** A number read out digit by digit, with other digits. */
function respoken(original: string, random: Random): string {
  return original.replace(/\p{L}+/gu, (word) =>
    /^(?:dash|double)$/i.test(word) ? word : writtenLike(random.pick(SPOKEN), word),
  );
}

/**
 * Something of the same shape: other digits for digits, other letters of the same case for letters, all else kept. A
 * number that doesn't begin with 0 doesn't begin with 0 afterwards either.
 */
export function scramble(original: string, random: Random): string {
  if (SPOKEN_ONLY.test(original)) return respoken(original, random);
  let result = '';
  let previous = '';
  for (const char of original) {
    let next = other(char, random);
    if (/[1-9]/.test(char) && next === '0' && !/\p{N}/u.test(previous)) next = String(1 + random.below(9));
    result += next;
    previous = char;
  }
  return result;
}

/** Digits to add to a value once everything of its own length is likely taken: running out must be impossible. */
export function overflow(attempt: number, random: Random): string {
  let digits = '';
  for (let count = Math.floor(attempt / 100); count > 0; count -= 1) digits += String(random.below(10));
  return digits;
}

/** Puts new digits in the places of the old ones, grouping kept; what is too many stays as it was. */
export function withDigits(original: string, digits: string): string {
  let index = 0;
  return original.replace(/\d/g, (digit) => digits.charAt(index++) || digit);
}
