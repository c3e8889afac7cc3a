import type { Candidate } from '../candidate.ts';
import { textAfter, textBefore } from '../context.ts';
import { DATE_CUES, SCORE_CUES } from '../data/date-cues.ts';
import type { Document } from '../document.ts';
import { matchesOf } from '../matches.ts';

const PAIR = /(?<![\w./-]|\d[:,])(\d{1,2})([/-])(\d{1,2})(?![\w%]|:\d|[-/.]\d)/g;
const SCORE_AFTER =
  /^[ ,]?(?:%|°|strength|sem\b|murmur|systolic|nodes\b|goals|in severity|pain|points|mmhg|mm\b|cm\b|trays?\b|aligners\b|joints?\b|maint|cores?\b|eyes\b|teeth\b|beats\b|doses\b|subjects\b|patients\b|cases\b|items\b|blasts\b|segments\b|fields\b|of (?:patients|cases|subjects|cores)\b|inhal|ns\b|tabs?\b|mg|mcg|ml|l (?:nc|o2|via|by|of)\b|lpm|cups?|bottles|positive|criteria|dtr|motor|pulses|fb\b|mo\b|ppd|packs?|str\b|words|in the (?:morning|evening)|of the|inattention|oral|\/|>|<)/;
/** Days that no score or dose has as its denominator. */
const TELLING_DAYS = new Set([9, 11, 13, 14, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31]);
/** Days that doses and scores have as well. */
const DOSE_DAYS = new Set([5, 10, 20, 30]);
const RANGE_AFTER = /^ ?(?:to|and|-|thru|through) ?\d{1,2}\/\d{1,2}(?![\d/])/;
const RANGE_BEFORE = /(?:^|\s)\d{1,2}\/\d{1,2},? (?:and|to|-|thru|through) $/;
const TIME_AFTER =
  /^\]?,? ?(?:at |@ ?)?(?:\d{1,2}:\d\d|[0-2]\d[0-5]\d(?!\d))|^,? at (?:noon|midnight|\d{1,2} ?[ap]\.?m)/;
const TIME_BEFORE = /(?:^|[^\d:])(?:[01]\d|2[0-3])[0-5]\d ?$/;
const FRACTION_DAYS = new Set([2, 3, 4, 8, 16]);
const DAY_FIRST_CUE =
  /(?:\b(?:el|del|al|desde|hasta|ingreso|alta|cita|fecha|le|du|am|vom|bis|ngày|on|from|until|till|til|since|by|before|after|starting|seen|dos|due) |- ?)$/;
/** "3/5 3/7 3/12", "1/4, 1/19, 2/2": a list of dates. */
const LIST_BEFORE = /(?<![\d/])(\d{1,2})\/(\d{1,2})[,;]? (?:and )?$/;
const LIST_AFTER = /^[,;]? (?:and )?(\d{1,2})\/(\d{1,2})(?![\d/]|\/\d{3})/;
/** "12/6/23", which makes pairs of the same text dates. */
const SLASHED_DATE = /(?<![\w./])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)(?![\w/])/g;
/** Who signs with the day: "S. Kump CRNP, 6/10". */
const SIGNED =
  /\b(?:md|do|np|fnp|aprn|crnp|crna|cnm|rn|lpn|pa|pa-c|dpt|pta|ot|slp|rd|lcsw|msw|pharmd|phd|psyd|dds|rrt),? $/;
/** What was done that day: "cancelled 3/5", "switched 1-1". Values are graded, scored, rated and the like, too. */
const DONE = /(?:[a-z]{2}ed|sent|began|ran|came|went|saw) $/;
const VALUED =
  /(?:grad|scor|rat|reduc|improv|decreas|increas|impair|limit|weaken|us|need|remain|compar|pass|answer|complet|recall|estimat|measur|divid|bas|dilut|respond)ed $/;
/** What lies between two values: "trough 8-10". */
const RANGED = /\b(?:aged?|ages|trough|peak|goal|target|range|levels?|titrate|s\.t\.o\.n\.e\.|guy's),? (?:of )?$/;
/** "rtc 2/27 8a, then 3-6": the day after a day. */
const THEN = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])(?: \d{1,2} ?[ap]m?)?[,;]? (?:then|and then|again) $/;
/** Full dates written with dashes show that pairs with dashes are dates, too. */
const DASHED_DATE = /(?<![\w.-])(?:0?[1-9]|1[0-2])-(?:3[01]|[12]\d|0?[1-9])-(?:19|20)?\d\d(?![\w-])/;
/** "Next remote 4/4": what is next, or was last, and when. */
const NEXT = /\bnext [a-z]{2,12} $/;
/** "Last BM 7/12": what comes again and again, and when it last did. */
const LAST =
  /\blast (?:bm|bowel movement|void|dose|drink|use|used|hd|dialysis|meal|shower|period|pap|mammo|mammogram|refill|fill|seizure|infusion|injection|transfusion|chemo|clinic|admission|echo|a1c|depot|lai|shot|treatment|tx):? $/;
/** "Visit 5/12   Thurs 9/26/24": which of the visits of a course, with its day beside it. */
const COURSE = /^ {1,6}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? {1,3})?(?:\d{1,2}\/\d{1,2}\/\d\d|of \d)/;
const ARROW_AFTER = /^ ?(?:->|-->|=>|→) ?\d{1,2}[+-]?\/(\d{1,2})(?![\d/])/;
const ARROW_BEFORE = /(?<![\d/])\d{1,2}[+-]?\/(\d{1,2}) ?(?:->|-->|=>|→) ?$/;
/** "see 2-7 audit", "per 3/2 note": the day of something written or done. */
const REFERRED =
  /\b(?:see|from|per|on|since|after|before|vs|w|with|reviewed|compared (?:to|with)) (?:the |my |our |his |her )?$/;
/** "3/5 home": what happened that day, at the head of a sentence. */
const WENT =
  /^ (?:home|d\/c(?:'d)?|dc'd|discharged|admitted|extubated|intubated|transferred|readmitted|called|clinic|seen|cath|surgery|egd|bronch|picc|stent|biopsy)(?![\w-])/;
const WRITTEN =
  /^ (?:audit|note|labs|ct|mri|echo|cxr|x-?ray|film|eeg|ekg|draw|cultures?|bcx|ucx|admission|call|email|fax|letter|visit|consult|scan|biopsy|bx|huddle|swab|meeting|report|read|study)(?![\w-])/;
/** "2/5  UHC auth started": the entries of a log begin with their days. */
const ENTRY = /(?<=^|\n)(\d{1,2})\/(\d{1,2})(?=(?: [ap]m)?(?: {2,4}|\t| [-–—:] |: )[\p{L}"(#])/gu;
const SURE = 0.65;
const LIKELY = 0.42;
const UNLIKELY = 0.2;
const NO = 0.1;

/** "slid back to 7/10": what goes up and down is a score, unless it is an appointment that was moved. */
const CHANGED =
  /(?<!(?:moved|pushed|bumped|brought|rescheduled) )\b(?:back|down|up|increas\w{0,3}|decreas\w{0,3}|improv\w{0,3}|reduc\w{0,3}|ris(?:es|ing|en)|rose|drop\w{0,4}|fell|falls|falling|slid|eas(?:es|ed|ing)|climb\w{0,3}|worsen\w{0,3}) to $/;
/** "a CAS of 4/7": of an abbreviation that is no examination. */
const ABBREVIATION = /\b([A-Z]{3,6}) (?:score )?of $/;

function isScoreName({ text }: Document, start: number): boolean {
  const name = ABBREVIATION.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return name !== undefined && !DATE_CUES.has(name.toLowerCase());
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly dash: boolean;
}

/** The word that a window ends with, without the punctuation between: "last: (" gives "last". */
function lastWord(before: string): string {
  let end = before.length;
  while (end > 0 && ' ([:,.=\'"?~#'.includes(before.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && /[\p{L}\d/'-]/u.test(before.charAt(start - 1))) start -= 1;
  return before.slice(start, end);
}

function inList(before: string, after: string, month: number, day: number): boolean {
  const [earlier, later] = [LIST_BEFORE.exec(before), LIST_AFTER.exec(after)];
  const real = (near: RegExpExecArray | null): boolean => {
    const [m, d] = [Number(near?.[1] ?? 0), Number(near?.[2] ?? 0)];
    return m > 0 && m <= 12 && d <= 31 && (TELLING_DAYS.has(d) || m > d);
  };
  const rising = (first: number, second: number): boolean => first > 0 && first < second;
  const sameMonth = (near: RegExpExecArray | null): boolean => Number(near?.[1]) === month;
  return (
    real(earlier) ||
    real(later) ||
    (sameMonth(earlier) && rising(Number(earlier?.[2]), day)) ||
    (sameMonth(later) && rising(day, Number(later?.[2])))
  );
}

/** "3/10" and "4/5" are scores more often than days. */
function isUsualScore(month: number, day: number): boolean {
  return (day === 10 && month <= 10) || (day === 5 && month <= 5) || (month === day && day < 6);
}

/** "LLE 2/5 -> 3+/5", "Prograf 2/2 → 4/4": strengths of one scale, doses of morning and evening. */
function isChange({ month, day }: Pair, before: string, after: string): boolean {
  const other = Number(ARROW_AFTER.exec(after)?.[1] ?? ARROW_BEFORE.exec(before)?.[1] ?? 0);
  return other > 0 && ((day === 5 && other === 5 && month < 6) || (month === day && day < 9 && other < 9));
}

/** A pair right after a figure: "1 1/2" is a fraction, "allopurinol 100 4/23" a dose and a day. */
function afterFigure(month: number, day: number): number {
  if (FRACTION_DAYS.has(day) && month < day) return NO;
  return TELLING_DAYS.has(day) || month > day || !DOSE_DAYS.has(day) ? LIKELY : UNLIKELY;
}

function scorePair(document: Document, pair: Pair): number {
  const { month, day, start, end } = pair;
  const before = textBefore(document, start, 24);
  const after = textAfter(document, end, 18);
  const word = lastWord(before);
  if (WENT.test(after) && /[a-z][.;!] $|\n$/.test(before)) return 0.78;
  if (SCORE_CUES.has(word) || /\bs\.t\.o\.n\.e\.? $/.test(before) || SCORE_AFTER.test(after)) return NO;
  if (isUsualScore(month, day) && CHANGED.test(before)) return NO;
  if (isChange(pair, before, after)) return NO;
  if (word === 'visit' && month < day && COURSE.test(after)) return NO;
  if (word === 'of' && !TELLING_DAYS.has(day) && isScoreName(document, start)) return UNLIKELY;
  if (DATE_CUES.has(word) || TIME_AFTER.test(after)) return 0.88;
  if (NEXT.test(before) || LAST.test(before) || (REFERRED.test(before) && WRITTEN.test(after))) return 0.82;
  if (TIME_BEFORE.test(before) || SIGNED.test(before)) return 0.82;
  if (DONE.test(before) && !VALUED.test(before) && !isUsualScore(month, day)) return 0.82;
  if (RANGE_AFTER.test(after) || RANGE_BEFORE.test(before) || inList(before, after, month, day)) return 0.75;
  if (before.endsWith(')(')) return NO;
  // "03/30": nobody writes scores with a zero in front.
  if (document.text.charAt(start) === '0') return SURE;
  const enclosed = /[([]$/.test(before) && /^[)\],;]/.test(after);
  if (enclosed && day !== 5 && day !== 10) return 0.7;
  if (/[\d)]\s?$/.test(before)) return afterFigure(month, day);
  if (/[=x*]\s?$/.test(before) && !/[a-z\d] = $/.test(before)) return UNLIKELY;
  // "2/2" is secondary to, "5/5" full strength, "8/8" a full score.
  if (month === day && day < 11) return UNLIKELY;
  if (TELLING_DAYS.has(day)) return SURE;
  if (/^ - [a-z]/.test(after) && !isUsualScore(month, day)) return 0.6;
  if (month > day) return 0.46;
  if (/^: [a-z]{2}/.test(after) && !isUsualScore(month, day)) return LIKELY;
  if (/(?:^|\n|[;•] )$/.test(before) && /^ [a-z]{2}/.test(after)) return LIKELY;
  return DOSE_DAYS.has(day) && !/[a-z]:? $/.test(before) ? UNLIKELY : LIKELY;
}

/** "Ivor-Lewis 6-30", "UDS 10-18": with a dash a range is as likely, so the day must be one that ranges seldom end with. */
function scoreDashed(document: Document, pair: Pair, dashedText: boolean): number {
  const { day, start, end } = pair;
  const near = textBefore(document, start, 30);
  if (THEN.test(near) && /^(?:[.;,!)\n]|$)/.test(textAfter(document, end, 2))) return 0.75;
  if (RANGED.test(textBefore(document, start, 16))) return NO;
  const score = scorePair(document, pair);
  if (score >= 0.8 || score === NO) return score;
  const before = textBefore(document, start, 4);
  const alone =
    /(?:[a-z][):]?|[/,;~?=]|\d(?= \()) \(?$|^$|\n$/.test(before) &&
    /^(?:[).;,:!?]|\s|$)/.test(textAfter(document, end, 3));
  if (!alone) return NO;
  if (TELLING_DAYS.has(day)) return 0.41;
  return dashedText ? LIKELY : NO;
}

/** Where the entries of a log begin: two lines or more with days, which scores of one scale are not. */
function logEntries({ text }: Document): ReadonlySet<number> {
  const entries = matchesOf(text, ENTRY);
  const days = new Set(entries.map(([, , day]) => day));
  const telling = entries.some(([, month, day]) => !isUsualScore(Number(month), Number(day)));
  return new Set(days.size > 1 && telling ? entries.map(({ index }) => index) : []);
}

/** "24/7", and what an eye sees at twenty feet. */
const NO_DAY_FIRST = /^(?:24\/7|20\/1[02])$/;
const RATIO_BEFORE = /(?:\d|\b(?:ratio|score|stage|grade|strength|vision|mmse|moca|gcs|o[dsu]|va)):? ?$/;

/** "21/4": day first, as most of the world writes it. */
function dayFirst(document: Document, start: number, end: number): number {
  const before = textBefore(document, start, 12);
  if (DAY_FIRST_CUE.test(before)) return 0.7;
  return NO_DAY_FIRST.test(document.text.slice(start, end)) || RATIO_BEFORE.test(before) ? UNLIKELY : LIKELY;
}

/** In a text with sure dates of this form even "2/2" and "6/30" most likely are dates; "3/10" and "4/5" still are scores. */
function lifted(pair: Pair, score: number): number {
  return score === UNLIKELY && !isUsualScore(pair.month, pair.day) ? LIKELY : score;
}

/** "3/9", "10-17": month and day, told from scores, doses and fractions by what stands around and by the rest of the text. */
export function monthAndDayPairs(document: Document): Candidate[] {
  const dashedText = DASHED_DATE.test(document.text);
  const entries = logEntries(document);
  const scored = matchesOf(document.text, PAIR).flatMap((match) => {
    const [month, day, dash] = [Number(match[1]), Number(match[3]), match[2] === '-'];
    const pair = { start: match.index, end: match.index + match[0].length, month, day, dash };
    if (month > 12 && month < 32 && day > 0 && day < 13 && !dash)
      return [{ pair, score: dayFirst(document, pair.start, pair.end), name: 'day and month' }];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    if (entries.has(pair.start)) return [{ pair, score: 0.82, name: 'log entry' }];
    const score = dash ? scoreDashed(document, pair, dashedText) : scorePair(document, pair);
    return [{ pair, score, name: 'month and day' }];
  });
  const sure = scored.filter(({ pair, score }) => !pair.dash && score >= SURE).length;
  const dated = sure + (document.text.match(SLASHED_DATE)?.length ?? 0) > 1;
  return scored.map(({ pair, score, name }) => ({
    start: pair.start,
    end: pair.end,
    type: 'DATE' as const,
    score: dated && !pair.dash && name === 'month and day' ? lifted(pair, score) : score,
    rule: `date/${name}`,
  }));
}
