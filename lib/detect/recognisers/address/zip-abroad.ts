import { combine } from '../../combine.ts';
import { patternRecogniser } from '../../recogniser.ts';

const LAND =
  '(?:AT?|BE?|BG|CH|CY|CZ|DE?|DK|ES?|EE|F|FI|FIN|FR|GR|H|HR|HU|I|IS|IT|L|LT|LU|LV|MC|MD|NL?|NO|PL?|PT|RO|RS|SE?|SI|SK|TR|UA)';
const TOWN = "\\p{Lu}[\\p{L}'-]{2,24}";

const codes = patternRecogniser({
  name: 'zip-abroad',
  type: 'ZIP',
  patterns: [
    {
      name: 'with the country',
      regex: new RegExp(
        `(?<=^|[,;/·|(\\n] {0,4})${LAND}-(?:\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4,5}(?: [A-Z]{2})?)(?= ${TOWN})`,
        'gu',
      ),
      score: 0.85,
    },
    {
      name: 'groups before the town',
      regex: new RegExp(
        `(?<=^|(?:[\\p{L}\\d]\\.?(?:, ?|\\n *)))(?:\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4} [A-Z]{2})(?= ${TOWN}(?:[,.;)\\n]|$))`,
        'gu',
      ),
      score: 0.7,
    },
    {
      name: 'australia',
      regex:
        /\b(?:NSW|QLD|VIC|TAS|ACT|SA|WA|NT),? (?<value>(?<=(?:NSW|ACT),? )2\d{3}|(?<=VIC,? )3\d{3}|(?<=QLD,? )4\d{3}|(?<=SA,? )5\d{3}|(?<=WA,? )6\d{3}|(?<=TAS,? )7\d{3}|(?<=NT,? )08\d\d)(?![\w-]|[.,/]\d| ?(?:mg|ml|units))/dg,
      score: 0.8,
    },
    {
      name: 'ireland',
      regex: /(?<!\w)(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?(?=[A-Z]{0,3}\d)[\dAC-FHKNPRTV-Y]{4}(?!\w)/g,
      score: 0.7,
    },
    {
      name: 'after the name of its land',
      regex:
        /\b(?:[Ss]ingapore|SINGAPORE|Brasil|[Tt]okyo|TOKYO|[Oo]saka|[Bb]engaluru|[Mm]umbai|[Dd]elhi|[Cc]hennai|[Kk]olkata|[Pp]une|[Hh]yderabad)[ ,–-]{1,3}(?<value>\d{3} ?\d{3}|〒?\d{3}-\d{4})(?![\w-])/dg,
      score: 0.9,
    },
    {
      name: 'groups after the town',
      regex: new RegExp(
        `\\b(?:in|at|from|near|to) (?!(?:Day|Week|Room|Ward|Study|Bed|Table|Page|Unit|Bay|Grade|Stage|Phase|Group|Arm)s? )(?:${TOWN} ){1,3}(?<value>\\d{4}-\\d{3}|\\d{2}-\\d{3}|[1-9]\\d{2} \\d{2})(?![\\w-]|[.,/]\\d| ?(?:mg|ml|days|patients)|\\d)`,
        'dgu',
      ),
      score: 0.7,
    },
    { name: 'japan', regex: /〒 ?\d{3}-?\d{4}(?!\d)/g, score: 0.95 },
    {
      name: 'label abroad',
      regex:
        /\b(?:post(?:al |al)?code|postcode|pin(?: ?code)?|plz|cep|cap|code postal|eircode|zip)[:. ]{1,3}(?:is |ist |est )?(?<value>\d{5}-\d{3}|\d{3} ?\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{5}|(?=[A-Za-z]{0,2}\d)[A-Za-z\d]{2,4} \d[A-Za-z]{2})(?![\w-])/dgi,
      score: 0.85,
    },
  ],
});

const towns = patternRecogniser({
  name: 'zip-abroad',
  type: 'LOCATION',
  patterns: [
    {
      name: 'town after the country and code',
      regex: new RegExp(`(?<=^|[,;/·|(\\n] {0,4})${LAND}-\\d{4,5} (?<value>${TOWN})`, 'dgu'),
      score: 0.8,
    },
  ],
});

/** Postal codes of other lands that show what they are by themselves or by the town after them: 164.514(b)(2)(i)(B). */
export const zipAbroad = combine('zip-abroad', [codes, towns]);
