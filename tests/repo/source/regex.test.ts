import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ROOT } from '../../../scripts/setup/run.ts';
import { danger } from '../attack.ts';
import { readSources } from '../parse.ts';
import { buildsRegex, builtOnImport, type Regex, regexesOf } from '../regexes.ts';

const FILES = readSources(ROOT, ['lib', 'components', 'entrypoints']);

vi.setConfig({ testTimeout: 180_000 });

async function dangers(regexes: readonly Regex[]): Promise<string[]> {
  const found: string[] = [];
  for (const regex of regexes) {
    const reason = await danger(regex);
    if (reason !== null) found.push(reason);
  }
  return found;
}

test.for(FILES.filter((file) => regexesOf(file).length > 0))('$path: no expression can be made slow', async (file) => {
  expect(await dangers(regexesOf(file))).toEqual([]);
});

test('no expression built while the engine loads can be made slow', async () => {
  const engine = /^lib\/(?:core|detect|surrogate|pipeline)\//;
  const builders = FILES.filter((file) => buildsRegex(file) && engine.test(file.path));
  const built = await builtOnImport(builders.map((file) => join(ROOT, file.path)));
  expect(await dangers(built)).toEqual([]);
});

test('slow expressions are caught, bounded ones are not', async () => {
  expect(await danger({ source: '^(a+)+$', flags: '' })).toContain('exponential');
  expect(await danger({ source: 'a+a+$', flags: 'dg' })).toContain('polynomial');
  expect(await danger({ source: '\\b[a-z]{1,20}:[a-z]{0,20}[0-9]', flags: 'g' })).toBeNull();
  expect(await danger({ source: '[[a-z]--[aeiou]]+', flags: 'v' })).toBeNull();
});
