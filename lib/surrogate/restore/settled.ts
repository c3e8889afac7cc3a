import type { Range } from '../../core/span.ts';
import { isNumber, TokenList } from '../tokens.ts';
import { begins, type Node } from './trie.ts';

/** The end of a text that may become one character written in another way, or a mark: no token can be told there. */
const PARTIAL =
  /(?:[\uD800-\uDBFF]|\\(?:u[\dA-F]{0,3}|[nrt])?|&(?:[a-z]{0,4}|#x?[\dA-F]{0,5})|(?:<|&lt;|\\u003c)\/?[a-z]{0,6} ?\/?(?:&(?:gt?)?|\\(?:u0{0,2}3?)?)?)$/i;
/** A word may go on after these. */
const UNFINISHED = /^[\u00AD\u200B-\u200D\u2060\uFEFF]*[\uD800-\uDBFF]?$/;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DATE_GAP = /^\s{0,9}[-/.,]{0,2}\s{0,9}['’]?$/;
/** A date has no more numbers and names than a day, a month and a year. */
const DATE_PARTS = 3;

/** What tells how far a text is settled. */
export interface Known {
  readonly root: Node;
  /** The longest separator within a surrogate, UTF-16 units. */
  readonly widest: number;
  /** What surrogates have before their first letter or digit, as far as their originals have something else there. */
  readonly leads: readonly string[];
  readonly hasDates: boolean;
}

/** Where the last date of a text begins that may go on. */
function openDate(text: string, tokens: TokenList, from: number): number {
  let open = text.length;
  let right = text.length;
  for (let index = tokens.length - 1, parts = 0; index >= 0 && parts <= DATE_PARTS; index -= 1) {
    const token = tokens.at(index);
    if (token === undefined || token.start < from || !DATE_GAP.test(text.slice(token.end, right))) break;
    const named =
      MONTHS.some((month) => month.startsWith(token.key)) && (token.key.length > 2 || token.end === text.length);
    if (isNumber(token) || named) {
      parts += 1;
      if (parts <= DATE_PARTS) open = token.start;
    } else if (!/^(?:st?|nd?|rd?|th?|of?)$/.test(token.key)) break;
    right = token.start;
  }
  return open;
}

/** Whether a surrogate or a month may begin with the letters `start`. */
export function mayBegin(start: string, { root, hasDates }: Known): boolean {
  const key = start.toLowerCase();
  return begins(root, key) || (hasDates && MONTHS.some((month) => month.startsWith(key)));
}

/** Whether what follows `text` could make a surrogate begin at token `first`, or change what is found there. */
function isOpen(text: string, tokens: TokenList, first: number, partial: number, { root, widest }: Known): boolean {
  let node: Node | undefined = root;
  let end = tokens.at(first)?.start ?? 0;
  for (let index = first; ; index += 1) {
    const token = tokens.at(index);
    if (token === undefined || (index > first && token.start >= partial)) {
      return text.length - end <= widest && node.next.size > 0;
    }
    if (token.start - end > widest) return false;
    if (UNFINISHED.test(text.slice(token.end)) && begins(node, token.key)) return true;
    node = node.next.get(token.key);
    if (node === undefined) return false;
    end = token.end;
    const after = text.slice(end);
    if (node.patterns.some((pattern) => !pattern.decidedBy(after))) return true;
  }
}

/**
 * Up to where nothing that may follow `text` changes what is found in it, as far as single surrogates go; `from` is an
 * offset that is settled. `found` are the surrogates from there on, as they are found now.
 */
export function settledEnd(text: string, from: number, found: readonly Range[], known: Known): number {
  const tokens = new TokenList(text);
  const partial = PARTIAL.exec(text)?.index ?? text.length;
  const lead = Math.max(0, ...known.leads.map(({ length }) => length));
  let end = text.length;
  let next = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const start = tokens.at(index)?.start ?? 0;
    while ((found[next]?.end ?? Infinity) <= start) next += 1;
    const inside = (found[next]?.start ?? Infinity) < start;
    if (start < from || inside || !isOpen(text, tokens, index, partial, known)) continue;
    end = start - lead;
    break;
  }
  if (known.hasDates) end = Math.min(end, openDate(text, tokens, from));
  for (const beginning of known.leads) {
    for (let length = beginning.length; length > 0; length -= 1) {
      if (text.endsWith(beginning.slice(0, length))) end = Math.min(end, text.length - length);
    }
  }
  if (/[\uD800-\uDBFF]$/.test(text)) end = Math.min(end, text.length - 1);
  for (const { start, end: last } of found.toReversed()) if (start < end && end < last) end = start;
  return Math.max(from, end);
}
