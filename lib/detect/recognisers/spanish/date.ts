import type { Candidate } from '../../candidate.ts';
import { patternRecogniser, type Recogniser } from '../../recogniser.ts';
import { isSpanish } from '../../spanish/language.ts';
import { matchesOf } from '../../matches.ts';

/** Months and days of the week in Spanish, and in Catalan where it differs. */
const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|gener|febrer|març|maig|juny|juliol|agost|setembre|novembre|desembre)';
const SHORT = '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';
const DAY = '(?:3[01]|[12]\\d|1(?:ro|er|°|\\.?[ºo])|0?[1-9]|primero)';
const YEAR = '(?:19|20)\\d\\d';
const WEEKDAY =
  '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)';
const WEEKDAY_SHORT = '(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\\.?';
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
        `(?<![\\p{L}\\d.,/-])(?:${WEEKDAY},? )?${DAY}(?: ?(?:-|al|a|y|e) ?(?:el )?${DAY})? (?:de |d )?${MONTH}(?:/\\d\\d(?!\\d)|,? (?:del? (?:año )?)?${YEAR}|,? (?:del? )?(?:presente )?año(?: en curso)?)?(?!\\p{L})`,
        'giu',
      ),
      score: 0.94,
    },
    {
      name: 'short month',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])(?:(?:${WEEKDAY}|${WEEKDAY_SHORT}),? )?${DAY}[ ./-](?:de )?${SHORT}\\.?(?:[ ./-](?:del? )?(?:${YEAR}|\\d\\d(?!\\d)))?(?![\\p{L}\\d])`,
        'giu',
      ),
      score: 0.86,
    },
    { name: 'month and year', regex: new RegExp(`(?<!\\p{L})${MONTH}(?:,? del?)? ${YEAR}(?!\\d)`, 'giu'), score: 0.93 },
    {
      name: 'short month and year',
      regex: new RegExp(`(?<!\\p{L})${SHORT}\\.?[ ./-]${YEAR}(?!\\d)`, 'giu'),
      score: 0.91,
    },
    {
      name: 'spaced',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])(?:(?:3[01]|[12]\\d|0?[1-9]) ?[/–-] ?(?:${SHORT}|1[0-2]|0?[1-9]) ?[/–-] ?${YEAR}|${YEAR} ?[/–-] ?(?:1[0-2]|0[1-9]) ?[/–-] ?(?:3[01]|[12]\\d|0[1-9]))(?![\\p{L}\\d])`,
        'giu',
      ),
      score: 0.92,
    },
    {
      name: 'month between signs',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])${DAY}(?:-${DAY})?[/.-]${MONTH}(?:[/.-](?:${YEAR}|\\d\\d(?!\\d)))?(?![\\p{L}\\d])`,
        'giu',
      ),
      score: 0.92,
    },
    {
      name: 'roman month',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])(?:3[01]|[12]\\d|0?[1-9])[/.-](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[/.-](?:${YEAR}|\\d\\d)(?![\\p{L}\\d])`,
        'gu',
      ),
      score: 0.92,
    },
    {
      name: 'month first',
      regex: new RegExp(`(?<!\\p{L})${MONTH}(?:/| (?:3[01]|[12]\\d|0?[1-9]),? (?:del? )?)${YEAR}(?!\\d)`, 'giu'),
      score: 0.92,
    },
    {
      name: 'year in words',
      regex: new RegExp(`(?<![\\p{L}\\d.,/-])${DAY} de ${MONTH} del? (?:año )?${YEAR_WORDS}(?!\\p{L})`, 'giu'),
      score: 0.93,
    },
    {
      name: 'month by number',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])(?:3[01]|[12]\\d|0?[1-9]) del? (?:1[0-2]|0?[1-9]) del? ${YEAR}(?!\\d)`,
        'gu',
      ),
      score: 0.93,
    },
    {
      name: 'weekday and day in words',
      regex: new RegExp(`(?<!\\p{L})${WEEKDAY} ${DAY_WORDS}(?!\\p{L}| (?:veces|horas|d[ií]as|cada|de cada))`, 'giu'),
      score: 0.85,
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

/** A day and month after an article or the word for what happened then: "el 15/03", "Ing. 27/2", "Próx. control 25/3". */
const AFTER_CUE =
  /(?<!\p{L})(?:el|del|al|desde|hasta|día|fecha|ing(?:res[aoó])?|alta|egres[aoó]|exitus|cita|control|revisión|visita|retir(?:o|ar)|ayer|hoy|mañana|respuesta(?: \p{L}{2,6})?|nacid[oa] el|FN)[.:]? (?<value>(?:3[01]|[12]\d|0?[1-9])[/-](?:1[0-2]|0?[1-9]))(?![\d/-]|[.,]\d| ?(?:%|mg|ml|cm|comp|puntos|meses|días|semanas|años|veces|al (?:año|mes|día)))/dgiu;
/** An entry of a chart: "31/12 05:52 nace vivo", "15/10. No ha querido". */
const AT_LINE_START =
  /^(?<value>(?:3[01]|[12]\d|0?[1-9])[/-](?:1[0-2]|0?[1-9]))(?=\.? (?:[012]?\d[:.][0-5]\d|\p{Lu}\p{Ll})|[:.] )/dgmu;
/** A day alone: "ingresa el 17 por", "vuelve el 4.", "El 5 presenta", not "el 20 %" nor "el 3 mg". */
const DAY_ALONE =
  /(?<!\p{L})(?:[Ee]l|[Hh]asta el|[Dd]esde el|(?<!en )el día|[Pp]róx(?:im[oa]|\.) (?:visita|control|cita)|mañana) (?:pasado |próximo )?(?<value>3[01]|[12]\d|[1-9])(?=[.,;:)]?(?:\s*$|\n)|[,;)] |\. \p{Lu}| (?:a las?|por(?! ciento)|en (?:la|el|urgencias|consulta|quirófano)|con el|hasta el|al|se|para|y el|presenta|inicia|ingresa|acude|reingresa|\p{Ll}{3,12}ó|de(?: este| ese|l| dicho)? mes)(?!\p{L}))/dgu;
/** Both ends of a stay or treatment: "del 8 al 15", not "del 1 al 10" of a scale. */
const RANGE =
  /(?<!\p{L})(?:[Dd]el|[Dd]esde el) (?<from>3[01]|[12]\d|[1-9]) (?:al|hasta el) (?<to>3[01]|[12]\d|[1-9])(?![\d/:]|[.,-]\d| ?(?:%|mg|ml|cm|mm|kg|°|años|meses|semanas|días|horas|h|puntos|por ciento)(?!\p{L}))/dgu;
const SCALE = /^(?:0|1) (?:al|hasta el) (?:5|10)$/;
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
      matchesOf(document.text, regex).flatMap(({ groups, indices }) => {
        if (groups && SCALE.test(`${groups['from']} al ${groups['to']}`)) return [];
        return Object.values(indices?.groups ?? {}).map(([start, end]) => ({
          start,
          end,
          type: 'DATE' as const,
          score,
          rule: `spanish-date/${name}`,
        }));
      });
    return [
      ...patterns.find(document),
      ...cued(AFTER_CUE, 0.85, 'day and month after a word'),
      ...cued(AT_LINE_START, 0.8, 'entry'),
      ...cued(DAY_ALONE, 0.75, 'day alone'),
      ...cued(RANGE, 0.75, 'range of days'),
      ...cued(MONTH_ALONE, 0.8, 'month alone'),
    ];
  },
};
