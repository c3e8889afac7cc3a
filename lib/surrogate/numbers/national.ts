/** Whether ten digits are an NHS number: weights 10 to 2, modulus 11 (NHS Data Dictionary, NHS NUMBER). */
export function isNhs(digits: string): boolean {
  return /^\d{10}$/.test(digits) && nhsCheck(digits) === Number(digits.charAt(9));
}

/** The check digit of an NHS number; 10 where the first nine digits can't be one. */
export function nhsCheck(digits: string): number {
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += (10 - place) * Number(digits.charAt(place));
  return (11 - (sum % 11)) % 11;
}

/** The check digit of a DEA number's first six digits: (1st + 3rd + 5th) + 2 x (2nd + 4th + 6th), its last digit. */
export function deaCheck(digits: string): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = [...digits].map(Number);
  return String((a + c + e + 2 * (b + d + f)) % 10);
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The check letter of a Spanish DNI or NIE without it: remainder of division by 23 (Real Decreto 1553/2005, article 11). */
export function dniLetter(body: string): string {
  const digits = body.replace(/^[XYZ]/i, (letter) => String('XYZ'.indexOf(letter.toUpperCase())));
  return DNI_LETTERS.charAt(Number(digits) % 23);
}

const CURP_SIGNS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** The check digit of a Mexican CURP's first 17 places: weights 18 to 2, modulus 10 (DOF 18-10-2021). */
export function curpCheck(body: string): string {
  const sum = [...body.toUpperCase()].reduce(
    (total, sign, place) => total + CURP_SIGNS.indexOf(sign) * (18 - place),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** The check digits of a Spanish social security number's first ten: remainder of division by 97 (TGSS). */
export function nussCheck(body: string): string {
  const [province, number] = [Number(body.slice(0, 2)), Number(body.slice(2, 10))];
  const whole = number < 10_000_000 ? number + province * 10_000_000 : Number(body);
  return String(whole % 97).padStart(2, '0');
}
