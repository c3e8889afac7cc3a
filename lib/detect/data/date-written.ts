import { textBefore } from '../context.ts';
import type { Document } from '../document.ts';
import { type DatePattern, plausible } from './date-patterns.ts';

const DATED_BEFORE =
  /\b(?:on|of|since|by|in|until|till|from|to|through|dated?|last|and|after|before|between|the|next) $/;
const SET_APART_BEFORE = /(?:^|[\n([|:;,"] {0,4}| {3})$/;
const SET_APART_AFTER =
  /^(?:,? {1,2}(?:at )?\d{1,2}:\d\d|,? ?\d{1,2} ?[ap]\.?m\b| {0,3}[)\]|\n";]|[.,](?:\s|$)|$| (?:and|at|from|for|with|w\/|in|by) )/;

/** Whether a day in "march" or "may", which are verbs as well, stands as a date does. */
function standsAsDate(document: Document, start: number, end: number): boolean {
  const before = textBefore(document, start, 12);
  const after = document.lower.slice(end, end + 12);
  return (
    DATED_BEFORE.test(before) ||
    SET_APART_AFTER.test(after) ||
    (SET_APART_BEFORE.test(before) && /^[ \n,.)]/.test(after))
  );
}

/** Dates with the month, weekday or number in words. */
export const WRITTEN_DATES: readonly DatePattern[] = [
  {
    name: 'month and day',
    regex:
      /(?<!\w)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? {1,2}(?:the )?)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\.?[ -]{1,2}|\.)(?:the )?(?:3[01]|[12]\d|0?[1-9])(?: ?(?:st|nd|rd|th))?(?:(?: ?[-&] ?| and | to | thru | through )(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w/%:.]\w|\w| (?:mg|mcg|ml|units|days|weeks|hours|lb|kg|patients|of)\b))?(?:(?:,? ?of|,|-)? ?(?:(?:19|20)\d\d|'\d\d))?(?![\w%]|[./:-]\d)/gi,
    score: 0.95,
    accept: (value, document, start, end) =>
      !/^(?:may|mar|march) \d+$/.test(value) || standsAsDate(document, start, end),
  },
  {
    name: 'day and month',
    regex:
      /(?<![\w.])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? {1,2}(?:the )?)?(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:[ -]{1,2}|\.|\/)?(?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:(?:[.,]? ?(?:of )?|-|\/)(?:(?:19|20)\d\d|'?\d\d(?![\w:/%]|\.\d| (?:mg|y))))?(?![A-Za-z\d])/gi,
    score: 0.93,
    accept: (value, document, start, end) =>
      !/^\d+ (?:may|mar|march|sun|sat)$/.test(value) ||
      (/(?:mar|march)$/.test(value) && standsAsDate(document, start, end)),
  },
  {
    name: 'month and year',
    regex:
      /(?<!\w)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?(?: of)?[ -]?(?:(?:19|20)\d\d|'\d\d)(?!\w)/gi,
    score: 0.93,
  },
  {
    name: 'spelled day',
    regex:
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?(?:twenty |thirty |twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty|thirty)(?: (?:of )?(?:nineteen|twenty)(?: (?:oh|hundred|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)?)?\b/gi,
    score: 0.92,
  },
  {
    name: 'month cut by a line end',
    regex:
      /(?<!\w)(?:jan-\n *uary|feb-\n *ruary|sep(?:t-\n *ember|-\n *tember|tem-\n *ber)|oc(?:t-\n *ober|-\n *tober|to-\n *ber)|no(?:v-\n *ember|-\n *vember|vem-\n *ber)|de(?:c-\n *ember|-\n *cember|cem-\n *ber)|au-\n *gust|aug-\n *ust|ap-\n *ril) (?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:, (?:19|20)\d\d)?(?!\w)/gi,
    score: 0.93,
  },
  {
    name: 'weekday, time of day and day',
    regex:
      /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.? (?:nite|night|morning|morn|afternoon|eve|evening|am|pm|noon),? (?:1[0-2]|0?[1-9])[/-](?:3[01]|[12]\d|0?[1-9])(?!\w|[/-]\d)/gi,
    score: 0.94,
  },
  {
    name: 'weekday and bare day',
    regex:
      /\b(?:mon|tues?|wed|weds|thu(?:rs?)?|fri|sat|sun)(?:day)?\.? (?:the )?(?:3[01]|2\d|1[3-9])(?![\w%/]|[-.:,]\d| ?(?:mg|ml|units|am|pm|hours|hrs|h|min|people|patients|pts|years|yo|of)\b)/gi,
    score: 0.8,
  },
  {
    name: 'month after a place',
    regex: /(?<=\p{L}{2}, )(?:January|February|March|July|September|October|November|December)(?=[.;)]|$)/gu,
    score: 0.75,
  },
  {
    name: 'day to day of a month',
    regex:
      /\b(?:admitted|admit|adm|hospitali[sz]ed|hosp|inpt|inpatient|icu|stay|away|off work|trip|travel(?:led|ed)?|visit(?:ed|ing)?|dates?:?|from|out|at [A-Z][a-z]{2,20}|here) (?<value>(?:0?[1-9]|1[0-2])\/(?:3[01]|[12]\d|0?[1-9])-(?:3[01]|[12]\d|[1-9]))(?![\w/%-]|\.\d)/dgi,
    score: 0.8,
  },
  {
    name: 'month, day and short year',
    regex:
      /(?<!\w)(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? (?:3[01]|[12]\d|0?[1-9]),? '?[0-3]\d(?=[.,;)\n]|$)(?!\.\d)/gi,
    score: 0.82,
  },
  { name: 'middle dots', regex: /(?<![\w·])\d{1,2}·\d{1,2}·(?:20|19)?\d\d(?![\w·])/g, score: 0.85, accept: plausible },
  {
    name: 'weekday and day',
    regex:
      /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? {1,2}(?:(?:the )?(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)|(?:1[0-2]|0?[1-9])[/-](?:3[01]|[12]\d|0?[1-9])(?:[/-](?:\d{4}|\d\d))?)(?!\w)/gi,
    score: 0.94,
  },
  {
    name: 'ordinal day',
    regex:
      /\b(?:on|by|til|till|until|before|after|since|from|to|through|thru|of|around|for|is|morning of|evening of|visit|not|and|or|off|wants|want)(?<!\b(?:radius|raised|power|ten|10|r|v|t) to) the (?<value>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?=[\s]*(?:[.,;:!?)]|$|so\b|there\b|was\b|by\b|it\b|at\b|with\b|and\b|for\b|to\b|in\b|or\b|because\b|when\b|but\b|not\b|we\b|he\b|she\b|they\b|if\b|of (?:the month|last|this|next)))/dgi,
    score: 0.85,
  },
  {
    name: 'month alone',
    regex:
      /\b(?:in|since|by|last|next|until|till|through|of|during|from|to|early|late|mid|mid-|every|this|around|before|after|between|and|for|as of|due|return in|review|back in) ?(?<value>January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![\w'-]| [A-Z][a-z]| be\b| have\b| in place)/dg,
    score: 0.75,
    accept: (value, document, start) =>
      !/\b(?:and|for|of|to) ?$/.test(textBefore(document, start, 6)) ||
      !/^(?:May|March|April|June|August)$/.test(value),
  },
  {
    name: 'month told from today',
    regex:
      /\b(?:last|next|this past) (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![\w'-]| [A-Z][a-z])/g,
    score: 0.75,
  },
  {
    name: 'month told from today lower',
    regex:
      /\b(?:last|next|this past) (?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec)(?![\w'-])/g,
    score: 0.76,
  },
  {
    name: 'month alone lower',
    regex:
      /\b(?:in|since|last|next|until|till|during|this|early|late|return in|back in|as in|mid|by|before|after|around|through|thru|from|of|between) (?<value>january|february|april|june|july|august|september|october|november|december)(?![\w'-])/dg,
    score: 0.75,
  },
  {
    name: 'month alone in capitals',
    regex:
      /\b(?:IN|SINCE|LAST|NEXT|UNTIL|DURING|THIS|EARLY|LATE|BY) (?<value>JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![\w'-])/dg,
    score: 0.75,
  },
  {
    name: 'unambiguous month',
    regex: /\b(?<value>January|February|September|October|November|December)(?![\w'-]| [A-Z][a-z])/dg,
    score: 0.6,
  },
  {
    name: 'unambiguous month lower',
    regex: /\b(?<value>january|february|september|october|november|december)(?![\w'-])/dg,
    score: 0.6,
  },
  {
    name: 'spanish',
    regex:
      /(?<!\w)(?:3[01]|[12]\d|0?[1-9]|primero) (?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?:,? (?:de |del )?(?:19|20)\d\d)?(?!\w)/gi,
    score: 0.93,
  },
];
