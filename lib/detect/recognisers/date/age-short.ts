import { patternRecogniser } from '../../recogniser.ts';

const KIN =
  'gran|granny|grandma|gma|grandpa|gpa|grandmother|grandfather|mama|mom|mum|mother|papa|dad|father|nana|oma|opa|aunt|auntie|uncle|sister|brother|wife|husband|spouse|mgm|mgf|pgm|pgf|mo|fa|sis|bro';
/** What makes a figure something else than an age. */
const NO_MEASURE =
  '(?![\\w%/+-]|[.,:]\\d| ?(?:mg|kg|lbs?|pounds|bpm|mmhg|cm|mcg|percent|degrees|min|minutes|days|hours|weeks|months|miles|times|units|on|over|ra\\b|o2|doses?|tabs?|ml|°))';
const WELL = '(?:alive|a1ive|living|well|healthy|a&w|l&w|doing well|in good health)';

/** Ages over 89 as families, rosters and headings are written: "mother, now 96", "d. at 93", "Alves, Ana Rosa 93 |". */
export const ageShort = patternRecogniser({
  name: 'age-short',
  type: 'AGE',
  patterns: [
    {
      name: 'after the birth',
      regex:
        /\b(?:dob|d\.o\.b\.?|born|birth ?date|b\.)[ :.#]{1,3}(?:\d{1,2}[/.-]\d{1,2}[/.-](?:18|19)?\d\d|(?:18|19)\d\d-\d\d-\d\d),? {0,2}(?:\(|- ?|, ?)?(?:age )?(?<value>9\d|1[01]\d)(?=[),;|\n]| ?y|$)/dgi,
      score: 0.9,
    },
    {
      name: 'of kin now',
      regex: new RegExp(
        `\\b(?:${KIN}),? {0,2}(?:\\(|- )?(?:(?:is |who is )?now|still living|(?:is |still )?${WELL},?)(?: at)? (?<value>9\\d|1[01]\\d|9[lIO])${NO_MEASURE}`,
        'dgi',
      ),
      score: 0.88,
    },
    {
      name: 'named and well',
      regex:
        /(?<![\p{L}-])(?!(?:Temp|Pulse|Heart|Rate|Weight|Sat|Score|Glucose|Sugar|Pressure)\b)\p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{Ll}'-]{1,15}){0,2},? (?<value>9\d|1[01]\d),? (?:(?:still |is )?(?:alive|a&w|l&w|living|in good health|healthy)|well(?= ?[,;.)\n]|$))(?![\p{L}-])/dgu,
      score: 0.85,
    },
    {
      name: 'in a roster',
      regex:
        /(?<=^|[|\n] {0,4}|\t)(?:"?\p{Lu}[\p{L}'-]{1,20},? )(?:\p{Lu}[\p{L}'.-]{0,20}"? ){1,3} {0,3}(?<value>9\d|1[01]\d)(?= {0,12}\||\t)/dgu,
      score: 0.85,
    },
    {
      name: 'birthday',
      regex: /(?<![\w.-])(?<value>9\dth|9[123](?:st|nd|rd)|1[01]\d(?:th|st|nd|rd))(?= (?:birthday|b-?day|bday)\b)/dgi,
      score: 0.9,
    },
    {
      name: 'died at',
      regex: new RegExp(
        `(?<![\\w.])(?:d\\.|d|died|dec'?d|deceased|passed)\\s(?:at|@|age) ?(?<value>9\\d|1[01]\\d)${NO_MEASURE}`,
        'dgi',
      ),
      score: 0.88,
    },
  ],
});
