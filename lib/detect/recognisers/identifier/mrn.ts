import { combine } from '../../combine.ts';
import { labelledRecogniser } from '../../labelled.ts';
import { patternRecogniser } from '../../recogniser.ts';

/** Medical record numbers: 164.514(b)(2)(i)(H). */
export const mrn = combine('mrn', [
  labelledRecogniser({
    name: 'mrn',
    type: 'MRN',
    labels:
      /\b(?:mrns?|m\.r\.n\.?|emrn|mr ?#|mr no\.?|med(?:ical)? ?rec(?:ord)?s?(?: number| no\.?| #| id)?|(?:hospital|hosp|chart|patient|pt|unit|u|record|rec|facility|clinic) ?(?:#|numbers?\b|nos?\b\.?|id\b)|chart(?! of )(?=[ :#]{1,8}(?:[A-Z]{1,4}[ -]?)?[A-Za-z]{0,3}\d)|rec(?= [A-Z]{0,4} ?\d{4})|transfer pt(?= [A-Z]{1,3}\d{3})|patient ?(?=#)|id:(?= ?[A-Z]{0,3}\d{5,})|n[uú]m(?:ero)?\.? de expediente|expediente|nhc|historia cl[ií]nica)/gi,
    score: 0.95,
  }),
  patternRecogniser({
    name: 'mrn',
    type: 'MRN',
    patterns: [
      { name: 'prefixed', regex: /(?<![\w-])MRN?-?\d{5,12}(?![\w-])/gi, score: 0.9 },
      { name: 'prefixed and apart', regex: /(?<![\w-])MR \d{5,9}(?![\w-]|[.,]\d)/g, score: 0.85 },
      {
        name: 'after a name and an age',
        regex:
          /(?<=[|\n] ?)(?:\p{Lu}[\p{L}'-]{1,20}, (?:\p{Lu}[\p{L}'.-]{0,20} ?){1,3}|"\p{Lu}[\p{L} '-]{1,20}") ?\d{1,3}[MFmf]? {0,12}\| {0,6}(?<value>[A-Z]{0,3}\d{5,9})(?= {0,12}(?:\||\n|$))/dgu,
        score: 0.85,
      },
      {
        name: 'in brackets after a name',
        regex: /\p{L}[,.]? \((?<value>[A-Z]{0,3}\d{6,10}(?:-[A-Z\d])?)\)/dgu,
        score: 0.6,
      },
      { name: 'between strokes', regex: /[\p{L}.] \/ (?<value>[A-Z]{0,3}\d{5,10}) \//dgu, score: 0.6 },
      {
        name: 'after sex',
        regex: /(?:\| ?[MF] ?\| ?|\b[MF] {2,8})(?<value>\d{5,9}|\d{3,5}-\d{2}-\d{1,4})(?= ?\||\s|$)/dg,
        score: 0.8,
      },
      { name: 'hash', regex: /#(?<value>[A-Z]{0,2}\d{5,10})(?![\w-])/dg, score: 0.5 },
      {
        name: 'beside a name',
        regex: /\p{Ll}[,.;:]? (?<value>\d{1,4}-\d{2,4}-\d{1,5}|\d{7,9})(?![\w/-]|[.,]\d)/dgu,
        score: 0.42,
      },
      {
        name: 'after the birth',
        regex:
          /(?<![\d/-])\d{1,2}[/-](?:\d{1,2}|[A-Z][a-z]{2})[/-](?:\d{4}|\d{2}), ?#?(?<value>[A-Z]{1,3}-?\d{4,9}|\d{2,4}-\d{2}-\d{1,4}|\d{6,9})(?=[).;,\n]|$)/dg,
        score: 0.82,
      },
      {
        name: 'of a chart in brackets',
        regex:
          /\b(?:[Cc]hart|[Rr]ecord|MRN|[Ff]older)(?: name)?:? (?:\p{Lu}[\p{L}'-]{1,20},? ?){1,3}\((?<value>[A-Z]{0,3}-?\d[\d-]{3,10})\)/dgu,
        score: 0.85,
      },
      { name: 'after resource', regex: /\bPatient\/(?<value>[\w-]{4,40})/dg, score: 0.9 },
      {
        name: 'after resource in one case',
        regex: /\b(?:patient|PATIENT)\/(?<value>(?=[A-Za-z-]{0,12}\d{4})[\w-]{4,40})/dg,
        score: 0.9,
      },
    ],
    invalidate: (value, { text }, start) =>
      !/(?:[/-](?:\d{4}|\d\d), ?#?|\()$/.test(text.slice(Math.max(0, start - 8), start)) &&
      /^\d{1,4}-\d{2,4}-\d{1,5}$/.test(value) &&
      value.replace(/\D/g, '').length < 7,
  }),
]);
