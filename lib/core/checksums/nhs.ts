/** The check digit of an NHS number's first nine: weights 10 to 2, modulus 11 (NHS Data Dictionary, NHS NUMBER); 10 where they can't be one. */
export function nhsCheck(digits: string): number {
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += (10 - place) * Number(digits.charAt(place));
  return (11 - (sum % 11)) % 11;
}

/** Whether ten digits are an NHS number with a right check digit. */
export function isNhs(digits: string): boolean {
  return /^\d{10}$/.test(digits) && nhsCheck(digits) === Number(digits.charAt(9));
}
