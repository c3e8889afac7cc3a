/** Months in full, in Spanish, and in Catalan and Galician where they differ; for expressions that ignore case. */
export const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|gener|febrer|març|maig|juny|juliol|agost|setembre|novembre|desembre|xaneiro|febreiro|maio|xuño|xullo|outubro|novembro|decembro)';
/** Months cut short. */
export const SHORT_MONTH = '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';
/** Days of the week in full, in Spanish and Catalan. */
export const WEEKDAY =
  '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge)';
/** Days of the week cut short. */
export const SHORT_WEEKDAY = '(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\\.?';
/** A day and month in figures. */
export const DAY_AND_MONTH = '(?:3[01]|[12]\\d|0?[1-9])[/-](?:1[0-2]|0?[1-9])';
