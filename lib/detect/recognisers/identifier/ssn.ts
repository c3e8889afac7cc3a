import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';
import { combine } from '../../combine.ts';

/** Social security numbers, masked ones and their last four digits: 164.514(b)(2)(i)(G). */
export const ssn = combine('ssn', [
  labelledRecogniser({
    name: 'ssn',
    type: 'SSN',
    labels:
      /\b(?:ssn|itin|nss|nuss|ss ?#|s\.s\.n\.?|social security(?: number| no\.?| card)?|soc sec|ss (?=[\dxX*]{3})|ss:|[uú]ltimos (?:4|cuatro)(?: d[ií]gitos)?|last ?-?(?:4|four)(?: digits)?(?: of (?:the |his |her |their )?(?:ssn|ss|social))?)/gi,
    score: 0.97,
    least: 4,
  }),
  patternRecogniser({
    name: 'ssn',
    type: 'SSN',
    patterns: [
      { name: 'dashed', regex: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-]|\.\d)/g, score: 0.9 },
      {
        name: 'last four, said later',
        regex: /\b(?:ssn|social) last (?:4|four)\b[^.\n\d]{1,30} (?<value>\d{4})(?![\w-])/dgi,
        score: 0.93,
      },
      { name: 'masked', regex: /(?<![\w*])[*xX•]{3}[- ]?[*xX•]{2}[- ]?\d{4}(?!\w)/g, score: 0.95 },
      { name: 'spaced', regex: /(?<![\w-])\d{3} \d{2} \d{4}(?![\w-])/g, score: 0.6 },
    ],
  }),
]);
