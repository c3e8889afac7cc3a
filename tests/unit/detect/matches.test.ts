import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../lib/detect/matches.ts';

const places = (matches: Iterable<RegExpMatchArray>): unknown[] =>
  Array.from(matches, (match) => [match[0], match.index, match.indices?.groups?.['value']]);

describe('matches of an expression', () => {
  it.each([
    ['one after the other', 'a1 b22 c', /[a-z]\d+/g],
    ['with the place of a group', 'x: 1, y: 2', /(?:x|y): (?<value>\d)/dg],
    ['none', 'abc', /\d/g],
    ['empty ones', 'ab', /x*/g],
    ['empty ones between characters of two units', '\u{1f600}a\u{1f600}', /x*/gu],
    ['an empty text', '', /^/g],
  ])('are those of matchAll: %s', (_what, text, regex) => {
    expect(places(matchesOf(text, regex))).toEqual(places(text.matchAll(regex)));
  });

  it('begin at the start of the text wherever the expression was left', () => {
    const regex = /a/g;
    regex.lastIndex = 2;
    expect(matchesOf('aba', regex)).toHaveLength(2);
    expect(matchesOf('aba', regex)).toHaveLength(2);
  });
});
