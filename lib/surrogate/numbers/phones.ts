import type { Ledger } from '../ledger.ts';
import type { Random } from '../random.ts';
import { overflow, scramble } from './shape.ts';

/** Real North American area codes of large regions: a fictional line in one of them looks right and reaches nobody. */
const AREA_CODES =
  `201 203 206 208 212 214 216 219 229 240 248 253 262 267 281 301 303 304 307 309 312 314 316 319 330 336 360 385
  401 402 405 406 408 412 417 423 434 440 443 469 478 480 501 502 503 505 507 512 515 518 541 559 570 573 585 601
  603 605 608 612 614 616 620 623 630 651 660 701 702 704 706 712 716 717 719 720 731 740 757 763 765 775 785 801
  802 803 806 810 812 814 828 830 847 856 859 864 901 903 904 906 910 912 913 915 918 920 925 936 940 951 970 972`.split(
    /\s+/,
  );

/** Puts new digits in the places of the old ones, grouping kept. */
function withDigits(original: string, digits: string): string {
  let index = 0;
  return original.replace(/\d/g, (digit) => digits.charAt(index++) || digit);
}

/** 555-0100 to 555-0199 are set aside for fiction in every area code (ATIS-0300115, NANPA). */
function fictional(digits: string, random: Random): string | null {
  const country = digits.length > 10 && digits.startsWith('1') ? 1 : 0;
  const rest = digits.length - country;
  const line = `55501${random.below(10)}${random.below(10)}`;
  if (rest === 7) return line;
  if (rest < 10) return null;
  const area = digits.slice(country, country + 3);
  const others = AREA_CODES.filter((code) => code !== area);
  const extension = scramble(digits.slice(country + 10), random);
  return digits.slice(0, country) + random.pick(others) + line + extension;
}

/**
 * The surrogate of a telephone or fax number, extension included: 555-01xx in another area code for North American
 * numbers, other digits in the same groups for shorter and foreign ones (whose country code stays).
 */
export function surrogatePhone(original: string, ledger: Ledger): string {
  const random = ledger.random();
  const digits = original.replace(/\D/g, '');
  const foreign = /^\D*(\+(?!1(?!\d{11}))\d{1,3})/.exec(original);
  return ledger.firstFree((attempt) => {
    const fiction = foreign === null && attempt < 300 ? fictional(digits, random) : null;
    if (fiction !== null) return withDigits(original, fiction);
    const kept = foreign?.[0].length ?? 0;
    // Letters are words such as "ext."; without any digit they are the number, spelled out.
    const rest = original.slice(kept);
    const other = digits === '' ? scramble(rest, random) : rest.replace(/\d+/g, (group) => scramble(group, random));
    return original.slice(0, kept) + other + overflow(attempt, random);
  });
}
