import type { IdentifierType } from '../../core/identifier.ts';
import type { MappingEntry } from '../../core/mapping.ts';
import { apartFrom } from '../../core/ranges.ts';
import type { Range } from '../../core/span.ts';
import { AddressGuard } from './addresses.ts';
import { anchorsOf } from './anchors.ts';
import { createDateFinder } from './dates.ts';
import { initialFinder } from './initials.ts';
import { keptDates } from './kept.ts';
import { sifted } from './others.ts';
import { firstCandidate, type Known, mayBegin, settledEnd } from './settled.ts';
import { strangerTeller } from './strangers.ts';
import { createTimeline } from './timeline.ts';
import { TokenList } from '../tokens.ts';
import { grow, longestAt, type Node } from './trie.ts';
import { patternsOf } from './variants.ts';

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
  /** The surrogates in a text of the user's that begin at `from` (0) or later, sorted, none overlapping. */
  find(text: string, from?: number): Restoration[];
  /**
   * Of a text that is still being written: up to which offset (UTF-16 units) nothing that may follow changes what `find`
   * gives. `from` is an offset that was settled before; what stands before it is only looked at.
   */
  settled(text: string, from?: number): number;
  /** Whether a surrogate, or a date of the conversation, may begin with the letters `start`. */
  mayBegin(start: string): boolean;
  /** `text`, the user's own, with the real values. */
  restore(text: string): string;
  /** What `find` gives for a reply, and the dates in it that the model has worked out; uncertain ones among them. */
  read(reply: string): Restoration[];
  /** A reply with the real values; what is uncertain stays as it stands. */
  restoreReply(reply: string): string;
}

/** What stands before a place within a word, where no date begins. */
const IN_WORD = /[\p{L}\p{M}]\p{Cf}*$/u;

/** Adds dates that were written anew; where both are found the longer holds, then the one that stands as it was. */
function withDates(asWritten: readonly Restoration[], dates: readonly Restoration[]): Restoration[] {
  const all = [...asWritten, ...dates].toSorted((a, b) => a.start - b.start);
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
  let widest = 0;
  const leads = new Set<string>();
  for (const pattern of moved.flatMap(patternsOf)) {
    grow(root, pattern);
    widest = Math.max(widest, pattern.widest);
    if (pattern.lead !== '') leads.add(pattern.lead);
  }

  const anchors = anchorsOf(moved);
  const isKept = keptDates(entries, anchors.dayFirst);
  const dates = createDateFinder(moved, anchors, isKept);
  const settings = new Set(entries.flatMap(({ kept, surrogate }) => (kept === true ? [surrogate] : [])));
  const initials = initialFinder(moved);
  const timeline = createTimeline(anchors, isKept, today);
  const known: Known = { root, widest, leads: [...leads], hasDates: dates !== null };
  const isStranger = strangerTeller(moved, (word) => root.next.has(word));

  function findWritten(text: string, from: number): Restoration[] {
    const tokens = new TokenList(text);
    const addresses = new AddressGuard(text);
    const found: Restoration[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      if ((tokens.at(index)?.start ?? 0) < from) continue;
      const match = longestAt(root, text, tokens, index, addresses);
      if (match === null) continue;
      if (match.pattern.type === 'NAME' && isStranger(text, tokens, match.last)) continue;
      found.push(match.pattern.restoration(text, tokens, index));
      index = match.last;
    }
    return found;
  }

  function find(text: string, from = 0): Restoration[] {
    // Of a text that is being written, most pieces hold nothing.
    if (from > 0 && firstCandidate(text, from, known) === text.length) return [];
    const asWritten = findWritten(text, from);
    if (dates === null) return asWritten;
    const again = dates
      .find(text)
      .filter(({ start }) => start >= from && !IN_WORD.test(text.slice(Math.max(0, start - 8), start)));
    return withDates(asWritten, again);
  }

  /** What a reply has of the conversation's own, in forms too that a text of the user's is not searched for. */
  function foundIn(reply: string): Restoration[] {
    // "4/20 and 21 April" has no 20 April.
    const more = dates
      ?.findMore(reply)
      .filter(({ start }) => !/\d[/.-]$/.test(reply.slice(Math.max(0, start - 2), start)));
    const found = withDates(find(reply), more ?? []);
    const short = dates?.findShort(reply).filter(({ surrogate }) => !settings.has(surrogate)) ?? [];
    return withDates(found, apartFrom(short, found));
  }

  function read(reply: string): Restoration[] {
    const found = foundIn(reply);
    const all = [...found, ...timeline(reply, found), ...initials(reply, found)].toSorted((a, b) => a.start - b.start);
    return sifted(reply, all, settings);
  }

  return {
    find,
    settled: (text, from = 0) => settledEnd(text, from, find, known),
    mayBegin: (start) => mayBegin(start, known),
    read,
    restore: (text) => replaced(text, find(text)),
    restoreReply: (reply) => replaced(reply, read(reply)),
  };
}
