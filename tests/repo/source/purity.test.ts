import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageBin, ROOT, run } from '../../../scripts/setup/run.ts';
import { type Node, readSources } from '../parse.ts';
import { impurities, PURE_LAYERS } from '../purity.ts';

/** A small tree of offenders under the repository's own lint rules. */
const TREE = mkdtempSync(join(tmpdir(), 'understudy-lint-'));

const OFFENDERS = {
  'lib/detect/global.ts': ['export const where = () => document.title + location.href;', 'no-restricted-globals'],
  'lib/surrogate/chance.ts': ['export const dice = () => Math.random();', 'no-restricted-properties'],
  'lib/core/clock.ts': ['export const now = () => Date.now();', 'no-restricted-properties'],
  'lib/pipeline/storage.ts': ["export { openDB } from 'idb';", 'no-restricted-imports'],
  'lib/seal/heavy.ts': ["export { faker } from '@faker-js/faker';", 'no-restricted-imports'],
  'lib/page/log.ts': ["export const log = () => console.log('text');", 'no-console'],
  'lib/page/floating.ts': [
    'const later = async () => 1;\nexport const go = () => {\n  later();\n};',
    'no-floating-promises',
  ],
  'lib/page/evil.ts': ["export const run = () => eval('1');", 'no-eval'],
} as const;

beforeAll(() => {
  for (const [path, [text]] of Object.entries(OFFENDERS)) {
    mkdirSync(dirname(join(TREE, path)), { recursive: true });
    writeFileSync(join(TREE, path), `${text}\n`);
  }
  writeFileSync(join(TREE, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] } }');
  cpSync(join(ROOT, '.oxlintrc.json'), join(TREE, '.oxlintrc.json'));
});
afterAll(() => rmSync(TREE, { recursive: true, force: true }));

test('the linter refuses what a layer may not touch', async () => {
  const args = ['-c', join(TREE, '.oxlintrc.json'), '--no-ignore', '--format=unix', TREE];
  const { output } = await run(process.execPath, [packageBin('oxlint/bin/oxlint'), ...args]);
  for (const [path, [, rule]] of Object.entries(OFFENDERS)) {
    const lines = output.split('\n').filter((line) => line.includes(path));
    expect(lines.join('\n'), path).toContain(rule);
  }
});

test('pure layers read neither the clock nor chance', () => {
  const files = readSources(ROOT, PURE_LAYERS);
  const found = files.flatMap((file) => impurities(file.program).map((problem) => `${file.path}: ${problem}`));
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});

test('the search for clock and chance sees them', () => {
  const text =
    'const a = [new Date(), Date(), Date.now(), Math.random(), new Date(2026, 1), Math.max(1), Date.UTC(1)];';
  const program = parseSync('a.ts', text).program as unknown as Node;
  expect(impurities(program)).toEqual(['new Date()', 'Date()', 'Date.now', 'Math.random']);
});
