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

/** What the words so far may go on with, and the form that they are. */
interface Beginning {
  form?: Form;
  readonly next: Map<string, Beginning>;
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

/** Takes a form in, unless a place of the same words is known. */
function add(known: Beginning, form: Form): void {
  let at = known;
  for (const word of form.words) {
    const next: Beginning = at.next.get(word) ?? { next: new Map() };
    at.next.set(word, next);
    at = next;
  }
  at.form ??= form;
}

function collect(document: Document, spans: readonly Candidate[]): Beginning {
  const tokens = tokensOf(document);
  const known: Beginning = { next: new Map() };
  for (const { start, end, type } of spans) {
    if (type !== 'FACILITY' && type !== 'LOCATION') continue;
    const from = tokenAt(tokens, start);
    const own: Token[] = [];
    for (let at = from; own.length <= MAX_WORDS && (tokens[at]?.end ?? Infinity) <= end; at += 1) {
      const token = tokens[at];
      if (token) own.push(token);
    }
    if (own.length === 0 || own.length > MAX_WORDS) continue;
    for (const form of formsOf(own, type)) add(known, form);
  }
  return known;
}

/** The known forms that stand at a word, each with the index of its last. */
function formsAt(document: Document, tokens: readonly Token[], index: number, known: Beginning): [Form, number][] {
  const found: [Form, number][] = [];
  let beginning = known.next.get(tokens[index]?.lower ?? '');
  for (let at = index; beginning; at += 1) {
    if (beginning.form) found.push([beginning.form, at]);
    const [here, next] = [tokens[at], tokens[at + 1]];
    if (!here || !next || !WITHIN.test(document.text.slice(here.end, next.start))) break;
    beginning = beginning.next.get(next.lower);
  }
  return found;
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
  if (known.next.size === 0) return [];
  const tokens = tokensOf(document);
  return tokens.flatMap((token, index) =>
    formsAt(document, tokens, index, known)
      .filter(([form]) => isMeant(document, token, form))
      .map(([{ type }, last]): Candidate => {
        const end = tokens[last]?.end ?? token.end;
        return { start: token.start, end, type, score: SCORE, rule: 'propagate/place' };
      }),
  );
}
