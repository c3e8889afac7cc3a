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
      name: 'relative',
      regex:
        /(?<!\p{L})(?:padre|madre|papá|mamá|abuel[oa]|marido|mujer|espos[oa]|herman[oa]|tí[oa]|suegr[oa])(?: (?:materna|paterna|\p{Lu}\p{Ll}{2,15}))? ?(?:\(|, )(?<value>9\d|1[01]\d)(?=[),])(?! (?:mg|kg|lpm|%))/dgu,
      score: 0.85,
    },
    {
      name: 'words',
      regex:
        /(?<!\p{L})(?<value>noventa(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez))(?= años)/dgiu,
      score: 0.9,
    },
    {
      name: 'words without years',
      regex:
        /(?<!\p{L})(?:a los|cumpl(?:ió|e|ir)(?: los)?|tiene|tenía) (?<value>noventa(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?)(?=[.,;:)])/dgiu,
      score: 0.85,
    },
  ],
  context: { before: /(?:hace|durante|tras|después de) $/, boost: -0.6 },
});
