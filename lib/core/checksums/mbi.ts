/**
 * Whether a value has the form of a Medicare Beneficiary Identifier (CMS, "Understanding the MBI format"): eleven
 * places, letters without S, L, O, I, B and Z. It has no check digit.
 */
export function isMbi(value: string): boolean {
  return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(
    value.toUpperCase().replace(/[- ]/g, ''),
  );
}
