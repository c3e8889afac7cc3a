import type { DatePattern } from './date-patterns.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Without the months that are verbs as well. */
const TELLING_MONTH =
  'jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';

/** Dates in forms of other lands and times: centuries back, dots after the day, months with a part of them. */
export const DATE_FORMS: readonly DatePattern[] = [
  {
    name: 'centuries back',
    regex: new RegExp(
      `(?<!\\w)(?:${DAY}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})\\.?,? |(?:${MONTH})\\.? ${DAY}(?:st|nd|rd|th)?,? |(?:${MONTH})\\.? )1[5-8]\\d\\d(?![\\w.,/-]\\d|\\w| ?(?:ml|mg|kcal|units)\\b)`,
      'gi',
    ),
    score: 0.93,
  },
  {
    name: 'day with a dot',
    regex: new RegExp(
      `(?<=[\\p{L},] )${DAY}\\. (?:January|February|April|June|July|August|September|October|November|December|Jan|Feb|Apr|Aug|Sep|Sept|Okt|Oct|Nov|Dez|Dec)(?:\\.? (?:1[5-9]|20)\\d\\d)?(?!\\p{L})`,
      'gu',
    ),
    score: 0.8,
  },
  {
    name: 'day and month with dots',
    regex:
      /(?<=\b(?:zum|am|vom|bis|den|dem|ab|seit|on|by|until|since|for|from|geb\.|am:) )(?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])\.(?!\d)/gi,
    score: 0.8,
  },
  {
    name: 'part of a month',
    regex: new RegExp(
      `\\b(?:mid|early|late|end of|beginning of)(?:-| )(?<value>${MONTH})(?![\\w'-]| (?:be|have|need)\\b)`,
      'dgi',
    ),
    score: 0.75,
  },
  {
    name: 'month with a dot',
    regex:
      /\b(?:in|since|until|till|by|last|next|from) (?<value>jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.(?=[\s,;)]|$)/dgi,
    score: 0.75,
  },
  {
    name: 'in a month told by its name only',
    regex:
      /\b(?:in|this|back in) (?<value>may|march)(?=[,.;:)]|$| (?:he|she|they|we|i|and|with|for|at|after|by|of)\b)/dgi,
    score: 0.7,
  },
  {
    // Each day by itself, so that each gets its own surrogate; the last one with its month is found as ever.
    name: 'days before their month',
    regex: new RegExp(
      `(?<![\\w/.-])${DAY}(?:st|nd|rd|th)?(?=(?:(?:, | ?[-–/&] ?|,? and | or | to )${DAY}(?:st|nd|rd|th)?){1,3} (?:of )?(?:${TELLING_MONTH})(?!\\w))`,
      'gi',
    ),
    score: 0.9,
  },
  {
    name: 'days after their month',
    regex: new RegExp(
      `(?<=(?<!\\w)(?:${MONTH})\\.? ${DAY}(?:st|nd|rd|th)?(?:, ${DAY}(?:st|nd|rd|th)?){0,2}, )${DAY}(?:st|nd|rd|th)?(?=(?:, ${DAY}){0,2},? (?:and|&|or) ${DAY}(?!\\d| (?:mg|days|weeks|hours|units|patients)\\b))`,
      'gi',
    ),
    score: 0.9,
  },
  {
    name: 'last day after its month',
    regex: new RegExp(
      `(?<=(?<!\\w)(?:${MONTH})\\.? ${DAY}(?:st|nd|rd|th)?(?:, ${DAY}(?:st|nd|rd|th)?){1,3},? (?:and|&|or) )${DAY}(?:st|nd|rd|th)?(?![\\w/:%]|\\.\\d| (?:mg|days|weeks|hours|units|patients)\\b)`,
      'gi',
    ),
    score: 0.9,
  },
  {
    name: 'two months',
    regex: new RegExp(`(?<!\\w)(?:${MONTH})(?:\\/| ?[–-] ?)(?:${MONTH}) (?:(?:19|20)\\d\\d|'\\d\\d)(?!\\w)`, 'gi'),
    score: 0.9,
  },
  {
    name: 'day of a deed',
    regex: new RegExp(`(?<!\\w)${DAY}(?:st|nd|rd|th) day of (?:${MONTH})(?:,? (?:19|20)\\d\\d)?(?!\\w)`, 'gi'),
    score: 0.95,
  },
  {
    name: 'day of this month',
    regex: /\bthe (?<value>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)) (?:of (?:this|next|last|the) month|inst\b|ult\b)/dgi,
    score: 0.85,
  },
  {
    name: 'weekdays from and to',
    regex:
      /\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)[a-z]{0,6} (?:3[01]|[12]\d|[1-9])(?= (?:to|until|till|through|thru|-|–) (?:mon|tue|wed|thu|fri|sat|sun|\d))/gi,
    score: 0.8,
  },
  {
    name: 'day, month and year after a dash',
    regex: /(?<![\w./-])(?:3[01]|[12]\d|0?[1-9])\/(?:1[0-2]|0?[1-9])-(?:19|20)\d\d(?![\w/-])/g,
    score: 0.85,
  },
  {
    name: 'feast and year',
    regex:
      /\b(?:christmas(?: day| eve)?|xmas(?: day| eve)?|boxing day|new year'?s (?:day|eve)|easter(?: sunday| monday)?|good friday|hall?oween|thanksgiving(?: day)?|independence day|labou?r day|memorial day|valentine'?s day|veterans'? day|mother'?s day|father'?s day|st\.? (?:stephen|patrick|andrew|david|george)'?s day|whit monday|midsummer(?:'s)? (?:day|eve)|bonfire night|hogmanay|ides of march),? (?:of |in )?(?:(?:19|20)\d\d|'\d\d)(?!\w)/gi,
    score: 0.9,
  },
];
