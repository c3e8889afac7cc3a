const VALUES = 'ABCDEFGH.JKLMN.P.R.STUVWXYZ';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Letters count 1 to 9 in rows of the alphabet that leave I, O and Q out: A=1 ... H=8, J=1 ... R=9, S=2 ... Z=9. */
function transliterate(char: string): number {
  if (/\d/.test(char)) return Number(char);
  const place = VALUES.indexOf(char);
  if (place < 9) return place + 1;
  return place < 18 ? place - 8 : place - 17;
}

/** Whether 17 characters are a vehicle identification number with a right check character: 49 CFR 565.15, ISO 3779. */
export function isVin(value: string): boolean {
  const vin = value.toUpperCase();
  if (!/^[A-HJ-NPR-Z\d]{17}$/.test(vin)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * transliterate(vin.charAt(place)), 0);
  const check = sum % 11;
  return vin.charAt(8) === (check === 10 ? 'X' : String(check));
}
