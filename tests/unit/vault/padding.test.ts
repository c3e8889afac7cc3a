import { describe, expect, test } from 'vitest';
import { fromPaddedJson, toPaddedJson } from '../../../lib/vault/padding.ts';

describe('padded JSON', () => {
  test.each([[null], [{ name: 'Zoë 😀 \ud800' }], [['x'.repeat(5000)]], ['']])('%j comes back as it was', (value) => {
    expect(fromPaddedJson(toPaddedJson(value))).toEqual(value);
  });

  // The two quotes around a string count too.
  test.each([
    [0, 1024],
    [1022, 1024],
    [1023, 2048],
    [2046, 2048],
    [2047, 4096],
    [100_000, 131_072],
  ])('a string of %i letters takes %i bytes', (letters, bytes) => {
    expect(toPaddedJson('x'.repeat(letters))).toHaveLength(bytes);
  });

  test('a long and a short name take the same room', () => {
    expect(toPaddedJson({ name: 'Al' })).toHaveLength(
      toPaddedJson({ name: 'Wolfeschlegelsteinhausenbergerdorff' }).length,
    );
  });
});
