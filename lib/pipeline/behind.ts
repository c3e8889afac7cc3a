import type { Range, Span } from '../core/span.ts';
import type { Restoration } from '../surrogate/restore/restore.ts';

/** A surrogate in the raw text and the real value in the restored one. */
interface Pair {
  readonly raw: Range;
  readonly restored: Range;
}

function restoredWith(raw: string, present: readonly Restoration[]): { text: string; pairs: Pair[] } {
  let text = '';
  let end = 0;
  const pairs = present.map((restoration): Pair => {
    text += raw.slice(end, restoration.start);
    const start = text.length;
    text += restoration.original;
    ({ end } = restoration);
    return { raw: restoration, restored: { start, end: text.length } };
  });
  return { text: text + raw.slice(end), pairs };
}

/** A range of the restored text as one of the raw text; where it cuts through a value it takes in the surrogate whole. */
function inRaw({ start, end }: Range, pairs: readonly Pair[]): Range {
  const before = pairs.findLast(({ restored }) => restored.start <= start);
  const after = pairs.findLast(({ restored }) => restored.start < end);
  const rawStart = before === undefined ? start : before.raw.end + (start - before.restored.end);
  const rawEnd = after === undefined ? end : after.raw.end + (end - after.restored.end);
  return {
    start: before !== undefined && start < before.restored.end ? before.raw.start : rawStart,
    end: after !== undefined && end <= after.restored.end ? after.raw.end : rawEnd,
  };
}

/**
 * Runs detection on what is behind the surrogates of `raw` (`present`, sorted) and gives its spans in offsets of `raw`.
 * A text that came back from the page is then judged by the same words as the first time, and found to hold the same
 * values and no more.
 */
export function findBehind<S extends Span>(
  raw: string,
  present: readonly Restoration[],
  find: (text: string) => readonly S[],
): readonly S[] {
  if (present.length === 0) return find(raw);
  const { text, pairs } = restoredWith(raw, present);
  return find(text).map((span) => ({ ...span, ...inRaw(span, pairs) }));
}
