/**
 * The check digit of a registration number of the Drug Enforcement Administration, from its first six digits: the last
 * digit of (1st + 3rd + 5th) + 2 x (2nd + 4th + 6th).
 */
export function deaCheck(digits: string): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(digits, Number);
  return String((a + c + e + 2 * (b + d + f)) % 10);
}

/** Whether a registration number has a right check digit: two letters (the second may be 9) and seven digits. */
export function isDea(value: string): boolean {
  return /^[A-Z][A-Z9]\d{7}$/i.test(value) && deaCheck(value.slice(2, 8)) === value.slice(8);
}
