const SIGNS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** The check digit of a Mexican CURP's first 17 places: weights 18 to 2, modulus 10 (Instructivo Normativo, DOF 18-10-2021). */
export function curpCheck(body: string): string {
  const sum = Array.from(body.toUpperCase()).reduce(
    (total, sign, place) => total + SIGNS.indexOf(sign) * (18 - place),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** Whether 18 places are a Mexican CURP with a right check digit. */
export function isCurp(value: string): boolean {
  return /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/.test(value) && curpCheck(value.slice(0, 17)) === value.at(-1);
}
