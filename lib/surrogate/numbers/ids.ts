import type { IdentifierType } from '../../core/identifier.ts';
import type { Ledger } from '../ledger.ts';
import { otherRecordNumber } from './records.ts';
import { overflow, scramble } from './shape.ts';
import { STANDARDS } from './standards.ts';

/**
 * The surrogate of a number or code: same length, grouping, letters and digits in their places. What a standard describes
 * gets another such number with right check digits, of a range that belongs to nobody where there is one; record and account
 * numbers begin with one of `blocks` (digits that the organisation gives to nobody), by default with 000 or 999.
 */
export function surrogateId(type: IdentifierType, original: string, blocks: readonly string[], ledger: Ledger): string {
  const random = ledger.random();
  const digits = original.replace(/\D/g, '');
  const standard = STANDARDS.find(({ fits }) => fits(original, digits, type));
  const isRecord = type === 'MRN' || type === 'ACCOUNT';
  return ledger.firstFree((attempt) => {
    if (standard !== undefined) {
      const drawn = standard.draw(original, digits, random);
      return drawn === '' ? '' : drawn + overflow(attempt / 10, random);
    }
    const other = isRecord ? otherRecordNumber(original, blocks, attempt, random) : scramble(original, random);
    return other + overflow(isRecord ? Math.max(0, attempt - 800) : attempt, random);
  });
}
