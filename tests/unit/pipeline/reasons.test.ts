import { expect, test } from 'vitest';
import { RECOGNISERS } from '../../../lib/detect/registry.ts';
import { reasonFor } from '../../../lib/pipeline/reasons.ts';

const FALLBACK = 'it may identify somebody';

test.each([...RECOGNISERS.map(({ name }) => name), 'propagate', 'mention'])('%s has words for its finds', (name) => {
  expect(reasonFor(`${name}/any pattern`)).not.toBe(FALLBACK);
});

test('a rule that nobody has put into words still has a reason', () => {
  for (const rule of ['', 'unheard of', 'constructor/x']) expect(reasonFor(rule)).toBe(FALLBACK);
});
