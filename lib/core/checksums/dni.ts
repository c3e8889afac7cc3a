const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The check letter of a Spanish DNI or NIE without it: remainder of division by 23 (Real Decreto 1553/2005, article 11). */
export function dniLetter(body: string): string {
  const digits = body.replace(/^[XYZ]/i, (letter) => String('XYZ'.indexOf(letter.toUpperCase())));
  return LETTERS.charAt(Number(digits) % 23);
}

/** Whether a Spanish DNI or NIE, written in any groups, has its check letter. */
export function isDni(value: string): boolean {
  const plain = value.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return /^[XYZ\d]\d{7}[A-Z]$/.test(plain) && dniLetter(plain.slice(0, -1)) === plain.slice(-1);
}
