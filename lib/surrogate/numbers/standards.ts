import type { IdentifierType } from '../../core/identifier.ts';
import type { Random } from '../random.ts';
import { curpCheck, isCurp } from '../../core/checksums/curp.ts';
import { deaCheck, isDea } from '../../core/checksums/dea.ts';
import { dniLetter } from '../../core/checksums/dni.ts';
import { passesLuhn, withLuhn } from '../../core/checksums/luhn.ts';
import { isNhs, nhsCheck } from '../../core/checksums/nhs.ts';
import { isNpi, withNpiCheck } from '../../core/checksums/npi.ts';
import { isNuss, nussCheck } from '../../core/checksums/nuss.ts';
import { isVin, withVinCheck } from '../../core/checksums/vin.ts';
import { scramble, withDigits } from './shape.ts';

/** A kind of number that a standard describes. */
interface Standard {
  /** Whether a value is one of them. `digits` are the value's. */
  fits(value: string, digits: string, type: IdentifierType): boolean;
  /** Another one in the same form, of a range that belongs to nobody where the standard has one; '' for a bad draw. */
  draw(value: string, digits: string, random: Random): string;
}

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const MAC = /^(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4,6}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})$/i;
const MBI =
  /^[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[- ]?[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[- ]?[AC-HJKMNP-RT-Y]{2}\d{2}$/i;
const MBI_LETTERS = 'ACDEFGHJKMNPQRTUVWXY';
const VIN_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const DIGITS_ONLY = /^[\d\s-]+$/;

const caseLike = (text: string, sample: string): string =>
  sample === sample.toLowerCase() ? text.toLowerCase() : text.toUpperCase();

const digitsOf = (length: number, random: Random): string =>
  Array.from({ length }, () => String(random.below(10))).join('');

/** Letters of `letters` for letters and digits for digits, in the same places and cases. */
function lettersFrom(value: string, letters: string, random: Random): string {
  return value.replace(/[a-z\d]/gi, (char) => {
    if (/\d/.test(char)) return String(random.below(10));
    return caseLike(letters.charAt(random.below(letters.length)), char);
  });
}

function hexLike(value: string, random: Random): string {
  const upper = /[A-F]/.test(value);
  return value.replace(/[\da-f]/gi, () => {
    const digit = random.below(16).toString(16);
    return upper ? digit.toUpperCase() : digit;
  });
}

const uuid: Standard = {
  fits: (value) => UUID.test(value),
  draw(value, _digits, random) {
    const other = hexLike(value, random);
    // The digits that tell version and variant stay (RFC 9562 sections 4.1 and 4.2).
    return other.slice(0, 14) + value.charAt(14) + other.slice(15, 19) + value.charAt(19) + other.slice(20);
  },
};

const mac: Standard = {
  fits: (value) => MAC.test(value),
  draw(value, _digits, random) {
    const other = hexLike(value, random);
    // Locally administered, for one station (IEEE 802 section 8.4): no maker's.
    return other.charAt(0) + caseLike('26AE'.charAt(random.below(4)), /[a-f]/.test(value) ? 'a' : 'A') + other.slice(2);
  },
};

/**
 * Areas that SSA never issues: 000, 666, 900-999 (20 CFR 422.103; SSA, Social Security Number Randomization). 000 and 666
 * are refused as typing errors by many systems, so 9xx; the tax numbers of that area have the groups 50-65, 70-88 and 90-99
 * (IRS, ITIN and ATIN), so groups 01-49 belong to nobody.
 */
const ssn: Standard = {
  fits: (value, digits, type) =>
    digits.length === 9 && ((type === 'SSN' && !/\p{L}/u.test(value)) || /^\d{3}-\d{2}-\d{4}$/.test(value)),
  draw(value, _digits, random) {
    const group = String(1 + random.below(49)).padStart(2, '0');
    const serial = String(1 + random.below(9999)).padStart(4, '0');
    return withDigits(value, `9${digitsOf(2, random)}${group}${serial}`);
  },
};

const vin: Standard = {
  fits: isVin,
  draw: (value, _digits, random) => caseLike(withVinCheck(lettersFrom(value, VIN_LETTERS, random)), value),
};

/** Medicare Beneficiary Identifier: the places' kinds, without S, L, O, I, B, Z (CMS, Understanding the MBI). No check digit. */
const mbi: Standard = {
  fits: (value) => MBI.test(value),
  draw: (value, _digits, random) => String(1 + random.below(9)) + lettersFrom(value.slice(1), MBI_LETTERS, random),
};

/** Numbers that begin with 2 are valid but have not been given out (CMS, NPI standard; 45 CFR 162.406). */
const npi: Standard = {
  fits: (value, _digits, type) => type !== 'MRN' && type !== 'ACCOUNT' && isNpi(value),
  draw: (_value, _digits, random) => withNpiCheck(`2${digitsOf(8, random)}0`),
};

/** DEA registrations begin with a letter for the kind of registrant; these are of no kind (DEA Office of Diversion Control). */
const NO_REGISTRANT = 'QVWYZ';
const dea: Standard = {
  fits: (value, _digits, type) => type !== 'MRN' && isDea(value),
  draw(value, _digits, random) {
    const body = digitsOf(6, random);
    const letters = lettersFrom(value.slice(0, 2), NO_REGISTRANT, random);
    return letters + body + deaCheck(body);
  },
};

/** Test IMEIs: the reporting body 00 (3GPP TS 23.003 section 6.2, GSMA TS.06). */
const imei: Standard = {
  fits: (value, digits, type) =>
    type === 'DEVICE' && digits.length === 15 && DIGITS_ONLY.test(value) && passesLuhn(digits),
  draw: (value, _digits, random) => withDigits(value, withLuhn(`00${digitsOf(12, random)}0`)),
};

/** SIM cards: 89 for telecommunications and 999, which is no country (ITU-T E.118, E.164). */
const iccid: Standard = {
  fits: (value, digits) => /^89\d{17,18}$/.test(digits) && DIGITS_ONLY.test(value) && passesLuhn(digits),
  draw: (value, digits, random) => withDigits(value, withLuhn(`89999${digitsOf(digits.length - 6, random)}0`)),
};

/** Payment cards and the like: a first digit 0 is for no issuer of cards (ISO/IEC 7812-1 section 4.2). */
const card: Standard = {
  fits: (value, digits) => digits.length >= 13 && DIGITS_ONLY.test(value) && passesLuhn(digits),
  draw: (value, digits, random) => withDigits(value, withLuhn(`0${digitsOf(digits.length - 2, random)}0`)),
};

/** NHS numbers from 999 000 0000 on are for tests and never given to anybody (NHS England, test data). */
const nhs: Standard = {
  fits: (value, digits, type) =>
    isNhs(digits) &&
    (/^\d{3}[ -]\d{3}[ -]\d{4}$/.test(value) || (/^\d{10}$/.test(value) && /HEALTH_PLAN|OTHER_ID/.test(type))),
  draw(value, _digits, random) {
    const body = `999${digitsOf(6, random)}`;
    const check = nhsCheck(body);
    return check === 10 ? '' : withDigits(value, body + String(check));
  },
};

const DNI = /^(?:\d{1,2}\.?\d{3}\.?\d{3}|[XYZ][ -]?\d{7})([ -]?)([A-Z])$/i;
const dni: Standard = {
  fits(value) {
    const letter = DNI.exec(value)?.[2];
    return letter !== undefined && dniLetter(value.slice(0, -1).replace(/[^\dXYZ]/gi, '')) === letter.toUpperCase();
  },
  draw(value, digits, random) {
    const other = withDigits(value.slice(0, -1), scramble(digits, random));
    return other + caseLike(dniLetter(other.replace(/[^\dXYZ]/gi, '')), value.slice(-1));
  },
};

const curp: Standard = {
  fits: (value) => isCurp(value.toUpperCase()),
  draw(value, _digits, random) {
    const day = (count: number) => String(1 + random.below(count)).padStart(2, '0');
    const letters = (part: string) => lettersFrom(part, 'BCDFGHJKLMNPQRSTVWXYZ', random);
    // Born abroad, NE, tells no state; month and day stay such as exist.
    const birth = digitsOf(2, random) + day(12) + day(28);
    const body =
      letters(value.slice(0, 4)) + birth + value.charAt(10) + caseLike('NE', value) + letters(value.slice(13, 17));
    return body + curpCheck(body);
  },
};

/** Provinces of Spain are numbered from 01 to 53 (INE); these are none. */
const nuss: Standard = {
  fits: (value) => /^[\d\s/-]+$/.test(value) && isNuss(value),
  draw(value, _digits, random) {
    const body = `8${digitsOf(9, random)}`;
    return withDigits(value, body + nussCheck(body));
  },
};

/** In the order in which they are asked. */
export const STANDARDS: readonly Standard[] = [
  uuid,
  mac,
  ssn,
  vin,
  mbi,
  npi,
  dea,
  imei,
  iccid,
  card,
  nhs,
  dni,
  curp,
  nuss,
];
