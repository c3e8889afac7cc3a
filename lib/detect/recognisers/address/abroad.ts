import { combine } from '../../combine.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** House number and what follows it (an ordinal sign reads as a letter once the text is normalised): "14", "5 B", "7, 3.º izq.", "14, bajo". */
const NUMBER =
  ',? (?:n\\.?[º°o] ?|núm\\.? |km )?\\d{1,5}(?:[-/]\\d{1,4}|-(?:I{1,3}|IV|hs)(?!\\p{L}))?(?: ?[A-Za-z](?![\\p{L}]))?(?:,? (?:\\d{1,2}\\.?[ºª°oa]|bajo|izq\\.?|dcha\\.?|piso \\d{1,2}|int\\.? ?\\w{1,4}|depto\\.? ?\\w{1,4}|lote \\d{1,4}|edif\\.? ?\\w{1,4}|apto?\\.? ?\\w{1,5})){0,3}';
const WORDS = '(?:(?:de|del|la|las|los|el|do|da|dos|das|di|della|des|du|le|van|der|den|y|e) ){0,3}';

const street = (name: string, before: string): { name: string; regex: RegExp; score: number } => ({
  name,
  regex: new RegExp(`${before}${NUMBER}(?![\\w/])`, 'gu'),
  score: 0.82,
});

const streets = patternRecogniser({
  name: 'address-abroad',
  type: 'ADDRESS',
  patterns: [
    street(
      'street word first',
      `(?<!\\p{L})(?:[Cc]alle|C/|[Aa]v(?:da|enida)?\\.?|[Pp]aseo|[Cc]amino|[Cc]arretera|[Pp]laza|[Cc]alzada|[Cc]ol(?:onia)?\\.|[Rr]es(?:idencial)?\\.|[Uu]rb(?:anización)?\\.|[Bb]arrio|[Rr]ua|[Tt]ravessa|[Tt]ravesía|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza) ${WORDS}\\p{Lu}[\\p{L}'.-]{1,24}(?: ${WORDS}\\p{Lu}[\\p{L}'.-]{1,24}){0,3}`,
    ),
    street(
      'street word at the end',
      `(?<!\\p{L})\\p{Lu}\\p{L}{2,20}(?:stra(?:ß|ss)e|str\\.|weg|gasse|platz|allee|straat|laan|gracht|plein|kade|vej|gade|gatan|vägen|veien|gata)`,
    ),
    {
      name: 'number first',
      regex:
        /(?<![\w,.-])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|impasse|allée|chemin|quai|place) (?:(?:de|du|des|la|le|les|l'|d') ?){0,3}\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24}){0,3}/gu,
      score: 0.82,
    },
    {
      name: 'hyphened or gridded number',
      regex:
        /(?<![\w-])(?:\d{2,3}-\d{2,3}|[NSEW]\d{2,5}(?:[NSEW]\d{2,5})?) (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'-]{1,20} ){0,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Ln|Lane|Dr|Drive|Pl|Place|Ct|Hwy|County Rd [A-Z]{1,2})(?![\p{L}])\.?/gu,
      score: 0.85,
    },
    {
      name: 'quadrant without a street word',
      regex:
        /\b(?:[Ss]treet|[Aa]ddress|[Hh]ome|[Ll]ives at|[Rr]esides at):? (?<value>\d{1,6} (?:NE|NW|SE|SW|[NSEW]\.?) \p{Lu}[\p{L}'-]{1,24})(?! \p{Lu})/dgu,
      score: 0.8,
    },
  ],
});

/** "10115 Berlin", "1017 GC Amsterdam", "4050-265 Porto": the code stands before the place. */
const CODE = '(?:\\d{4} [A-Z]{2}|\\d{4}-\\d{3}|\\d{5})';
const PLACE =
  "\\p{Lu}\\p{Ll}[\\p{L}'-]{1,24}(?: (?:(?:de|del|la|am|an der|sur|upon|do|da) )?\\p{Lu}[\\p{L}'-]{1,24}){0,2}";
const BEFORE = '(?<=(?:\\d[A-Za-z]?|[º°o]|bajo|izq\\.?|dcha\\.?|[A-Z]|\\p{Ll})(?:, ?|\\n))';

const codes = patternRecogniser({
  name: 'address-abroad',
  type: 'ZIP',
  patterns: [{ name: 'code before the place', regex: new RegExp(`${BEFORE}${CODE}(?= ${PLACE})`, 'gu'), score: 0.6 }],
});

const places = patternRecogniser({
  name: 'address-abroad',
  type: 'LOCATION',
  patterns: [
    { name: 'place after the code', regex: new RegExp(`${BEFORE}${CODE} (?<value>${PLACE})`, 'dgu'), score: 0.6 },
  ],
});

/** Addresses in the order of Europe and Latin America, and American ones without a plain number: 164.514(b)(2)(i)(B). */
export const addressAbroad = combine('address-abroad', [streets, codes, places]);
