import type { Range } from '../../core/span.ts';
import { isNumber, type Token, TokenList } from '../tokens.ts';
import { begins, type Node } from './trie.ts';

/** The end of a text that may become one character written in another way, or a mark: no token can be told there. */
const PARTIAL =
  /(?:[\uD800-\uDBFF]|\\(?:u[\dA-F]{0,3}|[nrt])?|&(?:[a-z]{0,4}|#x?[\dA-F]{0,5})|(?:<|&lt;|\\u003c)\/?[a-z]{0,6} ?\/?(?:&(?:gt?)?|\\(?:u0{0,2}3?)?)?)$/i;
/** A word may go on after these. */
const UNFINISHED = /^[\u00AD\u200B-\u200D\u2060\uFEFF]*[\uD800-\uDBFF]?$/;
const UNFINISHED_END = /[\u00AD\u200B-\u200D\u2060\uFEFF]{0,20}[\uD800-\uDBFF]?$/;

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

/** Whether a token is a month's name, long or short, or may become one where it is `unfinished`. */
function isMonth({ key }: Token, unfinished: boolean): boolean {
  const name = key.replace(/^(?:st|nd|rd|th)(?=.)/, '');
  return (unfinished || name.length > 2) && MONTHS.some((month) => month.startsWith(name));
}

/** Where the last date of a text begins that may go on. */
function openDate(text: string, tokens: TokenList, from: number): number {
  const end = UNFINISHED_END.exec(text)?.index ?? text.length;
  let open = text.length;
  let right = end;
  for (let index = tokens.length - 1, parts = 0; index >= 0 && parts <= DATE_PARTS; index -= 1) {
    const token = tokens.at(index);
    if (token === undefined || token.start < from || !DATE_GAP.test(text.slice(token.end, right))) break;
    if (isNumber(token) || isMonth(token, token.end === end)) {
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

/** After these a token begins, whatever stands before. */
const APART = /^[^\p{L}\p{M}\p{N}\p{Cf}\p{Cs}\\&<;#_]?$|^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u;

/**
 * Where the first token from `from` on stands that any surrogate or date could begin with; the end of the text where none
 * does. Told from what waits alone; null where that isn't possible.
 */
export function firstCandidate(text: string, from: number, { root, hasDates, leads }: Known): number | null {
  if (leads.length > 0 || !APART.test(text.charAt(from - 1))) return null;
  const waiting = text.slice(from);
  const tokens = new TokenList(waiting);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens.at(index);
    if (token === undefined) break;
    const last = index === tokens.length - 1;
    const known = root.next.has(token.key) || (last && begins(root, token.key));
    if (known || (hasDates && (isNumber(token) || isMonth(token, last)))) return from + token.start;
  }
  return text.length;
}

/** Where the first of the tokens from `from` on is open, the end of what is settled: told from what waits alone. */
function waitingEnd(text: string, from: number, known: Known): number | null {
  const first = firstCandidate(text, from, known);
  if (first === null || PARTIAL.test(text)) return null;
  if (first === text.length) return first;
  const waiting = text.slice(first);
  const tokens = new TokenList(waiting);
  const open =
    isOpen(waiting, tokens, 0, waiting.length, known) || (known.hasDates && openDate(waiting, tokens, 0) === 0);
  return open ? first : null;
}

/**
 * Up to where nothing that may follow `text` changes what `find` finds in it. `from` is an offset that is settled.
 */
export function settledEnd(
  text: string,
  from: number,
  find: (text: string, from: number) => readonly Range[],
  known: Known,
): number {
  const waiting = waitingEnd(text, from, known);
  if (waiting !== null) return waiting;
  const found = find(text, from);
  const tokens = new TokenList(text);
  const lead = Math.max(0, ...known.leads.map(({ length }) => length));
  let end = Math.min(firstOpen(text, tokens, from, found, known) - lead, unpaired(text));
  if (known.hasDates) end = Math.min(end, openDate(text, tokens, from));
  for (const beginning of known.leads) {
    for (let length = beginning.length; length > 0; length -= 1) {
      if (text.endsWith(beginning.slice(0, length))) end = Math.min(end, text.length - length);
    }
  }
  for (const { start, end: last } of found.toReversed()) if (start < end && end < last) end = start;
  return Math.max(from, end);
}

/** Where the first token stands that is open and not part of what is found; else the end of the text. */
function firstOpen(text: string, tokens: TokenList, from: number, found: readonly Range[], known: Known): number {
  const partial = PARTIAL.exec(text)?.index ?? text.length;
  let next = 0;
  let entered = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const start = tokens.at(index)?.start ?? 0;
    if (start < from) continue;
    while ((found[next]?.end ?? Infinity) <= start) next += 1;
    // The first token of what is found stands for it; it may have something before it.
    const inside = (found[next]?.start ?? Infinity) < start && entered === next;
    if ((found[next]?.start ?? Infinity) <= start) entered = next;
    if (!inside && isOpen(text, tokens, index, partial, known)) return start;
  }
  return Infinity;
}

/** The end of the text without half a character. */
function unpaired(text: string): number {
  return text.length - (/[\uD800-\uDBFF]$/.test(text) ? 1 : 0);
}
