import type { Candidate } from '../../candidate.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** Longest local part and domain of RFC 5321, 4.5.3.1. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const LOCAL = /[\w.+%'-]/;
const DOMAIN = /[A-Za-z0-9.-]/;
const EDGE = /[A-Za-z0-9]/;
const SPELLED =
  / (?:at|\[at\]|\(at\)) (?!(?:the|an?|this|that|each|our|your|its) )[a-z0-9-]{2,40} (?:dot|\[dot\]|\(dot\)) (?:com|org|net|edu|gov)\b/gi;

function walk(text: string, from: number, step: 1 | -1, chars: RegExp, most: number): number {
  let at = from;
  while (Math.abs(at - from) < most && chars.test(text.charAt(at))) at += step;
  return at;
}

function around(text: string, sign: number, after: number): { start: number; end: number } | undefined {
  let start = walk(text, sign - 1, -1, LOCAL, MAX_LOCAL) + 1;
  while (start < sign && !EDGE.test(text.charAt(start))) start += 1;
  let end = after;
  while (end > sign + 1 && !EDGE.test(text.charAt(end - 1))) end -= 1;
  // "0.5V@0.4" is a threshold, "44.25@90" an axis.
  if (/^[\d.]*$/.test(text.slice(sign + 1, end)) && !/^(?:\d{1,3}\.){3}\d/.test(text.slice(sign + 1, end)))
    return undefined;
  return start < sign && end > sign + 2 ? { start, end } : undefined;
}

function written(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const range = around(text, sign, walk(text, sign + 1, 1, DOMAIN, MAX_DOMAIN));
    if (range) found.push({ ...range, type: 'EMAIL', score: 0.95, rule: 'email/address' });
  }
  return found;
}

function spelled(text: string): Candidate[] {
  return matchesOf(text, SPELLED).flatMap((match) => {
    const range = around(text, match.index, match.index + match[0].length);
    return range ? [{ ...range, type: 'EMAIL' as const, score: 0.9, rule: 'email/spelled' }] : [];
  });
}

/** Electronic mail addresses: 164.514(b)(2)(i)(F). */
export const email: Recogniser = {
  name: 'email',
  type: 'EMAIL',
  find: ({ text }) => [...written(text), ...spelled(text)],
};
