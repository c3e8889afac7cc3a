import { describe, expect, it } from 'vitest';
import { createState } from '../../../lib/surrogate/state.ts';
import { protectMarked, surrogatesOf, TODAY } from './conversation.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) =>
  (index * 2_654_435_761).toString(16).padStart(32, '5').slice(-32),
);
const agesOf = (marked: string, seed: string) =>
  surrogatesOf(marked, createState(seed, TODAY)).map((surrogate) => Number(/\d+/.exec(surrogate)?.[0]));

describe('surrogates of ages over 89', () => {
  it('keep what lies between the ages of a conversation, are 90 or more, and never the original', () => {
    const moves = new Set<number>();
    for (const seed of SEEDS) {
      const [first = 0, second = 0, mother = 0] = agesOf(
        'was [AGE 91], now [AGE 93-year-old], mother [AGE 98 yo]',
        seed,
      );
      expect([second - first, mother - first]).toEqual([2, 7]);
      expect(first).toBeGreaterThanOrEqual(90);
      expect(first).not.toBe(91);
      expect(mother).toBeLessThanOrEqual(104);
      moves.add(first - 91);
    }
    expect(moves.size).toBeGreaterThan(4);
  });

  it('keep it over the texts of a conversation', () => {
    const first = protectMarked('is [AGE 92]');
    const second = protectMarked('soon [AGE 94]', first.state);
    const [one, two] = [first, second].map(({ replacements }) => Number(replacements[0]?.surrogate));
    expect((two ?? 0) - (one ?? 0)).toBe(2);
  });

  it('come as near as can be to a date of birth', () => {
    for (const seed of SEEDS.slice(0, 8)) {
      expect(agesOf('[AGE 95], DOB [DATE 03/02/1929], seen [DATE 4/1/2024]', seed)[0]).toBe(96);
    }
  });

  it('pass over ages that the text holds', () => {
    expect(agesOf('[AGE 95], then [AGE 96], DOB [DATE 03/02/1929], seen [DATE 4/1/2024]', SEEDS[0] ?? '')).toEqual([
      97,
      98,
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it.each([
    ['[AGE ninety-four] then [AGE 94]', /^ninety-|^ninety$|^one hundred/],
    ['[AGE NINETY FOUR]', /^NINETY(?: [A-Z]+)?$|^ONE HUNDRED/],
    ['[AGE one hundred and two]', /^ninety(?:-[a-z]+)?$|^one hundred(?: and [a-z]+)?$/],
  ])('%s stays in words', (marked, shape) => {
    for (const seed of SEEDS) {
      const [surrogate] = surrogatesOf(marked, createState(seed, TODAY));
      expect(surrogate).toMatch(shape);
      expect(marked).not.toContain(`${surrogate}]`);
    }
  });

  it('move a year of birth that was found as an age', () => {
    for (const seed of SEEDS) {
      const [age = 0, year = 0] = agesOf('[AGE 96]F, born [AGE 1928]', seed);
      expect(age + year).toBe(96 + 1928);
      expect(agesOf('born [AGE 1928]', seed)[0]).toBeLessThan(1928);
    }
  });

  it('take the year of birth along', () => {
    for (const seed of SEEDS) {
      const [age = 0] = agesOf('[AGE 95], born [DATE 1931]', seed);
      const [, year] = surrogatesOf('[AGE 95], born [DATE 1931]', createState(seed, TODAY));
      expect(age + Number(year)).toBe(95 + 1931);
      const later = protectMarked('born [DATE 1931]', createState(seed, TODAY));
      const [then = ''] = surrogatesOf('now [AGE 95]', later.state);
      expect(Number(then) + Number(later.replacements[0]?.surrogate)).toBe(95 + 1931);
    }
  });
});
