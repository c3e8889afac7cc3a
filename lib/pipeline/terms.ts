import type { Range } from '../core/span.ts';
import { TokenList, tokenise } from '../surrogate/tokens.ts';

/** Where a term stands in a text; `term` is its place in the list. */
export interface TermRange extends Range {
  readonly term: number;
}

interface Term {
  readonly index: number;
  /** What stands between its words, runs of blanks as one. */
  readonly gaps: readonly string[];
}

/** Terms by their words: looking one up takes as many steps as it has words, however many terms there are. */
interface Node {
  readonly next: Map<string, Node>;
  readonly terms: Term[];
}

/** Joins a word to the one before or after: "Smith" in "Smith-Jones" or "O'Smith" is another name. */
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}_]|[-'’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}])/u;
const JOINED_BEFORE = /(?:[\p{L}\p{M}\p{N}_]|[\p{L}\p{N}][-'’])$/u;

/**
 * Prepares to find whole terms in texts, in any case and over line breaks: time is linear in the length of the text,
 * however many terms there are. Of terms that begin at the same word the longest is found.
 */
export function termFinder(terms: readonly string[]): (text: string) => TermRange[] {
  const root: Node = { next: new Map(), terms: [] };
  for (const [index, text] of terms.entries()) {
    const { keys, gaps } = partsOf(text);
    if (keys.length > 0) grow(root, keys).terms.push({ index, gaps });
  }
  return (text) => (root.next.size === 0 ? [] : findIn(text, root));
}

function grow(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    const next: Node = node.next.get(key) ?? { next: new Map(), terms: [] };
    node.next.set(key, next);
    node = next;
  }
  return node;
}

function findIn(text: string, root: Node): TermRange[] {
  const tokens = new TokenList(text);
  const found: TermRange[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = longestAt(text, tokens, at, root);
    if (match === null) continue;
    found.push(match.range);
    at = match.last;
  }
  return found;
}

/** The longest term that begins at token `first`, and its last token. */
function longestAt(text: string, tokens: TokenList, first: number, root: Node): Match | null {
  let node = root.next.get(tokens.key(first));
  const start = tokens.at(first)?.start ?? 0;
  if (node === undefined || JOINED_BEFORE.test(text.slice(Math.max(0, start - 3), start))) return null;
  const gaps: string[] = [];
  let longest: Match | null = null;
  for (let last = first; node !== undefined; last += 1) {
    const end = tokens.at(last)?.end ?? start;
    const term = node.terms.find((one) => one.gaps.every((gap, step) => gap === gaps[step]));
    if (term !== undefined && !JOINED_AFTER.test(text.slice(end, end + 3))) {
      longest = { last, range: { term: term.index, start, end } };
    }
    const next = tokens.at(last + 1);
    if (next === undefined) break;
    gaps.push(gapOf(text, end, next.start));
    node = node.next.get(next.key);
  }
  return longest;
}

interface Match {
  readonly last: number;
  readonly range: TermRange;
}

function partsOf(text: string): { keys: string[]; gaps: string[] } {
  const tokens = tokenise(text);
  const gaps = tokens.slice(1).map((token, index) => gapOf(text, tokens[index]?.end ?? 0, token.start));
  return { keys: tokens.map(({ key }) => key), gaps };
}

function gapOf(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}
