import { expect, it } from 'vitest';
import { marginals } from '../../../../lib/detect/tagger/chain.ts';
import { LABELS, mayFollow } from '../../../../lib/detect/tagger/labels.ts';

const steps = Float64Array.from({ length: LABELS * LABELS }, (_, at) =>
  mayFollow(Math.floor(at / LABELS), at % LABELS) ? 1 + (at % 5) / 3 : 0,
);
const factorsOf = (length: number): Float64Array =>
  Float64Array.from({ length: length * LABELS }, (_, at) => 0.2 + ((at * 7) % 11) / 11);

/** The same by going through every sequence of labels. */
function exhaustive(factors: Float64Array, length: number): number[] {
  const sums = Array.from({ length: length * LABELS }, () => 0);
  const walk = (labels: number[], weight: number): void => {
    const at = labels.length;
    if (at === length) {
      for (const [word, label] of labels.entries())
        sums[word * LABELS + label] = (sums[word * LABELS + label] ?? 0) + weight;
      return;
    }
    for (let label = 0; label < LABELS; label += 1) {
      const before = labels[at - 1];
      const step = before === undefined ? Number(mayFollow(0, label)) : (steps[before * LABELS + label] ?? 0);
      if (step > 0) walk([...labels, label], weight * step * (factors[at * LABELS + label] ?? 0));
    }
  };
  walk([], 1);
  const total = sums.slice(0, LABELS).reduce((sum, one) => sum + one, 0);
  return sums.map((sum) => sum / total);
}

it('gives each label the share of all sequences that have it', () => {
  const factors = factorsOf(4);
  const expected = exhaustive(factors, 4);
  marginals(factors, new Float64Array(factors.length), 4, steps);
  for (const [at, value] of factors.entries()) expect(value).toBeCloseTo(expected[at] ?? -1, 10);
});

it('stays finite over many words', () => {
  const factors = factorsOf(5_000);
  marginals(factors, new Float64Array(factors.length), 5_000, steps);
  expect(factors.every((value) => value >= 0 && value <= 1)).toBe(true);
});
