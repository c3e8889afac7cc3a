import { textBefore } from '../context.ts';
import type { Document } from '../document.ts';

/** What a date pattern knows of its match. */
export interface DatePattern {
  readonly name: string;
  readonly regex: RegExp;
  readonly score: number;
  readonly accept?: (value: string, document: Document, start: number, end: number) => boolean;
}

/** Whether figures, or letters read for them, are a month and a day with or without a year. */
export function plausible(value: string): boolean {
  const [a = 0, b = 0, c = 0] = value.replace(/[oO]/g, '0').replace(/[lIL]/g, '1').split(/\D+/).map(Number);
  const dayAndMonth = (x: number, y: number): boolean => x >= 1 && y >= 1 && x <= 31 && y <= 31 && (x <= 12 || y <= 12);
  return a > 31 ? dayAndMonth(b, c) : dayAndMonth(a, b);
}

const stamp = (value: string): boolean => {
  const month = Number(value.slice(4, 6));
  const day = Number(value.slice(6, 8));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/** What is given or sized by three figures: "Humalog 8-8-10", "rings 10-12-14 cm". */
const DOSED =
  /(?:humalog|novolog|novorapid|lispro|aspart|apidra|glulisine|insulin|regular|fiasp|admelog|units|rings?|sizes?|doses?|zones?|sets?|reps?|scale) $/;

function isDose(value: string, document: Document, start: number, end: number): boolean {
  if (!/^\d{1,2}-\d{1,2}-\d\d$/.test(value)) return false;
  if (/^ ?(?:cm|mm|mg|units?|u\b|mcg|ml)/.test(document.lower.slice(end, end + 7))) return true;
  return DOSED.test(textBefore(document, start, 16));
}

/** Dates in figures. */
export const NUMERIC_DATES: readonly DatePattern[] = [
  { name: 'iso', regex: /(?<!\d)(?:18|19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/g, score: 0.96, accept: plausible },
  {
    name: 'figures',
    regex: /(?<![\w.]|\d[/-])\d{1,2}([/-])\d{1,2}\1(?:\d{4}|'?\d{2})(?![\w%]|[-/]\d)/g,
    score: 0.95,
    accept: (value, document, start, end) => plausible(value) && !isDose(value, document, start, end),
  },
  {
    name: 'figures to figures',
    regex:
      /(?<![\w.]|\d[/-])\d{1,2}\/\d{1,2}\/(?:\d{4}|'?\d{2})(?=-\d{1,2}\/\d{1,2}\/(?:\d{4}|'?\d{2})(?![\w%/]))|(?<=\d\/(?:\d{4}|'?\d{2})-)\d{1,2}\/\d{1,2}\/(?:\d{4}|'?\d{2})(?![\w%/])/g,
    score: 0.95,
    accept: plausible,
  },
  {
    name: 'figures apart',
    regex: /(?<![\w./-])(?:0?[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01]) (?:19|20)\d\d(?!\w)/g,
    score: 0.72,
  },
  {
    name: 'year, month in letters, day',
    regex:
      /(?<![\w-])(?:19|20)\d\d([ -])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\1(?:3[01]|[12]\d|0?[1-9])(?!\w)/gi,
    score: 0.95,
  },
  {
    name: 'range begun',
    regex:
      /(?<![\w./:-])(?:0?[1-9]|1[0-2])\/(?:3[01]|[12]\d|0?[1-9])(?= ?- ?(?:0?[1-9]|1[0-2])\/(?:3[01]|[12]\d|0?[1-9])(?:\/(?:(?:19|20)\d\d|\d\d))?(?![\d/]))/g,
    score: 0.8,
  },
  {
    name: 'range ended',
    regex: /(?<=(?<![\w./:-])\d{1,2}\/\d{1,2} ?- ?)(?:0?[1-9]|1[0-2])\/(?:3[01]|[12]\d|0?[1-9])(?![\d/])/g,
    score: 0.8,
  },
  {
    name: 'range ended with its year',
    regex:
      /(?<=(?<![\w./:-])\d{1,2}\/\d{1,2} ?- ?)(?:0?[1-9]|1[0-2])\/(?:3[01]|[12]\d|0?[1-9])\/(?:(?:19|20)\d\d|\d\d)(?![\w/-])/g,
    score: 0.9,
  },
  {
    name: 'of a result',
    regex:
      /(?<=\bthe )(?:0?[1-9]|1[0-2])\/(?:3[01]|[12]\d|0?[1-9])(?= (?:a1c|inr|labs?|cbc|bmp|cmp|mri|ct|visit|note|appt|call|report|results?|biopsy|path|x-?ray|echo|draw|sample|culture|scan|e[ck]g|clinic|admission|discharge|fall|surgery|refill)\b)/gi,
    score: 0.85,
  },
  {
    name: 'figures in boxes',
    regex: /(?<![\w./-])0[1-9] (?:0[1-9]|[12]\d|3[01]) [23]\d(?= |\n|$)/g,
    score: 0.55,
  },
  {
    name: 'dashed range',
    regex:
      /(?<![\w./:-])(?:0?[1-9]|1[0-2])-(?:3[01]|[12]\d|0?[1-9])(?= (?:thru|through) (?:0?[1-9]|1[0-2])-(?:3[01]|[12]\d|0?[1-9])(?![\w/-]))/g,
    score: 0.85,
  },
  {
    name: 'dashed range ended',
    regex: /(?<=(?<![\w./:-])\d{1,2}-\d{1,2} (?:thru|through) )(?:0?[1-9]|1[0-2])-(?:3[01]|[12]\d|0?[1-9])(?![\w/-])/g,
    score: 0.85,
  },
  {
    name: 'month and year range',
    regex:
      /(?<![\w./])(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?= ?-)|(?<=(?<!\d)\d{1,2}\/\d{4} ?- ?)(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\w)/g,
    score: 0.88,
  },
  {
    name: 'eight figures in brackets',
    regex: /\[(?<value>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\]/dg,
    score: 0.9,
  },
  {
    name: 'six figures',
    regex: /(?<=[;|^])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-3]\d(?=[;|^\s]|$)/g,
    score: 0.45,
  },
  {
    name: 'eight figures between separators',
    regex: /(?<=[;|^])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d(?=[;|^\s]|$)/g,
    score: 0.6,
  },
  {
    name: 'six figures after a label',
    regex:
      /\b(?:dob|d\.o\.b\.|birth ?date|dos|date)[ .:=]{1,6}(?<value>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d\d)(?![\w.-])/dgi,
    score: 0.85,
  },
  {
    name: 'eight figures, year last',
    regex: /\b(?:dob|birth|date)[ .:=]{1,14}(?<value>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d)(?!\d)/dgi,
    score: 0.92,
  },
  {
    name: 'pair with dot',
    regex:
      /\b(?:on|since|next|last|curbside|dated|due|thru|until|till|by|seen|drew it myself,) (?<value>(?:[1-9]|1[0-2])\.(?:3[01]|[12]\d|[1-9]))(?=[.;,)]?(?:\s|$))(?! ?(?:mg|cm|mm|kg|g|ml|l|%|x))/dgi,
    score: 0.42,
  },
  {
    name: 'year and month',
    regex: /(?<![\w./-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\w/-])/g,
    score: 0.7,
  },
  {
    name: 'figures with blanks',
    regex: /(?<![\w./-])\d{1,2} ?([/-]) ?\d{1,2} ?\1 ?(?:19|20)\d\d(?!\w)/g,
    score: 0.94,
    accept: plausible,
  },
  {
    name: 'dotted',
    regex: /(?<![\w.])\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d(?![\w%]|\.\d)/g,
    score: 0.86,
    accept: (value, document, start) =>
      plausible(value) &&
      !/\b(?:v|version|os|app|release|ios|firmware|sw|software):? ?$/.test(textBefore(document, start, 10)),
  },
  {
    name: 'roman month',
    regex:
      /(?<![\w.])\d{1,2}(?:\.(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\.(?:19|20)?\d\d| (?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}) (?:19|20)\d\d)(?!\w)/gi,
    score: 0.85,
  },
  { name: 'month and year', regex: /(?<![\w./-])(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?![\w-]|\/\d)/g, score: 0.88 },
  {
    name: 'month and year short',
    regex: /\b(?:exp|since|in|from|of|dated|expires?|expired) (?<value>(?:0?[1-9]|1[0-2])\/\d\d)(?![\w/])/dgi,
    score: 0.7,
  },
  {
    name: 'stamp',
    regex:
      /(?<![\w.-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)/g,
    score: 0.97,
    accept: stamp,
  },
  {
    name: 'stamp with T',
    regex: /(?<![\w.-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=T[0-2]\d[0-5]\d)/g,
    score: 0.95,
  },
  {
    name: 'eight figures',
    regex:
      /(?:dob|birth|date|[|^":=,])[ "':=|]{0,3}(?<value>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?=["|^,\s]|$)/dgi,
    score: 0.93,
  },
];
