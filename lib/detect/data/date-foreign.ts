import type { DatePattern } from './date-patterns.ts';

const MONTHS = [
  'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre',
  'januar|februar|märz|juni|juli|oktober|dezember',
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre',
  'janeiro|fevereiro|março|abril|maio|junho|julho|setembro|outubro|novembro|dezembro',
  'enero|febrero|mayo|junio|julio|septiembre|setiembre|octubre|noviembre|diciembre',
  'enero|pebrero|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre',
].join('|');
const SPANISH = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';

/** Dates in other languages than English, as they stand in a note or are said by a patient. */
export const FOREIGN_DATES: readonly DatePattern[] = [
  {
    name: 'day and month abroad',
    regex: new RegExp(
      `(?<![\\p{L}\\d/.-])(?:ika-)?${DAY}(?:er|[.ºª°])?(?: | de | ng )(?:${MONTHS})(?:,? (?:de |del )?(?:19|20)\\d\\d)?(?![\\p{L}\\d])`,
      'giu',
    ),
    score: 0.92,
  },
  {
    name: 'spanish weekday and date',
    regex: new RegExp(
      `(?<!\\p{L})(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo),? (?:el )?${DAY} de (?:${SPANISH})(?:,? (?:de |del )?(?:19|20)\\d\\d)?(?![\\p{L}\\d])`,
      'giu',
    ),
    score: 0.94,
  },
  {
    name: 'spanish range',
    regex: new RegExp(
      `(?<![\\w/.-])${DAY} ?(?:-|a|al|y) ?${DAY} de (?:${SPANISH})(?:,? (?:de |del )?(?:19|20)\\d\\d)?(?![\\p{L}\\d])`,
      'giu',
    ),
    score: 0.9,
  },
  {
    name: 'spanish day alone',
    regex: /(?<!\p{L})el (?<value>3[01]|[12]\d|[1-9])(?=[.,;)](?:\s|$))/dgu,
    score: 0.45,
  },
];
