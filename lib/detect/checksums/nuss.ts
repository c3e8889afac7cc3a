/** Check digits of the Spanish social security number: remainder of division by 97 (TGSS). */
export function isNuss(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length !== 12) return false;
  const number = Number(digits.slice(2, 10));
  const province = Number(digits.slice(0, 2));
  const whole = number < 10_000_000 ? number + province * 10_000_000 : Number(digits.slice(0, 10));
  return whole % 97 === Number(digits.slice(10));
}
