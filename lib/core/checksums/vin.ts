/** By their place modulo 10, letters and digits have the values of 49 CFR 565.15(c): A=1 ... H=8, J=1 ... R=9, S=2 ... Z=9. */
const VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function checkOf(vin: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (VALUES.indexOf(vin.charAt(place)) % 10), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Whether 17 characters are a vehicle identification number with a right check character: 49 CFR 565.15, ISO 3779. */
export function isVin(value: string): boolean {
  const vin = value.toUpperCase();
  return /^[A-HJ-NPR-Z\d]{17}$/.test(vin) && checkOf(vin) === vin.charAt(8);
}

/** The vehicle number with place nine replaced by its check character. */
export function withVinCheck(vin: string): string {
  return vin.slice(0, 8) + checkOf(vin.toUpperCase()) + vin.slice(9);
}
