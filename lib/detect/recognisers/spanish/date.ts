import { patternRecogniser, type Recogniser } from '../../recogniser.ts';
import { DAY_AND_MONTH, MONTH, SHORT_MONTH, SHORT_WEEKDAY, WEEKDAY } from '../../spanish/calendar.ts';
import { isSpanish } from '../../spanish/language.ts';

const DAY = '(?:3[01]|[12]\\d|1(?:ro|er|°|\\.?[ºo])|0?[1-9]|primero)';
const YEAR = '(?:19|20)\\d\\d';
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
        `(?<![\\p{L}\\d.,/-])(?:${WEEKDAY},? )?${DAY}(?: ?(?:-|al|a|y|e) ?(?:el )?${DAY})? (?:de |d['’ ] ?)?${MONTH}(?:/\\d\\d(?!\\d)|,? (?:del? (?:año )?)?${YEAR}|,? del? (?:año )?['’]?\\d\\d(?![\\d:]| ?%|[.,]\\d| (?:años|mg|días|meses))|,? (?:del? )?(?:presente )?año(?: en curso)?)?(?!\\p{L})`,
        'giu',
      ),
      score: 0.94,
    },
    {
      name: 'short month',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),? )?${DAY}[ ./-](?:de )?${SHORT_MONTH}\\.?(?:[ ./-](?:del? )?(?:${YEAR}|\\d\\d(?!\\d)))?(?![\\p{L}\\d])`,
        'giu',
      ),
      score: 0.86,
    },
    { name: 'month and year', regex: new RegExp(`(?<!\\p{L})${MONTH}(?:,? del?)? ${YEAR}(?!\\d)`, 'giu'), score: 0.93 },
    {
      name: 'month and short year',
      regex: new RegExp(
        `(?<!\\p{L})(?:${MONTH}|${SHORT_MONTH}\\.?)(?:,? del (?:año )?| ['’]|['’])\\d\\d(?![\\p{L}\\d:]| ?%|[.,]\\d| (?:años|mg|días|meses))`,
        'giu',
      ),
      score: 0.9,
    },
    {
      name: 'short month and year',
      regex: new RegExp(`(?<!\\p{L})${SHORT_MONTH}\\.?(?:[ ./-]| de )${YEAR}(?!\\d)`, 'giu'),
      score: 0.91,
    },
    {
      name: 'spaced',
      regex: new RegExp(
        `(?<![\\p{L}\\d.,/-])(?:(?:3[01]|[12]\\d|0?[1-9]) ?[/–-] ?(?:${SHORT_MONTH}|1[0-2]|0?[1-9]) ?[/–-] ?${YEAR}|${YEAR} ?[/–-] ?(?:1[0-2]|0[1-9]) ?[/–-] ?(?:3[01]|[12]\\d|0[1-9]))(?![\\p{L}\\d])`,
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
      name: 'roman month without year',
      regex:
        /(?<=(?:^|\P{L})(?:el|del|al|desde|hasta|día) )(?:3[01]|[12]\d|0?[1-9])[/-](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?![\p{L}\d/-])/gu,
      score: 0.86,
    },
    {
      name: 'short weekday, day and month',
      regex: new RegExp(`(?<![\\p{L}\\d])(?:${WEEKDAY}|${SHORT_WEEKDAY}),? ${DAY_AND_MONTH}(?![\\d/-]|[.,]\\d)`, 'giu'),
      score: 0.88,
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
      name: 'day of this month',
      regex: new RegExp(
        `(?<!\\p{L}|[\\d.,/-])(?:${DAY}|${DAY_WORDS})(?= (?:del? (?:los )?)(?:corrientes?|(?:presente|actual|mismo|pasado|próximo)(?: mes)?)(?!\\p{L}))`,
        'giu',
      ),
      score: 0.86,
    },
    {
      name: 'short weekday and day',
      regex: new RegExp(
        `(?<![\\p{L}\\d])(?:LUN|MAR|MI[EÉ]|JUE|VIE|S[AÁ]B|DOM|[Ll]un|[Jj]ue|[Vv]ie)\\.?,? (?:3[01]|[12]\\d|0?[1-9])(?![\\w/-]|[.,:]\\d| ?(?:%|h|mg|ml|comp|cc)(?!\\p{L}))`,
        'gu',
      ),
      score: 0.8,
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

/** Dates as Spanish notes write them: "3 de marzo de 2024", "12-ene-2023", "marzo de 2024", "mayo del 23". */
export const spanishDate: Recogniser = {
  name: 'spanish-date',
  type: 'DATE',
  find(document) {
    const found = patterns.find(document);
    return isSpanish(document) ? found : found.filter(({ score }) => score > 0.9);
  },
};
