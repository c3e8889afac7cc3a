import type { Candidate } from '../candidate.ts';
import { textAfter, textBefore } from '../context.ts';
import type { Document } from '../document.ts';
import { matchesOf } from '../matches.ts';

const PAIR = /(?<![\w.:/%<>=~-]|[$€£] ?)(0?[1-9]|1[0-2])\.(3[01]|[12]\d|0[1-9]|[1-9])(?![\w%]|\.\d|[:/-]\d)/g;
/** A heading that ends with its day: "WOCN note  9.19". */
const HEADING =
  /(?:^|\n)[^\n]{0,30}\b(?:note|consult|consultation|visit|log|entry|report|rounds|update|shift|eval|summary),?[ \t:–—-]{1,4}$/;
const LINE_END = /^[ \t]{0,4}(?:\n|$)/;
/** What stands before a day, and never before a value. */
const CUE =
  /\b(?:on|since|next|until|till|til|thru|through|dated|due|appt|visit|seen|rescheduled|scheduled|booked|sched|dos|d\/c|admitted|discharged|adm|f\/u|fu|exam|first|moved to|flight|restock|redraw|recheck|reassess|follow-?up|surgery|clinic|again|by|before|after) $/;
const TIME_AFTER = /^,? (?:at |@ ?)?(?:[01]\d|2[0-3]):?[0-5]\d(?!\d)/;
/** "01.31.2025": full dates with dots show that pairs may be days. */
const FULL = /(?<![\w.])(?:0?[1-9]|1[0-2])\.(?:3[01]|[12]\d|0?[1-9])\.(?:20)?\d\d(?![\w.]\d|\w)/;
const LIST_AFTER = /^(?:,| and| &) (?:and )?(?:0?[1-9]|1[0-2])\.(?:3[01]|[12]\d|0[1-9])(?![\w%.]|\.\d)/;
const LIST_BEFORE = /(?<![\d.])(?:0?[1-9]|1[0-2])\.(?:3[01]|[12]\d|0[1-9])(?:,| and| &) (?:and )?$/;
const MEASURE =
  /^ ?(?:mg|mcg|g|kg|cm|mm|ml|l|%|x|u|units?|meq|mmol|fr|k|m|days?|weeks?|months?|years?|yrs?|hours?|hrs?|h|per|pg|iu|lbs?|miles?|km|points?|fold|times|inch|in|to|-)(?![a-z])/;
/** Values are put after their own name; only a word that names no value may stand before a day. */
const VALUE =
  /\b(?:ph|inr|a1c|hba1c|hgb|hb|wbc|k|na|mg|phos|ca|cr|creat|creatinine|bun|tsh|lactate|sg|gravity|ratio|abi|version|v|grade|stage|type|level|index|score|ef|gfr|alb|albumin|glucose|hct|rbc|plt|trop|troponin|bnp|ast|alt|bili|t|temp|tmax|section|figure|table|chapter|step|item|dose|was|is|of|to|from|at|about|only|up|down) ?$/;

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly certain: boolean;
  readonly likely: boolean;
  readonly free: boolean;
}

function read(document: Document, match: RegExpExecArray, dotted: boolean): Pair {
  const [start, end] = [match.index, match.index + match[0].length];
  const before = textBefore(document, start, 44);
  const after = textAfter(document, end, 18);
  const twoFigures = (match[2] ?? '').length === 2;
  const measured = MEASURE.test(after);
  const headed = HEADING.test(before) && LINE_END.test(after);
  const cued = CUE.test(before);
  // "2.17 0805 called": an entry of a log.
  const entry = /(?:^|\n)$/.test(before) && (TIME_AFTER.test(after) || (dotted && /^ {1,3}[a-z]/.test(after)));
  return {
    start,
    end,
    month: Number(match[1]),
    // "06.03": no value has a zero in front of both figures.
    certain:
      twoFigures &&
      !measured &&
      ((/^0\d\.0/.test(match[0]) && !VALUE.test(before)) || headed || entry || (cued && TIME_AFTER.test(after))),
    likely: !measured && (cued || TIME_AFTER.test(after)),
    free: twoFigures && !measured && (/[a-z,(] ?$/.test(before) || /(?:^|\n)$/.test(before)) && !VALUE.test(before),
  };
}

const isNear = (a: number, b: number): boolean => [0, 1, 11].includes(Math.abs(a - b));

/**
 * "9.19", "06.03": month and day with a dot look like any value, so a heading must show that this text writes its
 * days so; then those with a word for a day before them, or of the same or the next month, are days as well.
 */
export function dottedPairs(document: Document): Candidate[] {
  const dotted = FULL.test(document.text);
  const pairs = matchesOf(document.text, PAIR).map((match) => read(document, match, dotted));
  const sure = pairs.filter(({ certain }) => certain);
  const scoreOf = ({ start, end, month, certain, likely, free }: Pair): number => {
    if (certain) return 0.82;
    if (sure.length === 0) return 0;
    const listed = LIST_AFTER.test(textAfter(document, end, 18)) || LIST_BEFORE.test(textBefore(document, start, 14));
    const near = sure.some((one) => isNear(one.month, month));
    if (near && (likely || (listed && free))) return 0.8;
    return near && free ? 0.76 : 0;
  };
  return pairs.flatMap((pair) => {
    const score = scoreOf(pair);
    const { start, end } = pair;
    return score > 0 ? [{ start, end, type: 'DATE' as const, score, rule: 'date/dotted pair' }] : [];
  });
}
