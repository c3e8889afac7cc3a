import type { Range } from '../core/span.ts';

const LEFT_LIMIT = 64;
const RIGHT_LIMIT = 2048;
const USER_CHAR = /[^\s@<>()[\]"',;:|]/;
const URL_CHAR = /[^\s<>()[\]"'|]/;

function reach(text: string, from: number, step: 1 | -1, allowed: RegExp, limit: number): number {
  let index = from;
  while (index >= 0 && index < text.length && Math.abs(index - from) < limit && allowed.test(text.charAt(index))) {
    index += step;
  }
  return index;
}

function withoutPunctuation(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[.,;:!?*_]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/**
 * Where web and e-mail addresses stand in a text, sorted. Looks outwards from `://`, `www.` and `@`, a limited way: time
 * is linear, as no regular expression is tried at every character.
 */
export function addressRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(/:\/\/|www\.|@/gi)) {
    const at = match.index;
    if (at < (ranges.at(-1)?.end ?? 0)) continue;
    const mail = match[0] === '@';
    const start = match[0].startsWith('w')
      ? at
      : reach(text, at - 1, -1, mail ? USER_CHAR : /[a-z\d+.-]/i, LEFT_LIMIT) + 1;
    const end = withoutPunctuation(
      text,
      at,
      reach(text, at + 1, 1, mail ? USER_CHAR : /:|\//.test(text.charAt(at)) ? URL_CHAR : URL_CHAR, RIGHT_LIMIT),
    );
    if (mail && (start === at || !text.slice(at, end).includes('.'))) continue;
    ranges.push({ start, end });
  }
  return ranges;
}
