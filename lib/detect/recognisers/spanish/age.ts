import { patternRecogniser } from '../../recogniser.ts';

/** Ages over 89 in Spanish, in figures and words: "96 años", "noventa y dos años", "Edad: 94". */
export const spanishAge = patternRecogniser({
  name: 'spanish-age',
  type: 'AGE',
  patterns: [
    {
      name: 'years',
      regex: /(?<![\w./,+-])(?<value>9\d|1[01]\d) ?(?:años|añitos|a\.?(?=[,;)]))(?! (?:atrás|después|antes))/dgi,
      score: 0.9,
    },
    { name: 'label', regex: /(?<!\p{L})edad[ :.=]{1,6}(?<value>9\d|1[01]\d)(?![\w%/]|[.,]\d)/dgiu, score: 0.9 },
    {
      name: 'words',
      regex:
        /(?<!\p{L})(?<value>noventa(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez))(?= años)/dgiu,
      score: 0.9,
    },
  ],
  context: { before: /(?:hace|durante|tras|después de) $/, boost: -0.6 },
});
