import { patternRecogniser } from '../../recogniser.ts';

const VALUE = "(?<value>\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{0,20}){0,2})";

/** What people are called besides their name, in quotes or after the word that says so: any word may be a nickname. */
export const nameQuoted = patternRecogniser({
  name: 'name-quoted',
  type: 'NAME',
  patterns: [
    {
      name: 'after a word for it',
      regex: new RegExp(
        `\\b(?:aka|a\\.k\\.a\\.|alias|nickname(?:d)?|nick|apodo|[Pp]ref(?:erred|ers)?(?: name)?|AKA|calls (?:me|him|her|them|himself|herself)|goes by|uses|signs|se identifica como|se llama|le dicen|called|call (?:me|him|her)|responds to|answers to|known as|identifies as)[:=]? {0,12}["(]${VALUE}[")]`,
        'dgu',
      ),
      score: 0.85,
    },
    {
      name: 'before the name',
      regex: new RegExp(`"${VALUE},?" ?(?=\\(?\\p{Lu}\\p{Ll})`, 'dgu'),
      score: 0.45,
    },
    {
      name: 'signature in quotes',
      regex: new RegExp(`(?:[\\n—]|\\bPX:|\\bpt|\\bpatient|\\byo|y\\/o) {0,2}"${VALUE}"(?= ?[(,/·|]|$)`, 'dgmu'),
      score: 0.62,
    },
    {
      name: 'plain',
      regex: new RegExp(
        `\\b(?:AKA|aka|goes by|[Pp]refers|[Pp]referred name|[Nn]ickname|[Pp]refer to be called|se identifica como|le dicen) {1,12}${VALUE}`,
        'dgu',
      ),
      score: 0.8,
    },
  ],
});
