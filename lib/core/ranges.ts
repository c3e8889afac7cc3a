import type { Range } from './span.ts';

/** Those of `ranges` that share nothing with any of `taken`, in order. */
export function apartFrom<R extends Range>(ranges: readonly R[], taken: readonly Range[]): R[] {
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return ranges
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((sorted[next]?.end ?? Infinity) <= start) next += 1;
      return (sorted[next]?.start ?? Infinity) >= end;
    });
}
