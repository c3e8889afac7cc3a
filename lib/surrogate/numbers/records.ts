import type { Random } from '../random.ts';
import { scramble } from './shape.ts';

/** Beginnings that record numbers don't have as a rule: a random one may be another patient's. */
const USUAL = ['000', '999'] as const;
/** How many digits must be left behind a beginning that an organisation names, and behind the usual ones. */
const LEFT = 2;
const LEFT_USUAL = 3;
/** How often the same beginnings are tried before the next ones. */
const TRIES = 400;

/**
 * Another record or account number of the same form: with one of `blocks`, leading digits that the organisation gives to
 * nobody, where the number is long enough, else with 000 or 999, else with other digits. `attempt` counts up while what is
 * drawn is taken.
 */
export function otherRecordNumber(
  original: string,
  blocks: readonly string[],
  attempt: number,
  random: Random,
): string {
  const digits = original.replace(/\D/g, '');
  const own = blocks.filter((block) => block.length + LEFT <= digits.length);
  const usual = digits.length >= USUAL[0].length + LEFT_USUAL ? USUAL.filter((block) => !digits.startsWith(block)) : [];
  const choices = [own, usual].filter((some) => some.length > 0);
  const block = random.pick(choices[Math.floor(attempt / TRIES)] ?? ['']);
  let index = 0;
  return scramble(original, random).replace(/\d/g, (digit) => block.charAt(index++) || digit);
}
