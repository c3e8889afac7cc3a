import type { Candidate } from '../../candidate.ts';
import { CLINICAL, ENGLISH, EVERYDAY } from '../../data/flags.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import { isBarred, isKnownWord, isListedName, isOrdinary, isUnknown } from '../../names/likeness.ts';
import { readName } from '../../names/reader.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { NEVER, RELATIONS, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

const AFTER_RELATION = /^(?: |, |: | \(|,? \(?"|- | = | is )$/;

/** Links between the relation and the name: "her brother is Leopold", "a daughter named Hope". */
const LINKS = /^(?:is|named|called|was)$/;

function isCapitalWord(token: Token): boolean {
  return token.shape === 'capital' && !isBarred(token);
}

/** "aunt Peaches": after a relation in lower case a capitalised everyday word is a name too. */
function isNickname(relation: Token, token: Token, gap: string): boolean {
  if (relation.shape !== 'lower' || token.shape !== 'capital' || token.text.length < 3) return false;
  if (!/^(?: |, | \()$/.test(gap) || NEVER.has(token.lower) || RELATIONS.has(token.lower)) return false;
  return (token.flags & CLINICAL) === 0 && (gap === ' ' || isListedName(token) || !isKnownWord(token));
}

function accepts(relation: Token, token: Token, gap: string, named: boolean): boolean {
  if (gap === ': ' && (token.flags & CLINICAL) !== 0) return false;
  if (/^(?:May|June|April|August)$/.test(token.text)) return gap === ' ' || gap === ', ';
  if (isNickname(relation, token, gap)) return true;
  if (token.shape === 'lower') {
    if (named && isListedName(token) && token.text.length > 2) return true;
    return !isKnownWord(token) && gap !== ' = ' && (isListedName(token) || isUnknown(token));
  }
  if (token.shape === 'upper' && token.text.length < 4) return relation.shape === 'upper' && isName(token);
  // "maternal aunt BPAD" is a disorder.
  if (token.shape === 'upper' && token.text.length < 6 && relation.shape === 'lower') return isListedName(token);
  if (gap === ' ' && isCapitalWord(token) && isListedName(token)) return true;
  return isListedName(token) || isUnknown(token) || (!isOrdinary(token) && gap !== ' = ');
}

function isName(token: Token): boolean {
  return isListedName(token) && !isOrdinary(token) && token.text.length > 2;
}

const JOINED = /^(?: and | & | \+ |\/|, )$/;

/** "sons Dawit and Yonas", "sibs Jan + Piotr". */
function secondOfTwo(document: Document, tokens: readonly Token[], end: number): Candidate[] {
  const last = tokens[end - 1];
  const from = tokens[end]?.lower === 'and' ? end + 1 : end;
  const next = tokens[from];
  if (!last || !next || !JOINED.test(document.text.slice(last.end, next.start))) return [];
  if (next.shape !== last.shape || TITLES.has(next.lower) || RELATIONS.has(next.lower)) return [];
  if (next.shape === 'lower' && (isKnownWord(next) || !isListedName(next))) return [];
  const comma = document.text.charAt(last.end) === ',';
  if (comma && (!isListedName(next) || isKnownWord(next))) return [];
  const second = readName(document, tokens, from, { lower: next.shape === 'lower' });
  return second > from ? [nameOf(document, tokens, from, second, 0.8, 'name-relative/second of two')] : [];
}

/** "mother D @ 71": when she died. */
const DIED = /^\.? ?(?:@|at\b|of\b|age\b|\d{2})/;

/** What begins with a relation and is none: a lesion of the heart, a dose, a programme, a place. */
const COMPOUND =
  /^(?:widow(?: maker|'s peak)|baby (?:aspirin|asa|bathwater|blues|boomers?|bottle|bump|buddha|carrots|cereal|formula|friendly|gas|led|mobile|monitor|net|oil|orajel|powder|rasp|rush|shampoo|shower|teeth|trend|tylenol|wipes|yoda)|sister (?:act|city)|mother (?:baby|earth|goose|jones|nature|teresa)|twin (?:bed|cities|rinks|falls)|father (?:christmas|time)|brother (?:industries|printer)|child (?:life|protective|psychiatry|health|welfare|neurology|pugh|turcotte)|boy scouts?|girl scouts?|guardian (?:angel|life|connect|sensor)|friend request|partner agency|companion (?:care|diagnostic))\b/i;

/** Names of relatives, who are identified too: "his wife, Clothilde", "daughter folake", "sons Dawit and Yonas". */
export const nameRelative: Recogniser = {
  name: 'name-relative',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((token, index) => {
      if (!RELATIONS.has(token.lower)) return [];
      const link = tokens[index + 1];
      const linked = link !== undefined && LINKS.test(link.lower) && document.text.charAt(token.end) === ' ';
      const from = linked ? index + 2 : index + 1;
      const next = tokens[from];
      const before = tokens[from - 1];
      if (!next || !before) return [];
      const gap = document.text.slice(before.end, next.start);
      if (COMPOUND.test(document.text.slice(token.start, next.end))) return [];
      if (next.lower === 'd' && DIED.test(document.text.slice(next.end, next.end + 6))) return [];
      const named = linked && /^(?:named|called)$/.test(link.lower);
      if (!AFTER_RELATION.test(gap) || !accepts(token, next, gap, named)) return [];
      // "Her brother is stable", "was Catholic": what is said of a relative is seldom a name.
      const sort = next.shape === 'lower' ? EVERYDAY | ENGLISH | CLINICAL : EVERYDAY;
      if (linked && !named && !(isListedName(next) && (next.flags & sort) === 0) && !isUnknown(next)) return [];
      const month = /^(?:May|June|April|August)$/.test(next.text);
      const nickname = isNickname(token, next, gap);
      const end = readName(document, tokens, from, { lower: true, sure: month || named, titled: nickname || named });
      if (end === from) return [];
      return [
        nameOf(document, tokens, from, end, 0.85, 'name-relative/relation'),
        ...secondOfTwo(document, tokens, end),
      ];
    });
  },
};
