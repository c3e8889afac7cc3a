import type { Document } from './document.ts';

const BEFORE_UNITS = 48;
const AFTER_UNITS = 24;

/** The lower-case text just before `start`, on the same line or the one above. */
export function textBefore(document: Document, start: number, units = BEFORE_UNITS): string {
  return document.lower.slice(Math.max(0, start - units), start);
}

/** The lower-case text just after `end`. */
export function textAfter(document: Document, end: number, units = AFTER_UNITS): string {
  return document.lower.slice(end, end + units);
}

/** Whether a context word stands near a match. The expressions are tried on lower-case text. */
export function contextNear(
  document: Document,
  start: number,
  end: number,
  context: { readonly before?: RegExp; readonly after?: RegExp },
): boolean {
  if (context.before?.test(textBefore(document, start))) return true;
  return context.after?.test(textAfter(document, end)) ?? false;
}
