import type { Range, Span } from '../core/span.ts';

const EXPRESSIVE = /[\p{L}\p{N}]/u;
/** What may stand beside a surrogate without being part of the value: a title, a degree, a possessive. */
export const COMPANION = /^(?:['’]?s|mr|mrs|ms|miss|dr|prof|jr|sr|ii|iii|iv|md|rn|np|do|pa|phd)$/i;

function telling(rest: string): boolean {
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => EXPRESSIVE.test(word) && !COMPANION.test(word));
}

/** The parts of `spans` that no range of `taken` covers, as far as they tell anything. `text` is what all refer to. */
export function outside<S extends Span>(text: string, spans: readonly S[], taken: readonly Range[]): S[] {
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  const result: S[] = [];
  let first = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    while ((sorted[first]?.end ?? Infinity) <= span.start) first += 1;
    let start = span.start;
    let cut = false;
    const keep = (end: number) => {
      if (start < end && (!cut || telling(text.slice(start, end)))) result.push({ ...span, start, end });
    };
    for (let index = first; index < sorted.length; index += 1) {
      const range = sorted[index];
      if (range === undefined || range.start >= span.end) break;
      cut = true;
      keep(Math.min(range.start, span.end));
      start = Math.max(start, range.end);
    }
    keep(span.end);
  }
  return result;
}
