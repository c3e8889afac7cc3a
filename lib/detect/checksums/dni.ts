const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Check letter of the Spanish DNI and NIE: remainder of division by 23 (Real Decreto 1553/2005). */
export function isDni(value: string): boolean {
  const plain = value.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (!/^[XYZ\d]\d{7}[A-Z]$/.test(plain)) return false;
  const digits = plain.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return LETTERS.charAt(Number(digits) % 23) === plain.slice(-1);
}
