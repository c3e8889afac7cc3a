import { expect, it } from 'vitest';
import { claimPage } from '../../../lib/page/claim.ts';

it('gives a page to one bridge, and to the next once the first has lost its extension', () => {
  const world = {};
  let alive = true;
  expect(claimPage(world, () => alive)).toBe(true);
  expect(claimPage(world, () => true)).toBe(false);
  alive = false;
  expect(claimPage(world, () => true)).toBe(true);
});
