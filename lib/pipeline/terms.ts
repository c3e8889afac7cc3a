import type { Range } from '../core/span.ts';
import { TokenList, tokenise } from '../surrogate/tokens.ts';

/** Where a term stands in a text; `term` is its place in the list. */
export interface TermRange extends Range {
  readonly term: number;
}

interface Term {
  readonly index: number;
  readonly keys: readonly string[];
  /** What stands between its words, runs of blanks as one. */
  readonly gaps: readonly string[];
}

/** Joins a word to the one before or after: "Smith" in "Smith-Jones" or "O'Smith" is another name. */
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}_]|[-'’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}])/u;
const JOINED_BEFORE = /(?:[\p{L}\p{M}\p{N}_]|[\p{L}\p{N}][-'’])$/u;

/**
 * Prepares to find whole terms in texts, in any case and over line breaks: time is linear in the length of the text,
 * however many terms there are. Of terms that begin at the same word the longest is found.
 */
export function termFinder(terms: readonly string[]): (text: string) => TermRange[] {
  const byFirst = new Map<string, Term[]>();
  for (const [index, text] of terms.entries()) {
    const term = { index, ...partsOf(text) };
    const [first] = term.keys;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.keys.length - a.keys.length);
  return (text) => (byFirst.size === 0 ? [] : findIn(text, byFirst));
}

function findIn(text: string, byFirst: ReadonlyMap<string, readonly Term[]>): TermRange[] {
  const tokens = new TokenList(text);
  const found: TermRange[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const fitting = byFirst.get(tokens.key(at))?.find((term) => fits(text, tokens, at, term));
    if (fitting === undefined) continue;
    const last = at + fitting.keys.length - 1;
    found.push({ term: fitting.index, start: tokens.at(at)?.start ?? 0, end: tokens.at(last)?.end ?? 0 });
    at = last;
  }
  return found;
}

function fits(text: string, tokens: TokenList, at: number, { keys, gaps }: Term): boolean {
  const [first, last] = [tokens.at(at), tokens.at(at + keys.length - 1)];
  if (first === undefined || last === undefined) return false;
  if (JOINED_AFTER.test(text.slice(last.end, last.end + 3))) return false;
  if (JOINED_BEFORE.test(text.slice(Math.max(0, first.start - 3), first.start))) return false;
  return keys.every((key, step) => {
    if (tokens.key(at + step) !== key) return false;
    const [here, next] = [tokens.at(at + step), tokens.at(at + step + 1)];
    const gap = gaps[step];
    return gap === undefined || gapOf(text, here?.end ?? 0, next?.start ?? 0) === gap;
  });
}

function partsOf(text: string): { keys: string[]; gaps: string[] } {
  const tokens = tokenise(text);
  const gaps = tokens.slice(1).map((token, index) => gapOf(text, tokens[index]?.end ?? 0, token.start));
  return { keys: tokens.map(({ key }) => key), gaps };
}

function gapOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}
