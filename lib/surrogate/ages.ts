import type { Ledger } from './collisions.ts';
import type { Random } from './random.ts';
import { overflow, scramble } from './shape.ts';

const UNITS = ['', '-one', '-two', '-three', '-four', '-five', '-six', '-seven', '-eight', '-nine'] as const;
const WORDED =
  /\b(?:ninety|(?:one|a)[ -]hundred)(?:[ -](?:and[ -])?(?:one|two|three|four|five|six|seven|eight|nine))?\b/i;

/** 90 to 104, further up only once these are taken. */
function anyAge(attempt: number, random: Random): number {
  return 90 + random.below(15 + 5 * Math.floor(attempt / 30));
}

/**
 * The surrogate of an age over 89 (45 CFR 164.514(b)(2)(i)(C)): another age of 90 or more, in digits or words as the
 * original. What is no age keeps its shape.
 */
export function surrogateAge(original: string, ledger: Ledger): string {
  const random = ledger.random();
  return ledger.firstFree((attempt) => {
    if (/\d{2}/.test(original)) return original.replace(/\d+/, () => String(anyAge(attempt, random)));
    if (WORDED.test(original) && attempt < 40) {
      return original.replace(WORDED, (words) => {
        const age = `ninety${random.pick(UNITS)}`;
        return words === words.toUpperCase() ? age.toUpperCase() : age;
      });
    }
    return scramble(original, random) + overflow(attempt, random);
  });
}
