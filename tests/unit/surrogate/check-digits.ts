/** The check of a National Provider Identifier, written from the standard and not from the code that is tried. */
export function checkNpi(npi: string): boolean {
  if (!/^[12]\d{9}$/.test(npi)) return false;
  // 24 stands for the prefix 80840.
  let sum = 24 + Number(npi[9]);
  for (let index = 0; index < 9; index += 1) {
    const digit = Number(npi[index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? Math.floor(doubled / 10) + (doubled % 10) : digit;
  }
  return sum % 10 === 0;
}
