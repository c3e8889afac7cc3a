import type { IdentifierType } from '../../core/identifier.ts';
import { isVin, NPI_PREFIX, passesLuhn, withLuhn, withVinCheck } from './checks.ts';
import type { Ledger } from '../ledger.ts';
import type { Random } from '../random.ts';
import { overflow, scramble } from './shape.ts';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const HEX_GROUPS = /^(?:[\da-f]{2}[:-]){5,7}[\da-f]{2}$/i;
/** Medicare Beneficiary Identifier: the places' kinds, without S, L, O, I, B, Z (CMS, Understanding the MBI). */
const MBI =
  /^[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/i;
const MBI_LETTERS = 'ACDEFGHJKMNPQRTUVWXY';
const VIN_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

function lettersFrom(original: string, letters: string, random: Random): string {
  return [...original]
    .map((char) => {
      if (/\d/.test(char)) return String(random.below(10));
      if (!/[a-z]/i.test(char)) return char;
      const letter = random.pick([...letters]);
      return char === char.toUpperCase() ? letter.toUpperCase() : letter.toLowerCase();
    })
    .join('');
}

function hexLike(original: string, random: Random): string {
  const upper = /[A-F]/.test(original);
  return [...original]
    .map((char, index) => {
      // The version digit of a UUID (RFC 9562) and its variant stay.
      if (char === '-' || char === ':' || (UUID.test(original) && (index === 14 || index === 19))) return char;
      const digit = random.below(16).toString(16);
      return upper ? digit.toUpperCase() : digit;
    })
    .join('');
}

/**
 * SSA issues no number with area 9xx (SSA, Social Security Number Randomization). The tax numbers of that area have the
 * groups 50-65, 70-88, 90-99 (IRS, ITIN and ATIN), so groups 01-49 belong to nobody.
 */
function neverIssued(original: string, random: Random): string {
  const group = String(1 + random.below(49)).padStart(2, '0');
  const serial = String(1 + random.below(9999)).padStart(4, '0');
  const digits = `9${random.below(10)}${random.below(10)}${group}${serial}`;
  let index = 0;
  return original.replace(/\d/g, () => digits.charAt(index++));
}

/** Record numbers with such a leading block are not handed out, as a rule: a random one may be another patient's. */
function reservedBlock(original: string, random: Random): string {
  const block = original.replace(/\D/g, '').startsWith('000') ? '999' : '000';
  let index = 0;
  return scramble(original, random).replace(/\d/g, (digit) => (index < 3 ? block.charAt(index++) : digit));
}

function npi(random: Random): string {
  // Numbers that begin with 2 are valid but have not been given out (CMS, NPI standard).
  return withLuhn(`2${scramble('111111110', random)}`, NPI_PREFIX);
}

function candidate(type: IdentifierType, original: string, random: Random): string {
  const digits = original.replace(/\D/g, '');
  if (type === 'SSN' && digits.length === 9) return neverIssued(original, random);
  if (UUID.test(original) || HEX_GROUPS.test(original)) return hexLike(original, random);
  if (isVin(original)) return withVinCheck(lettersFrom(original, VIN_LETTERS, random));
  if (MBI.test(original)) return `${1 + random.below(9)}${lettersFrom(original.slice(1), MBI_LETTERS, random)}`;
  if (type === 'LICENSE' && /^[12]\d{9}$/.test(original) && passesLuhn(original, NPI_PREFIX)) return npi(random);
  if (digits.length >= 13 && passesLuhn(digits) && /^[\d\s-]+$/.test(original)) {
    let index = 0;
    const checked = withLuhn(scramble(digits, random));
    return original.replace(/\d/g, () => checked.charAt(index++));
  }
  if ((type === 'MRN' || type === 'ACCOUNT') && digits.length >= 7) return reservedBlock(original, random);
  return scramble(original, random);
}

/**
 * The surrogate of a number or code: same length, grouping, letters and digits in their places, a right check digit
 * where the original's was (NPI, VIN, Luhn), a range that belongs to nobody where a standard has one (SSN).
 */
export function surrogateId(type: IdentifierType, original: string, ledger: Ledger): string {
  const random = ledger.random();
  return ledger.firstFree((attempt) => candidate(type, original, random) + overflow(attempt, random));
}
