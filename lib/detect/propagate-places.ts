import type { Candidate } from './candidate.ts';
import { CLINICAL, ENGLISH, EVERYDAY } from './data/flags.ts';
import { FACILITY_HEADS } from './data/facility-words.ts';
import { isKeptPlace } from './data/kept-places.ts';
import type { Document } from './document.ts';
import { type Token, tokenAt, tokensOf } from './names/tokens.ts';

const SCORE = 0.51;
const MAX_WORDS = 8;
const ORDINARY = EVERYDAY | ENGLISH | CLINICAL;
const TO_A_PLACE = /\b(?:at|to|from|by|via|in|outside|through|near|how|that|if) (?:the )?$/;
const WITHIN = /^(?:[ \n]|\. |'s |-| & )$/;

type Type = 'FACILITY' | 'LOCATION';

interface Form {
  readonly words: readonly string[];
  readonly type: Type;
}

const isOrdinary = (token: Token): boolean => (token.flags & ORDINARY) !== 0;

/** "Mercy General" and "Mercy" for "Mercy General Hospital": the words of a place without the kinds at its end. */
function formsOf(tokens: readonly Token[], type: Type): Form[] {
  const words = tokens.map((token) => token.lower);
  const forms = [{ words, type }];
  if (type !== 'FACILITY') return forms;
  for (let count = words.length - 1; count > 0; count -= 1) {
    if (!FACILITY_HEADS.has(words[count] ?? '')) break;
    const head = tokens.slice(0, count);
    if (head.every((token) => FACILITY_HEADS.has(token.lower) || token.text.length < 3)) break;
    forms.push({ words: words.slice(0, count), type });
  }
  return forms;
}

function collect(document: Document, spans: readonly Candidate[]): Map<string, Form[]> {
  const tokens = tokensOf(document);
  const byFirst = new Map<string, Form[]>();
  for (const { start, end, type } of spans) {
    if (type !== 'FACILITY' && type !== 'LOCATION') continue;
    const from = tokenAt(tokens, start);
    const own: Token[] = [];
    for (let at = from; own.length <= MAX_WORDS && (tokens[at]?.end ?? Infinity) <= end; at += 1) {
      const token = tokens[at];
      if (token) own.push(token);
    }
    if (own.length === 0 || own.length > MAX_WORDS) continue;
    for (const form of formsOf(own, type)) {
      const first = form.words[0] ?? '';
      const same = byFirst.get(first) ?? [];
      if (!same.some(({ words }) => words.join(' ') === form.words.join(' '))) byFirst.set(first, [...same, form]);
    }
  }
  return byFirst;
}

function endOf(document: Document, tokens: readonly Token[], index: number, { words }: Form): number | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const token = tokens[index + at];
    const before = tokens[index + at - 1];
    if (!token || token.lower !== words[at]) return undefined;
    if (at > 0 && before && !WITHIN.test(document.text.slice(before.end, token.start))) return undefined;
  }
  return tokens[index + words.length - 1]?.end;
}

/** Whether the words mean the place: several do, one alone where it is no other word or somebody goes there. */
function isMeant(document: Document, token: Token, { words }: Form): boolean {
  if (isKeptPlace(words.join(' '))) return false;
  if (words.length > 1) return token.shape !== 'lower' || !isOrdinary(token) || words.length > 2;
  if (token.shape !== 'capital' || token.text.length < 3) return false;
  if (!isOrdinary(token)) return true;
  return TO_A_PLACE.test(document.lower.slice(Math.max(0, token.start - 16), token.start));
}

/** Finds facilities and towns again wherever the document names them, facilities by their short names too. */
export function propagatePlaces(document: Document, spans: readonly Candidate[]): Candidate[] {
  const known = collect(document, spans);
  if (known.size === 0) return [];
  const tokens = tokensOf(document);
  return tokens.flatMap((token, index) =>
    (known.get(token.lower) ?? []).flatMap((form): Candidate[] => {
      const end = isMeant(document, token, form) ? endOf(document, tokens, index, form) : undefined;
      if (end === undefined) return [];
      return [{ start: token.start, end, type: form.type, score: SCORE, rule: 'propagate/place' }];
    }),
  );
}
