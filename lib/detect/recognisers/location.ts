import type { Candidate } from '../candidate.ts';
import { CITY, CLINICAL, EVERYDAY } from '../data/flags.ts';
import { FACILITY_HEADS } from '../data/facility-words.ts';
import { isKeptPlace, isStateCode } from '../data/kept-places.ts';
import { lookUp } from '../data/lexicon.ts';
import type { Document } from '../document.ts';
import { isBarred, isKnownWord, isListedName } from '../names/likeness.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import { CREDENTIALS } from '../names/words.ts';
import type { Recogniser } from '../recogniser.ts';

const MAX_WORDS = 4;
const STATE_AFTER = /^(?:,? )([A-Z]{2}|D\.C)\b(?![a-z'-]| [a-z]+ing\b)|^, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)/;
const PLACE_BEFORE =
  /\b(?:lives?|living|lived|resides?|residing|resident of|home|born|raised|moved|moving|relocated|from|in|near|outside|visiting|visited|traveled|travelled|travel|trip|to|drove from|flew|flying|of|around|at|rents?)(?: (?:in|to|from|near|at|of|outside|the))? $/;
const STREETS = /^(?:st|street|ave|avenue|rd|road|blvd|ln|lane|dr|drive|ct|court|pl|place|way|ter|terrace|cir|pkwy|hwy|highway|trl|sq|suite|ste|apt|unit|box|floor|fl|broadway)$/;
const HEADS =
  /^(?:county|parish|borough|township|park|beach|lake|heights|neighborhood|island|valley|canyon|cemetery|village|apartments|lofts|mobile|plaza|springs|creek|mountain|trail|marina|harbor|harbour|square|river|falls|arch|trailhead|reservation|campground|stadium|arena|forest|underpass)$/;
const LEADS =
  /^(?:lake|mount|mt|fort|ft|camp|port|point|san|santa|los|las|el|st|saint|new|north|south|east|west|upper|lower|little|old|cape|isle)$/;

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && (token.shape === 'capital' || (token.shape === 'upper' && token.text.length > 2));

function span(tokens: readonly Token[], from: number, to: number, score: number, rule: string): Candidate {
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    type: 'LOCATION',
    score,
    rule: `location/${rule}`,
  };
}

function adjacent(document: Document, a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && /^(?: |\. )$/.test(document.text.slice(a.end, b.start));
}

/** The longest run of words from `index` that is a city of the list; its end, or `index`. */
function cityEnd(document: Document, tokens: readonly Token[], index: number): number {
  let best = index;
  let end = index;
  while (
    end < index + MAX_WORDS &&
    tokens[end] &&
    (end === index || adjacent(document, tokens[end - 1], tokens[end]))
  ) {
    end += 1;
    const phrase = tokens
      .slice(index, end)
      .map((token) => token.lower)
      .join(' ');
    if ((lookUp(phrase) & CITY) !== 0) best = end;
  }
  if (best > index && tokens[best]?.lower === 'city' && adjacent(document, tokens[best - 1], tokens[best])) best += 1;
  return best;
}

function capitalRunEnd(document: Document, tokens: readonly Token[], index: number): number {
  let end = index;
  while (
    end < index + MAX_WORDS &&
    isCapital(tokens[end]) &&
    (end === index || adjacent(document, tokens[end - 1], tokens[end]))
  )
    end += 1;
  return end;
}

function isState(match: RegExpExecArray | null): boolean {
  if (!match) return false;
  return match[1]
    ? isStateCode(match[1])
    : isKeptPlace(match[2] ?? '') || isKeptPlace((match[2] ?? '').split(' ')[0] ?? '');
}

/** "Terre Haute, IN", "Boise, Idaho": whatever stands before a state. */
function beforeState(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const end = capitalRunEnd(document, tokens, index);
  for (let to = end; to > index; to -= 1) {
    const last = tokens[to - 1];
    if (!last || !isState(STATE_AFTER.exec(document.text.slice(last.end, last.end + 24)))) continue;
    const bare = document.text.charAt(last.end) === ' ' && (lookUp(last.lower) & CITY) === 0 && to - index < 2;
    const listed = cityEnd(document, tokens, to - 1) > to - 1 || cityEnd(document, tokens, index) === to;
    if (bare || isBarred(last) || last.shape === 'initial' || (last.shape === 'upper' && !listed)) return undefined;
    if ((last.flags & CLINICAL) !== 0 && !listed) return undefined;
    return span(tokens, index, to, 0.85, 'before a state');
  }
  return undefined;
}

/** "Lake Wapsipinicon", "Gwinnett County", "Kapiolani Park". */
function withHead(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const end = capitalRunEnd(document, tokens, index);
  for (let to = end; to > index + 1; to -= 1) {
    const last = tokens[to - 1];
    if (last && HEADS.test(last.lower) && !isBarred(tokens[index] ?? last))
      return span(tokens, index, to, 0.72, 'head');
  }
  const first = tokens[index];
  if (first && LEADS.test(first.lower) && /^(?:lake|mount|mt|fort|ft|camp|cape)$/.test(first.lower) && end > index + 1)
    return span(tokens, index, end, 0.65, 'lead');
  return undefined;
}

function afterPreposition(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const before = document.lower.slice(Math.max(0, token.start - 28), token.start);
  if (!PLACE_BEFORE.test(before)) return undefined;
  const city = cityEnd(document, tokens, index);
  if (city > index) {
    const whole = tokens
      .slice(index, city)
      .map((part) => part.lower)
      .join(' ');
    if (isKeptPlace(whole)) return undefined;
    const strong =
      /\b(?:lives?|living|lived|resid\w+|born|moved|relocated|from|in|near|outside|drove|flew|visiting) (?:in |to |from |near )?$/.test(
        before,
      );
    const everyday = token.shape === 'lower' ? EVERYDAY | CLINICAL : EVERYDAY;
    const plain = (token.flags & everyday) !== 0 && city === index + 1;
    if (token.shape === 'lower')
      return plain || !strong || (isListedName(token) && (token.flags & EVERYDAY) !== 0)
        ? undefined
        : span(tokens, index, city, 0.65, 'city in lower case');
    return plain && !/\b(?:lives?|living|lived|born|moved|relocated) (?:in|to|from) $/.test(before)
      ? undefined
      : span(tokens, index, city, 0.75, 'city');
  }
  if (
    token.shape === 'lower' ||
    !/\b(?:lives?|living|lived|resid\w+|born|raised|moved|relocated|travel\w*|visiting|rents?|home)(?: (?:in|to|from|near|at|of))? $/.test(
      before,
    )
  )
    return undefined;
  const end = capitalRunEnd(document, tokens, index);
  const whole = tokens
    .slice(index, end)
    .map((part) => part.lower)
    .join(' ');
  if (end === index || isKeptPlace(whole) || isBarred(token) || (isKnownWord(token) && end === index + 1))
    return undefined;
  return span(tokens, index, end, 0.7, 'after a verb of place');
}

/** "Kings River Neurology, Fresno", "77 Forshay Rd, Monsey": a place after a facility or a street. */
function afterPlace(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || !/^(?:'s)?\.?(?: [A-Z0-9#-]{1,5})?,? {0,2}\n?$/.test(document.text.slice(before.end, token.start))) return undefined;
  const street = STREETS.test(before.lower);
  if (!FACILITY_HEADS.has(before.lower) && !street) return undefined;
  const end = capitalRunEnd(document, tokens, index);
  const city = cityEnd(document, tokens, index);
  const comma = document.text.slice(before.end, token.start).includes(',');
  const to = city > index ? city : end;
  if (to === index || isBarred(token) || isKeptPlace(document.text.slice(token.start, tokens[to - 1]?.end)) || (city === index && !comma)) return undefined;
  if (CREDENTIALS.has(token.lower) || (token.flags & EVERYDAY) !== 0 && city === index || FACILITY_HEADS.has(tokens[to - 1]?.lower ?? '')) return undefined;
  if (!comma && (!street || city === index)) return undefined;
  return span(tokens, index, to, 0.66, 'after a place');
}

/** Places smaller than a state: 164.514(b)(2)(i)(B). */
export const location: Recogniser = {
  name: 'location',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((token, index) => {
      const capital = isCapital(token);
      const place = capital ? (beforeState(document, tokens, index) ?? withHead(document, tokens, index)) : undefined;
      const found = place ?? (capital ? afterPlace(document, tokens, index) : undefined) ?? afterPreposition(document, tokens, index);
      return found && !isKeptPlace(document.text.slice(found.start, found.end)) ? [found] : [];
    });
  },
};
