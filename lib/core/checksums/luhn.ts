/** The Luhn sum of digits (ISO/IEC 7812-1, annex B): 0 for a number whose last digit is its check digit. */
function sumOf(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10;
}

/**
 * Whether the digits of a number pass the Luhn check.
 * @param digits decimal digits only.
 */
export function passesLuhn(digits: string): boolean {
  return digits.length > 1 && /^\d+$/.test(digits) && sumOf(digits) === 0;
}

/** The digits with the last one replaced by the Luhn check digit; `prefix` is counted in front of them. */
export function withLuhn(digits: string, prefix = ''): string {
  const body = digits.slice(0, -1);
  return body + String((10 - sumOf(`${prefix + body}0`)) % 10);
}
