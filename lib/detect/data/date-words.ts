import type { DatePattern } from './date-patterns.ts';

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const isMonth = (word: string): boolean => MONTH.test(word);
/** Dates as they are dictated, said in passing, or written in other languages than English. */
export const DATE_WORDS: readonly DatePattern[] = [
  {
    name: 'day of month in words',
    regex:
      /\b(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth) (?:day )?of (?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (?:(?:19|20)\d\d|(?:twenty|nineteen) (?:oh |hundred |and )?[a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?))?\b/gi,
    score: 0.93,
  },
  {
    name: 'dictated figures',
    regex:
      /\b(?:date of birth|d\.?o\.?b\.?|born|date of service|date of surgery|admitted|discharged|admit|discharge|seen on|dated)[:,]? (?:on |is |was )?(?<value>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?: (?:(?:nineteen|twenty|two thousand)(?: and)? )?(?:(?:oh|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine))?)\b(?! (?:days?|weeks?|months?|hours?|milli|units?|times))/dgi,
    score: 0.8,
  },
  {
    name: 'weekday and ordinal in words',
    regex:
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)\b/gi,
    score: 0.85,
  },
  {
    name: 'weekday, month and day in words',
    regex:
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)\b/gi,
    score: 0.93,
  },
  {
    name: 'short weekday and day',
    regex:
      /\b(?:Th|Tu|Sa|Su|Thur|Weds) (?:the )?(?:(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)|(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])(?:\/(?:\d{4}|\d\d))?)(?![\w/])/g,
    score: 0.85,
  },
  {
    name: 'ordinal at the end',
    regex: /\bthe (?<value>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?=[.;)]\s|[.;)]?$|,? (?:works|at \d|around \d))/dgm,
    score: 0.6,
  },
  {
    name: 'month and its event',
    regex:
      /\b(?:his|her|their|my|our|your|the) (?<value>January|February|March|April|May|June|July|August|September|October|November|December)(?= (?:refill|visit|appointment|appt|labs?|scan|mri|ct|echo|admission|surgery|stay|fall|flare|infusion|dose|note|letter|bill|claim|trip|wedding|clinic|follow))/dg,
    score: 0.75,
  },
  {
    name: 'months from and to',
    regex:
      /\b(?<value>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))(?= ?(?:to|through|thru|until|-) ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b)/dg,
    score: 0.75,
  },
  {
    name: 'short month alone',
    regex:
      /\b(?:in|since|from|until|till|last|next|back in|as of) (?<value>jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?![\w'-]|\.?\s\d)/dg,
    score: 0.75,
  },
  {
    name: 'since may',
    regex:
      /\b(?:since|until|till|last|next) (?<value>may|march)(?= (?:period|comma|when|he|she|they|with|and)\b|[.,;]|$)/dg,
    score: 0.7,
  },
  {
    name: 'short year after a comma',
    regex: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},\d{2}(?=@|\s|$)/gi,
    score: 0.93,
  },
  { name: 'arguments', regex: /\((?<value>(?:19|20)\d\d, ?\d{1,2}, ?\d{1,2})\)/dg, score: 0.85 },
  { name: 'chinese and japanese', regex: /(?:(?:19|20)\d\d\u5e74)?\d{1,2}\u6708\d{1,2}\u65e5/g, score: 0.95 },
  {
    name: 'russian',
    regex:
      /(?<!\d)(?:3[01]|[12]\d|0?[1-9]) (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: (?:19|20)\d\d)?/gi,
    score: 0.93,
  },
  {
    name: 'spanish month',
    regex:
      /\b(?:en|desde|hasta|para|de|del mes de|mes de|desde el mes de|pasado|próximo) (?<value>(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?: (?:de |del )?(?:(?:19|20)\d\d|año en curso))?)(?!\p{L})/dgiu,
    score: 0.85,
  },
  {
    name: 'spanish short month',
    regex:
      /(?<![\w/])(?:3[01]|[12]\d|0?[1-9])(?: |\/|-)(?:ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic)\b\.?(?:[ /-](?:(?:19|20)\d\d|\d\d(?!\d)))?/gi,
    score: 0.85,
    // "5-10 may help" is English.
    accept: (value, document, _start, end) =>
      !/\dmay$|[ -]may$/i.test(value) ||
      !/^ (?!del?\b|al?\b|y\b|en\b|el\b|con\b)[a-z]{2}/.test(document.lower.slice(end, end + 5)),
  },
  {
    name: 'spanish weekday',
    regex: /\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?:3[01]|[12]\d|[1-9])(?!\w)/gi,
    score: 0.9,
  },
  {
    name: 'spanish day',
    regex:
      /\b(?:el día|al día|del día|(?:TC|RM|eco|visita|control|cita) del) (?<value>3[01]|[12]\d|[1-9])(?=[.,;: ]|$)(?! (?:de cada|días|veces|horas|mg))/dg,
    score: 0.7,
  },
  {
    name: 'spanish list of days',
    regex:
      /(?<=\bdías (?:\d{1,2}, ){0,4})\d{1,2}(?=(?:, \d{1,2}){0,4} y \d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))/g,
    score: 0.85,
  },
  {
    name: 'spanish deed',
    regex:
      /\b\d{1,2} días del mes de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de(?:l año)? (?:19|20)\d\d/gi,
    score: 0.95,
  },
  {
    name: 'ordinal in words',
    regex:
      /\b(?:on|by|since|until|till|before|after|through|from) the (?<value>(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth))(?=[.,;)]| (?:by|at|and|with|for|to|when|because)\b|\s*$)/dgim,
    score: 0.7,
    // "Author on the second.", "the first, and": which of several, no day.
    accept: (value, document, _start, end) =>
      !/^(?:first|second|third)$/i.test(value) || / (?:by|at|with)$/.test(document.lower.slice(end, end + 5).trimEnd()),
  },
  {
    name: 'spelled day and year in figures',
    regex:
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth),? (?:19|20)\d\d(?!\d)/gi,
    score: 0.94,
  },
  {
    name: 'figures said one by one',
    regex:
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve), (?:(?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen), (?:nineteen |twenty )?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?\b/gi,
    score: 0.6,
  },
  {
    name: 'ordinal first',
    regex:
      /(?<=^[> ]{0,4})(?<value>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?= (?:works|is fine|is ok|is good|at \d|would|was|will)\b)/dgm,
    score: 0.6,
  },
  {
    name: 'second ordinal',
    regex:
      /(?<=\b(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?:,| and| or| thru| through|,? not) (?:the )?)(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=[\s]*(?:[.,;:!?)]|$|so\b|at\b|with\b|and\b|or\b|but\b|not\b|if\b|because\b))/g,
    score: 0.6,
  },
  {
    name: 'broken by the line',
    regex:
      /(?<!\p{L})(?<month>\p{L}{3,8}-\n {0,8}\p{Ll}{2,7}) [\dOolI]{1,2}(?:st|nd|rd|th)?(?:, (?:19|20)\d\d)?(?!\w)/gu,
    score: 0.9,
    accept: (value) => isMonth(value.replace(/-\n */, '').split(' ')[0] ?? ''),
  },
];
