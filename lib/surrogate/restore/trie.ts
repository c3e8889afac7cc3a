import type { TokenList } from '../tokens.ts';
import type { AddressGuard } from './addresses.ts';
import type { Fit, Pattern } from './pattern.ts';

/** Patterns by their words: looking one up takes as many steps as it has words, whatever the number of entries. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly patterns: Pattern[];
  /** What its keys begin with, once that was asked for. */
  beginnings?: Set<string>;
}

/** Whether a key below `node` begins with `start`. */
export function begins(node: Node, start: string): boolean {
  if (node.beginnings === undefined) {
    node.beginnings = new Set();
    for (const key of node.next.keys()) {
      for (let end = 1; end <= key.length; end += 1) node.beginnings.add(key.slice(0, end));
    }
  }
  return node.beginnings.has(start);
}

/** Adds a pattern below `root`. */
export function grow(root: Node, pattern: Pattern): void {
  let node = root;
  for (const key of pattern.keys) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), patterns: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  node.patterns.push(pattern);
}

/** The one of `patterns` that stands at token `first`. Null too where they mean several values, so that none can be told. */
function meant(patterns: readonly Pattern[], text: string, tokens: TokenList, first: number): Pattern | null {
  const fits = patterns.map((pattern) => pattern.fits(text, tokens, first));
  const best: Fit = fits.includes('exact') ? 'exact' : 'loose';
  const candidates = patterns.filter((_, index) => fits[index] === best);
  const originals = new Set(candidates.map((pattern) => pattern.restoration(text, tokens, first).original));
  return originals.size === 1 ? (candidates[0] ?? null) : null;
}

/** The longest pattern that begins at token `first`; of equally long ones, the one that is written as in the text. */
export function longestAt(root: Node, text: string, tokens: TokenList, first: number, addresses: AddressGuard) {
  let node: Node | undefined = root;
  let found: { pattern: Pattern; last: number } | null = null;
  for (let last = first; last < tokens.length; last += 1) {
    node = node.next.get(tokens.key(last));
    if (node === undefined) break;
    if (node.patterns.length === 0) continue;
    const pattern = meant(node.patterns, text, tokens, first);
    if (pattern !== null && addresses.allows(pattern.type, tokens.at(first), tokens.at(last)))
      found = { pattern, last };
  }
  return found;
}
