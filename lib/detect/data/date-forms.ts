import type { DatePattern } from './date-patterns.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
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
];
