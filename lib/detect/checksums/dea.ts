/**
 * Whether a registration number of the Drug Enforcement Administration has a right check digit: two letters (the
 * second may be 9), six digits, and the last digit of (1st + 3rd + 5th) + 2 x (2nd + 4th + 6th).
 */
export function isDea(value: string): boolean {
  const match = /^[A-Z][A-Z9](\d)(\d)(\d)(\d)(\d)(\d)(\d)$/.exec(value.toUpperCase());
  if (!match) return false;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check = 0] = match.slice(1).map(Number);
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}
