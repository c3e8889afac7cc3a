import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Budget } from '../../../scripts/setup/budgets.ts';
import { weigh } from '../../../scripts/setup/sizes.ts';

const BUDGETS: readonly Budget[] = [
  { file: /^a\/.*\.js$/, raw: 100, gzip: 60, reason: 'is parsed in every page' },
  { file: /\.js$/, raw: 1000, gzip: 60, reason: 'starts often' },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-sizes-'));
  mkdirSync(join(folder, 'a'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('weighs each file against the first budget that matches', () => {
  writeFileSync(join(folder, 'a/small.js'), 'x'.repeat(100));
  writeFileSync(join(folder, 'a/big.js'), 'x'.repeat(101));
  writeFileSync(join(folder, 'other.js'), 'x'.repeat(101));
  const sizes = weigh(folder, BUDGETS);
  expect(sizes.map(({ file, raw, problem }) => [file, raw, problem])).toEqual([
    ['a/big.js', 101, 'over 100 bytes raw: it is parsed in every page'],
    ['a/small.js', 100, null],
    ['other.js', 101, null],
  ]);
});

test('weighs what does not compress', () => {
  const letters = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(33 + ((index * index * 7) % 90))).join(
    '',
  );
  writeFileSync(join(folder, 'b.js'), letters);
  expect(weigh(folder, BUDGETS)[0]?.problem).toBe('over 60 bytes gzipped: it starts often');
});

test('a file without a budget is a problem', () => {
  writeFileSync(join(folder, 'new.wasm'), '');
  expect(weigh(folder, BUDGETS)[0]?.problem).toContain('no budget');
});
