import type { Range } from '../core/span.ts';
import type { Restoration, Restorer } from '../surrogate/restore/restore.ts';
import { letters } from './shown-message.ts';

/** Letters and digits on one side of a surrogate by which its sentence is known again, and how few of them will do. */
const COMPARED = 24;
const ENOUGH = 12;
/** How much of a draft is looked at for them. */
const REACH = 120;

/** What a draft is compared with. */
export interface Origins {
  /** What the editor held before the user put anything in, and what Understudy has made of it since. */
  readonly held: readonly string[];
  /** The turns of the page, letters and digits only; asked where `held` doesn't tell. */
  turns(): string;
}

/**
 * The surrogates of `text` that came from the page: as many as the editor held before, or among words with which they stand
 * in a turn of the page. `find` finds the surrogates of the conversation.
 */
export function ownIn(text: string, { held, turns }: Origins, find: Restorer['find']): Range[] {
  const found = find(text);
  if (found.length === 0) return [];
  const counts = held.map((source) => countsOf(find(source)));
  const now = countsOf(found);
  const wasHeld = (key: string): boolean => counts.some((then) => (then.get(key) ?? 0) >= (now.get(key) ?? 0));
  let shown: string | undefined;
  return found.flatMap((one) => {
    const own = wasHeld(keyOf(one)) || standsIn((shown ??= turns()), text, one);
    return own ? [{ start: one.start, end: one.end }] : [];
  });
}

const keyOf = ({ surrogate }: Restoration): string => surrogate.toLowerCase();

function countsOf(found: readonly Restoration[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** Whether a surrogate stands among the same words in `turns`, on one side at least. */
function standsIn(turns: string, text: string, { start, end, surrogate }: Restoration): boolean {
  const before = letters(text.slice(Math.max(0, start - REACH), start)).slice(-COMPARED);
  const after = letters(text.slice(end, end + REACH)).slice(0, COMPARED);
  const it = letters(surrogate);
  return (
    (before.length >= ENOUGH && turns.includes(before + it)) || (after.length >= ENOUGH && turns.includes(it + after))
  );
}
