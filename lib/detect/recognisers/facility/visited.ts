import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, EVERYDAY, INSTITUTION } from '../../data/flags.ts';
import { GENERIC_BEFORE_HEAD, WEAK_HEADS } from '../../data/facility-words.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import { isListedName } from '../../names/likeness.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { NEVER, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

const MAX_WORDS = 6;
const WITHIN = /^(?: | ?& ?|-|'s |\. )$/;
const JOINING = new Set(['of', 'the', 'and', 'de', 'del', 'la', 'at']);
const VISIT =
  /\b(?:admitted|admission|transferred|transfer|discharged|referred|referral|presented|seen|treated|evaluated|attended|attends?|attending|went|sent|brought|visit(?:ed|s)?|hospitali[sz]ed|works?|worked|employed|studies|volunteers|care|ed|er|icu|campus|lobby|outside|parking|first choice|copy|rx|follow(?:ed|s)?|surgery|appointment)(?: (?:at|to|from|for|by|in|with|out of))? (?:the )?$/;
const AT = /\b(?:at|@) (?:the )?$/;
const GENERIC =
  /^(?:baseline|home|work|school|bedside|discharge|admission|rest|stage|level|grade|trendelenburg|fowler|day|night)$/;

function opens(token: Token, next: Token | undefined): boolean {
  if (token.shape === 'lower' || token.shape === 'initial' || GENERIC.test(token.lower)) return false;
  if ((token.flags & INSTITUTION) !== 0) return true;
  if (NEVER.has(token.lower))
    return /^(?:new|st|city)$/.test(token.lower) && next !== undefined && next.shape === 'capital';
  if (token.shape === 'upper' && token.text.length < 3) return /^(?:UW|LA|SF|NY|VA|BU|MD)$/.test(token.text);
  if ((token.flags & CLINICAL) === 0) return true;
  return isListedName(token) || (token.flags & CITY) !== 0;
}

function isGeneric(token: Token): boolean {
  if ((token.flags & INSTITUTION) !== 0) return false;
  return NEVER.has(token.lower) || GENERIC_BEFORE_HEAD.has(token.lower) || WEAK_HEADS.has(token.lower);
}

function runEnd(document: Document, tokens: readonly Token[], from: number): number {
  let end = from + 1;
  for (let index = from + 1; index < from + MAX_WORDS; index += 1) {
    const previous = tokens[index - 1];
    const token = tokens[index];
    if (!previous || !token) break;
    const gap = document.text.slice(previous.end, token.start);
    if (!WITHIN.test(gap) || (gap === '. ' && previous.text.length > 2)) break;
    if (token.shape !== 'lower' && !/^(?:on|for|with|in|by|and|DOB|MRN|SSN)$/i.test(token.text)) end = index + 1;
    else if (!JOINING.has(token.lower) || tokens[index + 1]?.shape === 'lower') break;
  }
  return end;
}

function visited(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const token = tokens[index];
  if (!token || TITLES.has(token.lower) || !opens(token, tokens[index + 1])) return undefined;
  const before = document.lower.slice(Math.max(0, token.start - 32), token.start);
  const strong = VISIT.test(before);
  if (!strong && !AT.test(before)) return undefined;
  const end = runEnd(document, tokens, index);
  if (tokens.slice(index, end).every(isGeneric)) return undefined;
  if (isKeptPlace(document.text.slice(token.start, tokens[end - 1]?.end ?? token.end))) return undefined;
  // After "to" or "by" alone a person is as likely; a single everyday word needs "at".
  const person = strong && !/\b(?:at|to|from|in) (?:the )?$/.test(before);
  const plain =
    end === index + 1 &&
    (token.flags & EVERYDAY) !== 0 &&
    (token.flags & (CITY | INSTITUTION)) === 0 &&
    !isListedName(token);
  if (person || plain) return undefined;
  const last = tokens[end - 1]?.end ?? token.end;
  const possessive = document.text.slice(last, last + 2) === "'s" ? 2 : 0;
  return { start: token.start, end: last + possessive, type: 'FACILITY', score: 0.62, rule: 'facility-visited/at' };
}

/** Places without a telling word: "seen at Johns Hopkins", "admitted to Mercy-on-the-Hill", "works at Port of Tacoma". */
export const facilityVisited: Recogniser = {
  name: 'facility-visited',
  type: 'FACILITY',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((_token, index) => visited(document, tokens, index) ?? []);
  },
};
