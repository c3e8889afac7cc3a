import type { Candidate } from '../../candidate.ts';
import { CITY, CLINICAL, FIRST_NAME, FREQUENT_NAME, LAST_NAME } from '../../data/flags.ts';
import { isKeptPlace } from '../../data/kept-places.ts';
import type { Document } from '../../document.ts';
import { nameOf } from '../../names/found.ts';
import {
  isBarred,
  isClearFirstName,
  isClearLastName,
  isKnownWord,
  isListedName,
  isOrdinary,
  isUnknown,
} from '../../names/likeness.ts';
import { readName } from '../../names/reader.ts';
import { type Token, tokensOf } from '../../names/tokens.ts';
import { NEVER, RELATIONS, ROLES, TITLES } from '../../names/words.ts';
import type { Recogniser } from '../../recogniser.ts';

const FACILITY_HEAD =
  /^(?:\W{0,2}\s?(?:[\p{Lu}&][\p{L}'-]*\s){0,3}(?:hospital|clinic|center|centre|medical|health|memorial|regional|university|school|elementary|academy|college|church|pharmacy|county|park|street|ave|avenue|road|rd|blvd|lane|drive|institute|foundation|disease|syndrome|sign|test|score|scale|criteria|classification|procedure|fracture|catheter|palsy|lymphoma|maneuver|triad|phenomenon|lesions?|nodes?|reflex|contracture|tumor|cyst|tube|stage|grade|index)\b)/iu;

function isFrequentPair(first: Token, last: Token): boolean {
  const given = (first.flags & (FIRST_NAME | FREQUENT_NAME)) === (FIRST_NAME | FREQUENT_NAME);
  const family = (last.flags & (LAST_NAME | FREQUENT_NAME)) === (LAST_NAME | FREQUENT_NAME);
  return given && family && first.shape === 'capital' && last.shape === 'capital';
}

/** What the words of a run say: 0 for no name, else a score. */
function judge(parts: readonly Token[]): number {
  const [first, second] = parts;
  if (!first || !second) return 0;
  const words = parts.filter((part) => part.shape !== 'initial');
  if (words.length < 2) return isClearFirstName(first) ? 0.75 : 0;
  if (/^(?:lake|mount|fort|camp|port|cape|saint|point)$/.test(first.lower)) return 0;
  const last = words.at(-1) ?? second;
  if (words.some((word) => (word.flags & CLINICAL) !== 0 && !isListedName(word))) return 0;
  if (isClearFirstName(first)) return isOrdinary(last) && !isListedName(last) ? 0 : 0.8;
  if (isListedName(first) && isClearLastName(last)) return isOrdinary(first) ? 0.62 : 0.75;
  if (isUnknown(first) && (isClearLastName(last) || isClearFirstName(last))) return 0.65;
  if (isListedName(first) && !isKnownWord(first) && isUnknown(last)) return 0.65;
  if (isUnknown(first) && isListedName(last) && last.text.includes('-')) return 0.62;
  if (isFrequentPair(first, last)) return 0.6;
  return isUnknown(first) && isUnknown(last) && (first.flags & CITY) === 0 ? 0.55 : 0;
}

/** "leonard stepanek": in lower case only a frequent first name and a word that is nothing but a name. */
function lowerPair(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const [first, last] = [tokens[index], tokens[index + 1]];
  if (!first || last?.shape !== 'lower' || document.text.slice(first.end, last.start) !== ' ') return undefined;
  if (!isClearFirstName(first) || isKnownWord(first)) return undefined;
  const frequent = (first.flags & FREQUENT_NAME) !== 0;
  const family = isClearLastName(last) || (frequent && isUnknown(last) && last.text.length > 4);
  return family ? nameOf(document, tokens, index, index + 2, 0.62, 'name-listed/lower case') : undefined;
}

const MID_SENTENCE = /[a-z,] $/;

/** "my patient Dusk Alvarado", "Cordially, Clarity Okoro": any word may be a first name before a word that is only a surname. */
function wordAndSurname(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const [first, last] = [tokens[index], tokens[index + 1]];
  if (first?.shape !== 'capital' || last?.shape !== 'capital' || document.text.slice(first.end, last.start) !== ' ')
    return undefined;
  if (NEVER.has(first.lower) || TITLES.has(first.lower) || ROLES.has(first.lower) || RELATIONS.has(first.lower))
    return undefined;
  if ((first.flags & CLINICAL) !== 0 || isKeptPlace(first.lower) || !(isClearLastName(last) || isUnknown(last)))
    return undefined;
  const before = document.text.slice(Math.max(0, first.start - 2), first.start);
  if (!MID_SENTENCE.test(before) && !(isClearLastName(last) && /^$|\n$/.test(before))) return undefined;
  if (FACILITY_HEAD.test(document.text.slice(last.end, last.end + 60))) return undefined;
  return nameOf(document, tokens, index, index + 2, 0.42, 'name-listed/word and surname');
}

function runAt(document: Document, tokens: readonly Token[], index: number): Candidate | undefined {
  const first = tokens[index];
  if (!first || first.shape === 'initial') return undefined;
  if (isBarred(first)) return wordAndSurname(document, tokens, index);
  if (first.shape === 'lower') return lowerPair(document, tokens, index);
  const end = readName(document, tokens, index);
  if (end < index + 2) return wordAndSurname(document, tokens, index);
  const parts = tokens.slice(index, end);
  const shouted = parts.every((part) => part.shape === 'upper' || part.shape === 'initial');
  if (shouted && !parts.every((part) => part.shape === 'initial' || (isListedName(part) && part.text.length > 2)))
    return undefined;
  const score = judge(parts);
  const last = parts.at(-1);
  if (score === 0 || !last || FACILITY_HEAD.test(document.text.slice(last.end, last.end + 60))) return undefined;
  // Eponyms come in lists: "Apert, Pierre Robin, Goldenhar".
  const listed = /[,;] $/.test(document.text.slice(Math.max(0, first.start - 2), first.start));
  const inList = listed && /^[,;] ?\p{Lu}|^\.$/u.test(document.text.slice(last.end, last.end + 3));
  return nameOf(document, tokens, index, end, inList ? Math.min(score, 0.48) : score, 'name-listed/first and last');
}

/** Names without a cue, by the lists: a known first name and what follows it, or a known last name and what precedes it. */
export const nameListed: Recogniser = {
  name: 'name-listed',
  type: 'NAME',
  find(document) {
    const tokens = tokensOf(document);
    const found: Candidate[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const run = runAt(document, tokens, index);
      if (!run) continue;
      found.push(run);
      while ((tokens[index + 1]?.start ?? Infinity) < run.end) index += 1;
    }
    return found;
  },
};
