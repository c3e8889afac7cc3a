const ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Check digit of the Mexican CURP: weights 18 to 2, modulus 10 (Instructivo Normativo, DOF 18-10-2021). */
export function isCurp(value: string): boolean {
  if (!/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/.test(value)) return false;
  const sum = Array.from(value.slice(0, 17)).reduce(
    (total, sign, index) => total + ALPHABET.indexOf(sign) * (18 - index),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(value.at(-1));
}
