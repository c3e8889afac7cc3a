/** The Luhn sum of digits (ISO/IEC 7812-1 annex B): 0 for a number whose last digit is its check digit. */
function luhn(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10;
}

/** Says whether `digits` ends in its Luhn check digit; `prefix` is counted in front of it. */
export function passesLuhn(digits: string, prefix = ''): boolean {
  return /^\d+$/.test(digits) && luhn(prefix + digits) === 0;
}

/** The digits with the last one replaced by the Luhn check digit. */
export function withLuhn(digits: string, prefix = ''): string {
  const body = digits.slice(0, -1);
  return body + String((10 - luhn(`${prefix + body}0`)) % 10);
}

/** NPI check digits are counted with the prefix 80840 (45 CFR 162.406, CMS NPI check digit calculation). */
export const NPI_PREFIX = '80840';

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function vinCheck(vin: string): string {
  let sum = 0;
  VIN_WEIGHTS.forEach((weight, index) => {
    sum += weight * (VIN_VALUES.indexOf(vin.charAt(index).toUpperCase()) % 10);
  });
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Says whether a 17-character vehicle number has the check digit of 49 CFR 565.15(c) in place nine. */
export function isVin(vin: string): boolean {
  return /^[A-HJ-NPR-Z\d]{17}$/i.test(vin) && vinCheck(vin) === vin.charAt(8).toUpperCase();
}

/** The vehicle number with place nine replaced by its check digit. */
export function withVinCheck(vin: string): string {
  return vin.slice(0, 8) + vinCheck(vin) + vin.slice(9);
}
