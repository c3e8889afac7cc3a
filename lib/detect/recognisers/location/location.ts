import type { Candidate } from '../../candidate.ts';
import { FACILITY_HEADS, WEAK_HEADS } from '../../data/facility-words.ts';
import { CITY, CLINICAL, EVERYDAY } from '../../data/flags.ts';
import { isKeptPlace, isStateCode } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import { isBarred } from '../../names/likeness.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { CREDENTIALS } from '../../names/words.ts';
import { capitalRunEnd, cityEnd, isCapital, phraseOf, placeOf } from '../../places/runs.ts';
import type { Recogniser } from '../../recogniser.ts';

const STATE_AFTER = /^,? ([A-Z]{2}|D\.C)\b(?![a-z'-]| [a-z]+ing\b)|^, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)/;
const ZIP_AFTER = /^,? \d{5}/;
const STREETS =
  /^(?:st|street|ave|avenue|rd|road|blvd|ln|lane|dr|drive|ct|court|pl|place|way|ter|terrace|cir|pkwy|hwy|highway|trl|sq|suite|ste|apt|unit|box|floor|fl|broadway)$/;
const AFTER_PLACE = /^(?:'s)?\.?(?: [A-Z0-9#-]{1,5})?,? {0,2}\n?$/;
const HEADS =
  /^(?:county|parish|borough|township|park|beach|lake|heights|neighborhood|island|valley|canyon|cemetery|village|apartments|lofts|plaza|springs|creek|mountain|trail|marina|harbor|harbour|square|river|falls|arch|trailhead|reservation|campground|stadium|arena|forest|underpass)$/;
const LEADS = /^(?:lake|mount|mt|fort|ft|camp|cape)$/;

/** How many units of the text after a city are its state, comma included; 0 if none. */
function stateAfter(text: string): number {
  const match = STATE_AFTER.exec(text);
  if (!match) return 0;
  if (match[1]) return isStateCode(match[1]) ? match[0].length : 0;
  const words = match[2] ?? '';
  if (isKeptPlace(words)) return match[0].length;
  const first = words.split(' ')[0] ?? '';
  return isKeptPlace(first) ? match[0].length - words.length + first.length : 0;
}

function isCityBeforeState(document: Document, tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (!last || isBarred(last) || last.shape === 'initial') return false;
  const listed = cityEnd(document, tokens, to - 1) > to - 1 || cityEnd(document, tokens, from) === to;
  const comma = document.text.charAt(last.end) === ',';
  if (last.shape === 'upper') return listed && comma;
  if (comma) return listed || (last.flags & CLINICAL) === 0;
  return to - from > 1 || ((last.flags & CITY) !== 0 && (last.flags & (CLINICAL | EVERYDAY)) === 0);
}

/** "Vivek Iris, MD": the degrees that are states too need a town of the list, and somebody who goes there. */
function isDegree(document: Document, tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || !/^,? (?:MD|PA|MA|ND)\b/.test(document.text.slice(last.end, last.end + 5))) return false;
  const before = document.lower.slice(Math.max(0, first.start - 8), first.start);
  return cityEnd(document, tokens, from) < to || !/(?:\b(?:in|from|to|of|near|at)|,|\n|;) ?$|^$/.test(before);
}

/** "Terre Haute, IN", "Boise, Idaho": whatever stands before a state, with it: the surrogate keeps the state. */
function beforeState(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  for (let to = capitalRunEnd(document, tokens, index); to > index; to -= 1) {
    const last = tokens[to - 1];
    if (!last) continue;
    const state = stateAfter(document.text.slice(last.end, last.end + 24));
    if (state === 0) continue;
    const zip = ZIP_AFTER.test(document.text.slice(last.end + state, last.end + state + 8));
    // "Jordan, Chad" are countries; "Cuba, NM 87013" is a town.
    const town = document.text.slice(tokens[index]?.start, last.end);
    if (isKeptPlace(town) && !zip) return undefined;
    if (!isCityBeforeState(document, tokens, index, to) || (!zip && isDegree(document, tokens, index, to)))
      return undefined;
    const city = placeOf(tokens, index, to, 0.85, 'location/before a state');
    return { ...city, end: city.end + state };
  }
  return undefined;
}

/** "Jung-min" of the family Park. */
const KOREAN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "Lake Wapsipinicon", "Gwinnett County", "Kapiolani Park". */
function withHead(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const first = tokens[index];
  if (!first || isBarred(first)) return undefined;
  const end = capitalRunEnd(document, tokens, index);
  if (KOREAN.test(first.text) && tokens[index + 1]?.text === 'Park') return undefined;
  for (let to = end; to > index + 1; to -= 1) {
    if (isKeptPlace(phraseOf(tokens, index, to))) return undefined;
    if (HEADS.test(tokens[to - 1]?.lower ?? '')) return placeOf(tokens, index, to, 0.72, 'location/head');
  }
  return LEADS.test(first.lower) && end > index + 1 ? placeOf(tokens, index, end, 0.65, 'location/lead') : undefined;
}

/** "Kings River Neurology, Fresno", "77 Forshay Rd, Monsey": a place after a facility or a street. */
function afterPlace(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return undefined;
  const city = cityEnd(document, tokens, index);
  // "New" begins no name of a person but does begin "New Orleans".
  if (city < index + 2 && (isBarred(token) || CREDENTIALS.has(token.lower))) return undefined;
  const gap = document.text.slice(before.end, token.start);
  const street = STREETS.test(before.lower);
  if (!AFTER_PLACE.test(gap) || (!street && !FACILITY_HEADS.has(before.lower))) return undefined;
  // "In fertility, ART covers"
  if (token.shape === 'upper' && before.shape !== 'upper') return undefined;
  const listed = city > index;
  const comma = gap.includes(',');
  const plain = street ? before.shape === 'upper' : WEAK_HEADS.has(before.lower) && before.shape === 'lower';
  const unlistedStands = comma && !plain && token.shape === 'capital' && (token.flags & EVERYDAY) === 0;
  if (listed ? !comma && !street : !unlistedStands) return undefined;
  const to = listed ? city : capitalRunEnd(document, tokens, index);
  const last = tokens[to - 1];
  if (!last || FACILITY_HEADS.has(last.lower) || isKeptPlace(document.text.slice(token.start, last.end)))
    return undefined;
  return placeOf(tokens, index, to, 0.66, 'location/after a place');
}

/** Places smaller than a state, told by what they are made of or stand beside: 164.514(b)(2)(i)(B). */
export const location: Recogniser = {
  name: 'location',
  type: 'LOCATION',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((token, index) => {
      if (!isCapital(token)) return [];
      const found =
        beforeState(document, tokens, index) ??
        withHead(document, tokens, index) ??
        afterPlace(document, tokens, index);
      return found ? [found] : [];
    });
  },
};
