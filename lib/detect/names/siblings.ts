import type { Range } from '../../core/span.ts';
import { CITY, CLINICAL, ENGLISH, EVERYDAY, FIRST_NAME, FREQUENT_NAME } from '../data/flags.ts';
import { isKeptPlace } from '../data/kept-places.ts';
import type { Document } from '../document.ts';
import { isBarred, isListedName, isUnknown } from './likeness.ts';
import { type Token, tokenAt, tokensOf } from './tokens.ts';
import { CREDENTIALS, RELATIONS, ROLES, TITLES } from './words.ts';

const AND = /^(?:,? (?:and|or|y|&|\+) |, | ?\/ ?| \+ | & )$/;
const JOINS = /^(?:and|or|y)$/;
/** A list has an end, and a hostile text shall not make a long one of everything. */
const MAX_STEPS = 12;

/** A word that may be the name beside another one: it stands on the lists of names, or on none. */
function mayStandBeside(token: Token, shape: Token['shape']): boolean {
  if (token.shape !== shape || token.text.length < 3 || isBarred(token) || isKeptPlace(token.lower)) return false;
  if (TITLES.has(token.lower) || RELATIONS.has(token.lower) || ROLES.has(token.lower) || CREDENTIALS.has(token.lower))
    return false;
  const word = (token.flags & (EVERYDAY | ENGLISH | CLINICAL)) !== 0;
  if (shape === 'lower') return !word && (token.flags & (FIRST_NAME | FREQUENT_NAME)) === (FIRST_NAME | FREQUENT_NAME);
  if (shape === 'upper') return !word && isListedName(token) && token.text.length > 3;
  return !word && (isListedName(token) || ((token.flags & CITY) === 0 && isUnknown(token)));
}

/** The next name of a list in one direction: a single word between commas, "and" or slashes. */
function next(document: Document, tokens: readonly Token[], from: number, step: 1 | -1): number | undefined {
  const here = tokens[from];
  if (!here) return undefined;
  let to = from + step;
  if (JOINS.test(tokens[to]?.lower ?? '')) to += step;
  const there = tokens[to];
  if (!there || !mayStandBeside(there, here.shape)) return undefined;
  const gap = step > 0 ? document.text.slice(here.end, there.start) : document.text.slice(there.end, here.start);
  return AND.test(gap) ? to : undefined;
}

function walk(document: Document, tokens: readonly Token[], from: number, step: 1 | -1): Range[] {
  const found: Range[] = [];
  let at = from;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const to = next(document, tokens, at, step);
    const token = to === undefined ? undefined : tokens[to];
    if (to === undefined || !token) break;
    found.push({ start: token.start, end: token.end });
    at = to;
  }
  return found;
}

/** The names that stand in a list with a name found: "Efua, Maren and Ilse", of which one is known. */
export function siblingsOf(document: Document, names: readonly Range[]): Range[] {
  const tokens = tokensOf(document);
  return names.flatMap(({ start, end }) => {
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end) - 1;
    if (last < first) return [];
    return [...walk(document, tokens, last, 1), ...(first === last ? walk(document, tokens, first, -1) : [])];
  });
}
