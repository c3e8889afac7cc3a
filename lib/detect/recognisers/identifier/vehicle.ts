import { isVin } from '../../../core/checksums/vin.ts';
import { combine } from '../../combine.ts';
import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** Vehicle identifiers and licence plates: 164.514(b)(2)(i)(L). */
export const vehicle = combine('vehicle', [
  labelledRecogniser({
    name: 'vehicle',
    type: 'VEHICLE',
    labels:
      /\b(?:vin(?: ?#| number| no\.?)?|(?:licen[sc]e )?plates?(?: ?#| number| no\.?)?|(?:[a-z]{2} |license |vehicle )?tag(?: ?#| number| no\.?)?|tail(?: number)?|n-number|placas?|medallion)(?=[\s:#(=-]|[A-Z]{0,3}\d)/gi,
    score: 0.9,
    least: 4,
    reject: (value) => /^0\d{3}$/.test(value),
  }),
  patternRecogniser({
    name: 'vehicle',
    type: 'VEHICLE',
    patterns: [
      {
        name: 'plate',
        regex:
          /\b(?:plates?|PLATES?|[Tt]ag|TAG)\b[ :#]{1,3}(?:is |IS )?(?:[A-Z]{2} )?(?<value>[A-Z0-9]{1,4}(?:[ -][A-Z0-9]{1,3}){0,2}[ -](?=[A-Z]{0,3}\d)[A-Z0-9]{2,5}|[A-Z0-9]{1,4}[ -][A-Z0-9]{2,5})(?![\w-])/dg,
        score: 0.9,
      },
      {
        name: 'plate after car',
        regex:
          /\b(?:accord|civic|camry|corolla|tacoma|tundra|f-150|silverado|jeep|honda|toyota|ford|chevy|subaru|nissan|kia|hyundai|tesla|truck|pickup|sedan|suv)[ ,(]{1,3}(?!tag |plate )(?<value>[A-Z0-9]{2,4}[ -][A-Z0-9]{2,5})(?![\w-])/dgi,
        score: 0.6,
      },
      {
        name: 'plate after vehicle',
        regex:
          /\b(?:reg(?:istration)?(?: no\.?| number)?|number plate|scooter|van|taxi|lorry|motorbike|motorcycle|bike|car|bmw|audi|vw|volkswagen|mercedes|renault|peugeot|citroën|fiat|skoda|volvo|vauxhall|mazda|suzuki|mitsubishi)[ ,:(]{1,3}(?:is )?(?<value>[A-Z]{1,3}-?\d{1,4}[ -]?[A-Z]{2,3}|[A-Z]{1,3}[ -][A-Z]{1,2}[ -]\d{1,4}|\d{1,4}[ -][A-Z]{2,3}[ -]\d{2})(?![\w-])/dgi,
        score: 0.75,
      },
      { name: 'india', regex: /(?<![\w-])[A-Z]{2}[ -]\d{2}[ -][A-Z]{1,2}[ -]\d{4}(?![\w-])/g, score: 0.85 },
      { name: 'france', regex: /(?<![\w-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![\w-])/g, score: 0.7 },
    ],
    invalidate: (value) => !/\d/.test(value),
  }),
  patternRecogniser({
    name: 'vehicle',
    type: 'VEHICLE',
    patterns: [{ name: 'vin', regex: /(?<![\w-])(?=[A-Z]*\d)[A-HJ-NPR-Z\d]{17}(?![\w-])/g, score: 0.7 }],
    validate: isVin,
    invalidate: (value) => !/[A-Z]/.test(value) || !/\d/.test(value),
  }),
]);
