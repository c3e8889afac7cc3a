/**
 * Whether the digits of a number pass the Luhn check: ISO/IEC 7812-1, annex B.
 * @param digits decimal digits only.
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && /^\d+$/.test(digits) && sum % 10 === 0;
}
