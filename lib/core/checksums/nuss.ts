/** The check digits of a Spanish social security number's first ten: remainder of division by 97 (TGSS). */
export function nussCheck(body: string): string {
  const [province, number] = [Number(body.slice(0, 2)), Number(body.slice(2, 10))];
  const whole = number < 10_000_000 ? number + province * 10_000_000 : Number(body);
  return String(whole % 97).padStart(2, '0');
}

/** Whether a Spanish social security number, written in any groups, has its check digits. */
export function isNuss(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return digits.length === 12 && nussCheck(digits.slice(0, 10)) === digits.slice(10);
}
