import type { Ledger } from '../ledger.ts';
import type { Random } from '../random.ts';
import { overflow, scramble, withDigits } from './shape.ts';

/** Real North American area codes of large regions: a fictional line in one of them looks right and reaches nobody. */
const AREA_CODES =
  `201 203 206 208 212 214 216 219 229 240 248 253 262 267 281 301 303 304 307 309 312 314 316 319 330 336 360 385
  401 402 405 406 408 412 417 423 434 440 443 469 478 480 501 502 503 505 507 512 515 518 541 559 570 573 585 601
  603 605 608 612 614 616 620 623 630 651 660 701 702 704 706 712 716 717 719 720 731 740 757 763 765 775 785 801
  802 803 806 810 812 814 828 830 847 856 859 864 901 903 904 906 910 912 913 915 918 920 925 936 940 951 970 972`.split(
    /\s+/,
  );

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
 * Numbers abroad that regulators keep for fiction, by country code: how they begin, national digits in all, and which first
 * digits of a number they look like (Ofcom, Numbers for drama use; ACMA, Numbers for use in radio, film and television; ARCEP,
 * decision 2018-0881, annex, article 2.5.12).
 */
const FICTION_ABROAD: Readonly<
  Record<string, readonly { readonly like: RegExp; readonly begins: string; readonly digits: number }[]>
> = {
  '+44': [
    { like: /^0?7/, begins: '7700900', digits: 10 },
    { like: /^0?[1-3]/, begins: '2079460', digits: 10 },
  ],
  '+61': [
    { like: /^0?4/, begins: '4915701', digits: 9 },
    { like: /^0?[2378]/, begins: '25550', digits: 9 },
  ],
  '+33': [
    { like: /^0?[67]/, begins: '63998', digits: 9 },
    { like: /^0?[1-5]/, begins: '19900', digits: 9 },
  ],
};

const ABROAD = /^\D*(\+(?:33|44|61|(?!1(?!\d{11}))\d{1,3}))/;

/** The digits of a fictional number abroad, for the digits behind the country code; null where none is known. */
function fictionalAbroad(code: string, digits: string, random: Random): string | null {
  const trunk = digits.startsWith('0') ? '0' : '';
  const fiction = FICTION_ABROAD[code]?.find(({ like }) => like.test(digits));
  if (fiction === undefined || digits.length - trunk.length !== fiction.digits) return null;
  const left = fiction.digits - fiction.begins.length;
  return trunk + fiction.begins + Array.from({ length: left }, () => String(random.below(10))).join('');
}

/**
 * The surrogate of a telephone or fax number, extension included: 555-01xx in another area code for North American
 * numbers, a number kept for fiction where the country has some, else other digits in the same groups (a country code
 * stays).
 */
export function surrogatePhone(original: string, ledger: Ledger): string {
  const random = ledger.random();
  const foreign = ABROAD.exec(original);
  const kept = foreign?.[0] ?? '';
  const rest = original.slice(kept.length);
  const digits = rest.replace(/\D/g, '');
  return ledger.firstFree((attempt) => {
    const fiction = foreign === null ? fictional(digits, random) : fictionalAbroad(foreign[1] ?? '', digits, random);
    if (fiction !== null) return kept + withDigits(rest, fiction) + overflow(Math.max(0, attempt - 200), random);
    // Letters are words such as "ext."; without any digit they are the number, spelled out.
    const other = digits === '' ? scramble(rest, random) : rest.replace(/\d+/g, (group) => scramble(group, random));
    return kept + other + overflow(attempt, random);
  });
}
