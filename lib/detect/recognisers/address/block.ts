import type { Candidate } from '../../candidate.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

const WORD = "(?:\\p{Lu}[\\p{L}'.-]{0,24}|ul\\.|u\\.|utca|tér|tee|rue|des?|du|la|da|do|d'|di|van|der)";
const UNIT = '(?:Apt|Suite|Unit|Ste)\\.? #?\\d{1,4}';
const GAP = '[ ,\\n>?]{1,12}';
/** What follows a street: lines or pieces of the town and the country, and a postal code. */
const TOWN = "\\p{Lu}[\\p{L}'/-]{1,24}(?: \\(?\\p{Lu}[\\p{L})'/-]{1,24}){0,3}";
const FIELD = '(?!(?:Mobile|Phone|Desk|Name|Tel|Office|Fax|E-?mail|Please|Could|And|It|I|The) ?\\b)';
const TAIL = `(?:${GAP}${FIELD}${TOWN}){0,3}(?:${GAP}\\d{4,5}(?!\\d))?`;
const STREET = `(?:\\d{1,5} )?(?:${WORD} ){1,5}\\d{1,4}\\.?`;

/** "0622 ASA 324", "0130 T 38": the time an entry was made, and an abbreviation. No house has a nought in front. */
const ENTRY = /^(?:[01]\d|2[0-3])[0-5]\d [A-Z]{1,5} /;

interface Shape {
  readonly name: string;
  readonly regex: RegExp;
  readonly score: number;
}

const SHAPES: readonly Shape[] = [
  {
    name: 'street and unit',
    regex: new RegExp(`(?<![\\p{L}\\d.,/-])(?:\\d{2,5} )?${STREET}${GAP}${UNIT}${TAIL}`, 'gu'),
    score: 0.8,
  },
  {
    name: 'number, street and number',
    regex: new RegExp(
      `(?<=(?:^|[\\n>:]|\\b(?:at|in|to|with|from|lives)) {0,8})\\d{3,5} ${STREET}(?=[\\n,.;]|$)${TAIL}`,
      'gu',
    ),
    score: 0.7,
  },
  {
    name: 'unit on its line',
    regex: new RegExp(`(?<=\\n[ >?]{0,8}|\\d\\.? |\\p{L} )(?:Apt|Suite)\\.? \\d{2,4}(?!\\d)${TAIL}`, 'gu'),
    score: 0.75,
  },
  {
    name: 'military',
    regex:
      /\b(?:US(?:NS|NV|S|CGC) \p{Lu}[\p{L}'-]{1,24}|Unit \d{3,5},? Box \d{1,5}|PSC \d{1,5},? Box \d{1,5})(?:,?[ \n>]{1,6}(?:FPO|APO|DPO),? A[AEP] \d{5}(?:-\d{4})?)/gu,
    score: 0.95,
  },
];

/** Addresses as forms of many countries have them, over several lines: 164.514(b)(2)(i)(B). */
export const addressBlock: Recogniser = {
  name: 'address-block',
  type: 'ADDRESS',
  find: ({ text }) =>
    SHAPES.flatMap(({ name, regex, score }) =>
      matchesOf(text, regex)
        .filter(([value]) => !ENTRY.test(value))
        .map((match): Candidate => ({
          start: match.index,
          end: match.index + match[0].length,
          type: 'ADDRESS',
          score,
          rule: `address-block/${name}`,
        })),
    ),
};
