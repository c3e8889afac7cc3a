import type { Candidate } from '../candidate.ts';
import type { Document } from '../document.ts';
import { nameOf } from '../names/found.ts';
import { isKnownWord, isOrdinary, isUnknown, isListedName } from '../names/likeness.ts';
import { readName } from '../names/reader.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import { RELATIONS, TITLES } from '../names/words.ts';
import type { Recogniser } from '../recogniser.ts';

const AFTER_RELATION = /^(?: |, |: | \(|,? \(?"|- | = | is )$/;

function accepts(token: Token, gap: string): boolean {
  if (/^(?:May|June|April|August)$/.test(token.text)) return gap === ' ' || gap === ', ';
  if (token.shape === 'lower') return !isKnownWord(token) && gap !== ' = ' && (isListedName(token) || isUnknown(token));
  if (token.shape === 'upper' && token.text.length < 4) return false;
  return isListedName(token) || isUnknown(token) || (!isOrdinary(token) && gap !== ' = ');
}

function secondOfTwo(document: Document, tokens: readonly Token[], end: number): Candidate[] {
  const joined = tokens[end];
  const next = tokens[end + 1];
  if (!joined || !next || joined.lower !== 'and' || next.shape === 'lower' || TITLES.has(next.lower)) return [];
  const second = readName(document, tokens, end + 1);
  return second > end + 1 ? [nameOf(document, tokens, end + 1, second, 0.8, 'name-relative/second of two')] : [];
}

/** Names of relatives, who are identified too: "his wife, Clothilde", "daughter folake", "sons Dawit and Yonas". */
export const nameRelative: Recogniser = {
  name: 'name-relative',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((token, index) => {
      const next = tokens[index + 1];
      if (!next || !RELATIONS.has(token.lower)) return [];
      const gap = document.text.slice(token.end, next.start);
      if (!AFTER_RELATION.test(gap) || !accepts(next, gap)) return [];
      const month = /^(?:May|June|April|August)$/.test(next.text);
      const end = readName(document, tokens, index + 1, { lower: true, sure: month });
      if (end === index + 1) return [];
      return [
        nameOf(document, tokens, index + 1, end, 0.85, 'name-relative/relation'),
        ...secondOfTwo(document, tokens, end),
      ];
    });
  },
};
