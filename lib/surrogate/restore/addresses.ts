import type { Range } from '../../core/span.ts';

const LEFT_LIMIT = 64;
const RIGHT_LIMIT = 2048;
const USER_CHAR = /[^\s@<>()[\]"',;:|]/;
const SCHEME_CHAR = /[a-z\d+.-]/i;
const URL_CHAR = /[^\s<>()[\]"'|]/;

function reach(text: string, from: number, step: 1 | -1, allowed: RegExp, limit: number): number {
  let index = from;
  while (index >= 0 && index < text.length && Math.abs(index - from) < limit && allowed.test(text.charAt(index))) {
    index += step;
  }
  return index;
}

function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/**
 * Where web and e-mail addresses stand in a text, sorted, from their first to their last letter or digit. Looks outwards
 * from `://`, `www.` and `@`, a limited way, and on from where Markdown and HTML name a link's target: time is linear, as no regular expression is tried at every character.
 */
export function addressRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(/:\/\/|www\.|@|\]\(|\b(?:href|src)=["']/gi)) {
    const at = match.index;
    if (at < (ranges.at(-1)?.end ?? 0)) continue;
    const mail = match[0] === '@';
    const target = /[("']$/.test(match[0]);
    const left = mail ? USER_CHAR : SCHEME_CHAR;
    const from = target ? at + match[0].length : at + 1;
    let start = match[0].startsWith(':') || mail ? reach(text, at - 1, -1, left, LEFT_LIMIT) + 1 : target ? from : at;
    let end = reach(text, from, 1, mail ? USER_CHAR : URL_CHAR, RIGHT_LIMIT);
    while (start < (target ? end : at) && !isWordChar(text.charAt(start))) start += 1;
    while (end > Math.max(at, start) && !isWordChar(text.charAt(end - 1))) end -= 1;
    if (start < end && (!mail || (start < at && text.slice(at, end).includes('.')))) ranges.push({ start, end });
  }
  return ranges;
}
