import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, FIRST_NAME, LAST_NAME } from '../../data/flags.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import { lookUp } from '../../data/lexicon.ts';
import { NEVER } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

const TOWN =
  "\\p{Lu}[\\p{L}\\p{M}'.-]{1,24}(?: (?:(?:de|del|la|le|les|sur|nad|u|am|an der|in|of|el) )?\\p{Lu}[\\p{L}\\p{M}'.()-]{1,24}){0,3}";
/** What the line of a street ends with: a number of a house, flat or suite. */
const STREET_LINE =
  '(?:\\d[^\\n]{3,60}|[^\\n]{3,60}\\b(?:Apt|Suite|Ste|Unit|Lote|P\\.?O\\.? Box|Box)\\.? ?#?[\\w-]{1,8}|[^\\n]{3,50} \\d{1,5}[a-z]?)\\.?';
const INDENT = '[ \\t>?*]{0,6}';

interface Pattern {
  readonly name: string;
  readonly regex: RegExp;
  readonly score: number;
}

const PATTERNS: readonly Pattern[] = [
  // The line between a street and a country, state or postcode.
  {
    name: 'between street and country',
    regex: new RegExp(
      `(?<=\\n${INDENT}${STREET_LINE}\\n{1,2}${INDENT})(?<value>${TOWN})(?=,?\\n{1,2}${INDENT}(?:\\p{Lu}[\\p{L} ()]{1,24} )?[A-Z]{0,2}[ -]?\\d{2,6}(?:-\\d{2,4})?\\s*(?:\\n|$|[(+]))`,
      'dgu',
    ),
    score: 0.72,
  },
  {
    name: 'before a postcode',
    regex: new RegExp(
      `(?<=(?:,|\\n|;|\\d[^\\n,]{3,40},) ?)(?<value>${TOWN})(?=,? \\d{5}(?:-\\d{4})?(?!\\d|[-/.]\\d))`,
      'dgu',
    ),
    score: 0.62,
  },
  {
    name: 'after a verb or field',
    regex: new RegExp(
      `\\b(?:[Oo]riginari[oa] de|[Rr]esidente (?:de|en)|[Nn]atural de|[Vv]ive en|[Vv]ivo en|[Dd]omiciliad[oa] en|[Rr]adica en|[Pp]rocedente de|[Nn]acid[oa] en|grew up in|flew to|based in|moved here from|moved from|lived in|returned to|born in|raised in|originally from|alive in|settled in|home in|out past|drove from|drove in from|City|CITY|Ciudad|Municipio|[Tt]own|home city)(?::| {1,3}|\\.{2,20}:?) ?(?<value>${TOWN})`,
      'dgu',
    ),
    score: 0.62,
  },
  {
    name: 'before a Mexican state',
    regex: new RegExp(
      `(?<value>${TOWN}), (?:Ags|B\\.C|B\\.C\\.S|Camp|Chih|Chis|Coah|Col|CDMX|D\\.F|Dgo|Gto|Gro|Hgo|Jal|Méx|Edo\\. Méx|Mich|Mor|Nay|N\\.L|Oax|Pue|Qro|Q\\. ?Roo|S\\.L\\.P|Sin|Son|Tab|Tamps|Tlax|Ver|Yuc|Zac|PR|P\\.R)\\b`,
      'dgu',
    ),
    score: 0.72,
  },
  {
    name: 'after a house number',
    regex: new RegExp(
      `(?<=\\b(?:lives at|address is|his address:|meet (?:\\w+ )?at|domicilio:?) [^\\n]{0,20}\\d[^\\n,]{2,50}, )(?<value>${TOWN})(?=\\.?$|,|\\.\\s)`,
      'dgmu',
    ),
    score: 0.62,
  },
];

/** What stands before the code of a procedure. */
const FEE = /^(?:fee|code|codes|cpt|level|visit|bill|order|acct|account|id|no|zip|mrn|claim)$/i;

/** A country, an everyday heading or a clinical word is no town. */
function isNoTown(value: string): boolean {
  if (/^[A-Z.]{2,4}$/.test(value)) return true;
  const first = (value.split(/[ .]/)[0] ?? '').toLowerCase();
  return (
    isKeptPlace(value) ||
    NEVER.has(first) ||
    value
      .split(' ')
      .some((word) => (lookUp(word) & (CLINICAL | CITY | FIRST_NAME | LAST_NAME)) === CLINICAL || FEE.test(word))
  );
}

/** Towns told by their place in an address or by the phrase before them, those abroad too, which no list has. */
export const locationLine: Recogniser = {
  name: 'location-line',
  type: 'LOCATION',
  find: ({ text }) =>
    PATTERNS.flatMap(({ name, regex, score }) =>
      matchesOf(text, regex).flatMap((match): Candidate[] => {
        const [start, to] = match.indices?.groups?.['value'] ?? [0, 0];
        const end = text.charAt(to - 1) === '.' ? to - 1 : to;
        const value = text.slice(start, end);
        return isNoTown(value) ? [] : [{ start, end, type: 'LOCATION', score, rule: `location-line/${name}` }];
      }),
    ),
};
