import type { IdentifierType } from '../../core/identifier.ts';
import type { MappingEntry } from '../../core/mapping.ts';
import type { Range } from '../../core/span.ts';
import { addressRanges } from './addresses.ts';
import { anchorsOf } from './anchors.ts';
import { type Pattern, patternsOf } from './pattern.ts';
import { createDateFinder } from './dates.ts';
import { keptDates } from './kept.ts';
import { strangerTeller } from './strangers.ts';
import { createTimeline } from './timeline.ts';
import { type Token, TokenList } from '../tokens.ts';

/** A surrogate found in a text, and what stands behind it. */
export interface Restoration extends Range {
  readonly type: IdentifierType;
  /** As it stands in the text. */
  readonly surrogate: string;
  /** The real value, in the case and with the line breaks of the surrogate found. */
  readonly original: string;
  /** What stands behind it; null for a date that the model has worked out itself. */
  readonly entry: MappingEntry | null;
  readonly certainty: Certainty;
}

/**
 * `exact`: written as in its entry; `likely`: in another form, case or part, or a date that follows from those of the
 * conversation; `uncertain`: `original` is what it may mean, and the surrogate is to stay.
 */
export type Certainty = 'exact' | 'likely' | 'uncertain';

export interface Restorer {
  /** The surrogates in a text of the user's, sorted, none overlapping. */
  find(text: string): Restoration[];
  /** `text`, the user's own, with the real values. */
  restore(text: string): string;
  /** What `find` gives for a reply, and the dates in it that the model has worked out; uncertain ones among them. */
  read(reply: string): Restoration[];
  /** A reply with the real values; what is uncertain stays as it stands. */
  restoreReply(reply: string): string;
}

/** Patterns by their words: looking one up takes as many steps as it has words, whatever the number of entries. */
interface Node {
  readonly next: Map<string, Node>;
  readonly patterns: Pattern[];
}

function grow(root: Node, pattern: Pattern): void {
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

/** The longest pattern that begins at token `first`; of equally long ones, the one that is written as in the text. */
function longestAt(root: Node, text: string, tokens: TokenList, first: number, addresses: AddressGuard) {
  let node: Node | undefined = root;
  let found: { pattern: Pattern; last: number } | null = null;
  for (let last = first; last < tokens.length; last += 1) {
    node = node.next.get(tokens.key(last));
    if (node === undefined) break;
    let pattern: Pattern | undefined;
    for (const candidate of node.patterns) {
      const fit = candidate.fits(text, tokens, first);
      if (fit === 'no' || !addresses.allows(tokens.at(first), tokens.at(last))) continue;
      if (fit === 'exact' || pattern === undefined) pattern = candidate;
      if (fit === 'exact') break;
    }
    if (pattern !== undefined) found = { pattern, last };
  }
  return found;
}

/** Refuses matches inside web and e-mail addresses that are not surrogates themselves. */
class AddressGuard {
  readonly #ranges: readonly Range[];
  #index = 0;

  constructor(text: string) {
    this.#ranges = addressRanges(text);
  }

  /** To be asked about tokens in the order of the text. */
  allows(first: Token | undefined, last: Token | undefined): boolean {
    if (first === undefined || last === undefined) return false;
    let range = this.#ranges[this.#index];
    while (range !== undefined && range.end <= first.start) {
      this.#index += 1;
      range = this.#ranges[this.#index];
    }
    if (range === undefined || last.end <= range.start) return true;
    return first.start <= range.start && last.end >= range.end;
  }
}

/** Adds dates that were written anew; where both are found the longer holds, then the one that stands as it was. */
function withDates(written: readonly Restoration[], dates: readonly Restoration[]): Restoration[] {
  const all = [...written, ...dates].toSorted((a, b) => a.start - b.start);
  const result: Restoration[] = [];
  for (const next of all) {
    const last = result.at(-1);
    if (last === undefined || next.start >= last.end) result.push(next);
    else if (next.end - next.start > last.end - last.start) result[result.length - 1] = next;
  }
  return result;
}

/** `text` with the real values, as far as they are certain. */
function replaced(text: string, restorations: readonly Restoration[]): string {
  let result = '';
  let end = 0;
  for (const restoration of restorations) {
    if (restoration.certainty === 'uncertain') continue;
    result += text.slice(end, restoration.start) + restoration.original;
    end = restoration.end;
  }
  return result + text.slice(end);
}

/**
 * Prepares to find the surrogates of a conversation. `entries` are enough: names come back whole or in part, in any
 * case, over line breaks; numbers in any grouping; days in any form. One pass over a text, in time linear in its length whatever the
 * number of entries. `today` (YYYY-MM-DD, the reader's real day) tells the model's own "today" from the conversation's dates.
 */
export function createRestorer(entries: readonly MappingEntry[], today = ''): Restorer {
  const root: Node = { next: new Map(), patterns: [] };
  const moved = entries.filter(({ kept }) => kept !== true);
  for (const entry of moved) for (const pattern of patternsOf(entry)) grow(root, pattern);

  const anchors = anchorsOf(moved);
  const isKept = keptDates(entries, anchors.dayFirst);
  const findDates = createDateFinder(anchors, isKept);
  const timeline = createTimeline(anchors, isKept, today);
  const isStranger = strangerTeller(moved, (word) => root.next.has(word));

  function findWritten(text: string): Restoration[] {
    const tokens = new TokenList(text);
    const addresses = new AddressGuard(text);
    const found: Restoration[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const match = longestAt(root, text, tokens, index, addresses);
      if (match === null) continue;
      if (match.pattern.type === 'NAME' && isStranger(text, tokens, match.last)) continue;
      found.push(match.pattern.restoration(text, tokens, index));
      index = match.last;
    }
    return found;
  }

  function find(text: string): Restoration[] {
    const asWritten = findWritten(text);
    return findDates === null ? asWritten : withDates(asWritten, findDates(text));
  }

  function read(reply: string): Restoration[] {
    const found = find(reply);
    return [...found, ...timeline(reply, found)].toSorted((a, b) => a.start - b.start);
  }

  return {
    find,
    read,
    restore: (text) => replaced(text, find(text)),
    restoreReply: (reply) => replaced(reply, read(reply)),
  };
}
