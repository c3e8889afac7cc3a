import type { Candidate } from '../candidate.ts';
import { patternRecogniser, type Recogniser } from '../recogniser.ts';
import { isSpanish } from '../spanish/language.ts';
import { matchesOf } from '../matches.ts';

const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';
const SHORT = '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9]|primero|1º|1o)';
const YEAR = '(?:19|20)\\d\\d';
const WEEKDAY = '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)';
const UNIT = '(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)';
const DAY_WORDS = `(?:treinta y uno|treinta|veinti(?:uno|ún|dos|dós|trés|tres|cuatro|cinco|séis|seis|siete|ocho|nueve)|veinte|dieci(?:séis|seis|siete|ocho|nueve)|diez|once|doce|trece|catorce|quince|primero|${UNIT})`;
const YEAR_WORDS = `(?:dos mil|mil novecientos)(?: [a-zé]{3,12}){0,3}`;

const patterns = patternRecogniser({
  name: 'spanish-date',
  type: 'DATE',
  patterns: [
    {
      name: 'day and month',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])(?:${WEEKDAY},? )?${DAY}(?: ?(?:-|al|a|y|e) ?(?:el )?${DAY})? (?:de )?${MONTH}(?:,? (?:del? (?:año )?)?${YEAR}|,? (?:del? )?(?:presente )?año(?: en curso)?)?(?!\\p{L})`,
        'giu',
      ),
      score: 0.94,
    },
    {
      name: 'short month',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])${DAY}[ ./-](?:de )?${SHORT}\\.?(?:[ ./-](?:del? )?(?:${YEAR}|\\d\\d(?!\\d)))?(?![\\p{L}\\d])`,
        'giu',
      ),
      score: 0.86,
    },
    { name: 'month and year', regex: new RegExp(`(?<!\\p{L})${MONTH}(?:,? del?)? ${YEAR}(?!\\d)`, 'giu'), score: 0.93 },
    {
      name: 'short month and year',
      regex: new RegExp(`(?<!\\p{L})${SHORT}[./-]${YEAR}(?!\\d)`, 'giu'),
      score: 0.9,
    },
    {
      name: 'day in words',
      regex: new RegExp(
        `(?<!\\p{L})${DAY_WORDS} (?:días del mes )?de ${MONTH}(?: del? (?:año )?(?:${YEAR}|${YEAR_WORDS}))?(?!\\p{L})`,
        'giu',
      ),
      score: 0.93,
    },
    {
      name: 'weekday and day',
      regex: new RegExp(
        `(?<!\\p{L})${WEEKDAY},? (?:día )?(?:3[01]|[12]\\d|0?[1-9])(?:[/-](?:1[0-2]|0?[1-9]))?(?![\\d:.,]\\d|\\w| ?h)`,
        'giu',
      ),
      score: 0.88,
    },
  ],
});

/** A day and month with the article before: "el 15/03", "del 15-3". */
const AFTER_ARTICLE =
  /(?<!\p{L})(?:el|del|al|desde|hasta|día|fecha:?|ingreso:?|alta:?|nacid[oa] el|FN:?) (?<value>(?:3[01]|[12]\d|0?[1-9])[/-](?:1[0-2]|0?[1-9]))(?![\d/-]|[.,]\d)/dgiu;
/** A day alone: "ingresa el 17 por", "vuelve el 4.", not "el 20 %" nor "el 3 mg". */
const DAY_ALONE =
  /(?<!\p{L})(?:el|hasta el|desde el|(?<!en )el día) (?:pasado |próximo )?(?<value>3[01]|[12]\d|[1-9])(?=[.,;:)]?(?:\s*$|\n)|[,;)] |\. \p{Lu}| (?:a las?|por(?! ciento)|en (?:la|el|urgencias|consulta|quirófano)|con el|hasta el|al|se|para|y el|de(?: este| ese|l| dicho)? mes)(?!\p{L}))/dgu;
const MONTH_ALONE = new RegExp(
  `(?<!\\p{L})(?:en|desde|hasta|para|de|este|pasado|próximo|mes de|finales de|principios de|mediados de) (?<value>${MONTH})(?!\\p{L})`,
  'dgiu',
);

/** Dates as Spanish notes write them: "3 de marzo de 2024", "el 15/03", "12-ene-2023", "marzo de 2024". */
export const spanishDate: Recogniser = {
  name: 'spanish-date',
  find(document) {
    if (!isSpanish(document)) return patterns.find(document).filter(({ score }) => score > 0.9);
    const cued = (regex: RegExp, score: number, name: string): Candidate[] =>
      matchesOf(document.text, regex).flatMap((match) => {
        const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
        return [{ start, end, type: 'DATE' as const, score, rule: `spanish-date/${name}` }];
      });
    return [
      ...patterns.find(document),
      ...cued(AFTER_ARTICLE, 0.85, 'day and month after an article'),
      ...cued(DAY_ALONE, 0.75, 'day alone'),
      ...cued(MONTH_ALONE, 0.8, 'month alone'),
    ];
  },
};
