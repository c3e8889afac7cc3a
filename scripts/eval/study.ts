import type { Range } from '../../lib/core/span.ts';
import type { Measured } from './measure.ts';

const AROUND = 40;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const touch = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Whether every letter and digit of a range lies within one of `found`. */
export function isCovered(text: string, range: Range, found: readonly Range[]): boolean {
  const over = found.filter((one) => touch(one, range));
  for (let at = range.start; at < range.end; at += 1) {
    if (!LETTER_OR_DIGIT.test(text.charAt(at))) continue;
    if (!over.some(({ start, end }) => start <= at && at < end)) return false;
  }
  return true;
}

function excerpt(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
}

/**
 * Lines for study: values that were missed and finds that are none, each within its text.
 * @param kind an identifier's type; undefined for all.
 */
export function errorsOf({ set, documents, found }: Measured, kind?: string): string[] {
  const byId = new Map(found.map((one) => [one.id, one.spans]));
  return documents.flatMap(({ id, text, spans }) => {
    const predicted = byId.get(id) ?? [];
    const missed = spans.filter((span) => !span.ignore && !isCovered(text, span, predicted));
    const alarms = predicted.filter((span) => !spans.some((gold) => touch(gold, span)));
    return [
      ...missed.map((span) => ({ kind: span.type, line: `MISS  ${set} ${id} ${span.type}: ${excerpt(text, span)}` })),
      ...alarms.map((span) => ({
        kind: span.type,
        line: `ALARM ${set} ${id} ${span.type} (${span.rule}): ${excerpt(text, span)}`,
      })),
    ].flatMap((error) => (kind === undefined || error.kind === kind ? [error.line] : []));
  });
}
