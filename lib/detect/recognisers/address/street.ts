import type { Candidate } from '../../candidate.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

const NUMBER =
  /(?<![\w./-])(?:(?=\d{0,4}[lIO])(?=[lIO]{0,4}\d)[\dlIO]{3,5}(?= )|(?:\d{3,5} )?\d{1,6}(?:[A-Z]|[a-d](?= [A-Z]))?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?: 1\/2)?,? /g;
const WORD = /(?:\p{Lu}[\p{L}'-]{0,24}|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)?)(?![\p{L}\d])\.?/uy;
const SUFFIX =
  /^(?:st|street|ave|avenue|av|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|way|ter|terrace|cir|circle|pkwy|parkway|hwy|highway|trl|trail|trce|trace|plz|loop|sq|square|row|pike|run|path|alley|bend|mews|cove|xing|crossing|plaza|walk|broadway|spur|hollow|ridge|ferry|commons|heights|crescent|cres|close|esplanade|parade|grove|gardens|quay|str|strasse|point|rise|landing|station|turnpike|tpke|causeway|approach|wharf|wynd|brae|yard|vale)\.?$/i;
const QUADRANT = / (?:NW|NE|SW|SE|N|S|E|W)(?!\w)/y;
const UNIT =
  /,? (?:(?:apt|apartment|unit|suite|ste|lote?|floor|fl|room|rm|bldg|building|box|lot|sp|space|spc|slip|trlr|trailer|tower|mail ?stop)(?!\w)\.? ?#?|#)[A-Za-z0-9-]{1,8}|,? \d{1,2}(?:st|nd|rd|th) (?:floor|fl)(?!\w)|,? \d{1,2}[A-Z](?!\w)|, (?:upstairs|downstairs|up|down|upper|lower|rear|front|basement|bsmt|back|in back|garage|penthouse)(?=[.,;)\n]|$)/iy;
/** A dot that ends the sentence rather than the abbreviation. */
const SENTENCE_END = /^\.(?:\s+\p{Lu}|\s*$)/u;
/** "1600 E. 12th", "corner of Cass and Mack", "on Dupont & 3rd": streets without their suffix. */
const BARE =
  /(?<![\w./-])\d{2,5} (?:[NSEW]|NE|NW|SE|SW)\.? \d{1,3}(?:st|nd|rd|th)(?![\w-])|\b(?:corner|intersection) of (?<corner>[A-Z\d][\w'.]{1,20}(?: [A-Z][\w.]{1,12})? (?:and|&) [A-Z\d][\w']{1,20})|\b(?:on|at|near|by) (?<crossing>[A-Z][a-z]{2,20} (?:&|and) \d{1,3}(?:st|nd|rd|th)|\d{1,3}(?:st|nd|rd|th) (?:&|and) [A-Z][a-z]{2,20})(?!\w)/dg;
const MAX_WORDS = 6;

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}

/** Reads capitalised words up to the last street suffix; undefined where none comes after at least one word. */
function streetEnd(text: string, from: number): number | undefined {
  let at = from;
  let end: number | undefined;
  for (let word = 0; word < MAX_WORDS; word += 1) {
    const to = stickyEnd(WORD, text, at);
    if (to === at) break;
    // "0425 101. Dr V.": a figure that ends its sentence.
    if (/^\d+\.$/.test(text.slice(at, to))) break;
    if (word > 0 && SUFFIX.test(text.slice(at, to))) end = to;
    if (text.charAt(to) !== ' ') break;
    at = to + 1;
  }
  return end;
}

/** "#2, MFM Dr Ng": a number that ends what goes before, and a doctor. */
function isDoctor(text: string, number: RegExpMatchArray, street: number): boolean {
  return (
    number[0].endsWith(', ') && /\bDr\.?$/.test(text.slice(street - 4, street)) && /^ \p{Lu}/u.test(text.slice(street))
  );
}

/** Number, street and unit, which are one value: "641 1/2 N Verdugo Ter", "1190 Gerard Avenue #5F". */
export const addressStreet: Recogniser = {
  name: 'address-street',
  type: 'ADDRESS',
  find({ text }) {
    const found: Candidate[] = [];
    for (const number of matchesOf(text, NUMBER)) {
      const street = streetEnd(text, number.index + number[0].length);
      if (street === undefined || isDoctor(text, number, street)) continue;
      const unit = stickyEnd(UNIT, text, stickyEnd(QUADRANT, text, street));
      const end = unit === street && SENTENCE_END.test(text.slice(street - 1, street + 4)) ? street - 1 : unit;
      found.push({ start: number.index, end, type: 'ADDRESS', score: 0.9, rule: 'address-street/street' });
    }
    for (const match of matchesOf(text, BARE)) {
      const whole = [match.index, match.index + match[0].length] as const;
      const [start, end] = match.indices?.groups?.['corner'] ?? match.indices?.groups?.['crossing'] ?? whole;
      found.push({ start, end, type: 'ADDRESS', score: 0.85, rule: 'address-street/without suffix' });
    }
    return found;
  },
};
