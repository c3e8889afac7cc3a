import type { Range } from '../core/span.ts';

const CHUNK = /[A-Za-z0-9*•]+/y;
const JOINER = /^[-./_:]$/;
const DIGIT = /\d/;
const MASKED = /^[*•xX]{2,}/;
const SHORT_PREFIX = /^[A-Za-z]{1,4}$/;
const MAX_UNITS = 48;

interface Chunk extends Range {
  readonly text: string;
}

function chunkAt(text: string, at: number): Chunk | undefined {
  CHUNK.lastIndex = at;
  const match = CHUNK.exec(text);
  return match ? { start: at, end: at + match[0].length, text: match[0] } : undefined;
}

/** "26 36 9321", "604-882 B": digits go on after a single space when the piece before is digits or a short prefix. */
function continuesAfterSpace(text: string, last: Chunk, next: Chunk, first: boolean): boolean {
  if (!/^\d[\dA-Za-z]*$/.test(next.text) || /^\d+[a-z]{1,3}$/.test(next.text)) return false;
  // "W2299 40117", and a state before its number: "TX Q7719".
  if (
    /^[A-Z]{1,3}\d{3,}$/.test(last.text) &&
    (/^\d{4,}$/.test(next.text) || /^\d{2,4} \d{2,4}(?!\w)/.test(text.slice(next.start, next.end + 6)))
  )
    return true;
  return (
    (first && /^[A-Z]{1,4}$/.test(last.text)) ||
    (/^\d[\dOolI]*$/.test(last.text) &&
      last.text.length > 1 &&
      (next.text.length > 1 || (!first && text.charAt(last.start - 1) === ' ')))
  );
}

function nextChunk(text: string, last: Chunk, first: boolean): Chunk | undefined {
  const separator = text.charAt(last.end);
  const next = chunkAt(text, last.end + 1);
  if (!next) return undefined;
  if (JOINER.test(separator)) return next;
  return separator === ' ' && continuesAfterSpace(text, last, next, first) ? next : undefined;
}

/**
 * Reads a number or code that stands at `at`: letters, digits and joiners, groups of digits with single spaces between.
 * @returns its range, or undefined where no code with a digit in it stands there.
 */
export function readIdentifier(text: string, at: number): Range | undefined {
  const first = chunkAt(text, at);
  if (!first || (!DIGIT.test(first.text) && !SHORT_PREFIX.test(first.text) && !MASKED.test(first.text))) {
    return first && readLongPrefix(text, first);
  }
  return readChunks(text, first);
}

/** "GLDP-240102", "WORKCOMP-2": a long word is a prefix only when a joiner and a digit follow at once. */
function readLongPrefix(text: string, first: Chunk): Range | undefined {
  const next = chunkAt(text, first.end + 1);
  const joined = /^[-_]$/.test(text.charAt(first.end)) && next && DIGIT.test(next.text);
  return joined && first.text.length <= 12 ? readChunks(text, first) : undefined;
}

function readChunks(text: string, first: Chunk): Range | undefined {
  let last = first;
  for (;;) {
    const next = nextChunk(text, last, last === first);
    if (!next || next.end - first.start > MAX_UNITS) break;
    last = next;
  }
  const value = text.slice(first.start, last.end);
  return DIGIT.test(value) ? { start: first.start, end: last.end } : undefined;
}
