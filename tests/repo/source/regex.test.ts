import { join } from 'node:path';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/setup/run.ts';
import { readSources } from '../parse.ts';
import { buildsRegex, builtOnImport, type Regex, regexesOf } from '../regexes.ts';

const FILES = readSources(ROOT, ['lib', 'components', 'entrypoints']);

/** The expressions of `regexes` that an attacker's text could make slow, or that can't be judged in time. */
async function unsafe(regexes: readonly Regex[]): Promise<string[]> {
  const found: string[] = [];
  for (const { source, flags } of regexes) {
    const verdict = await check(source, flags, { timeout: 20_000 });
    const why = verdict.status === 'vulnerable' ? verdict.complexity.summary : 'no verdict in time';
    if (verdict.status !== 'safe') found.push(`/${source}/${flags} is ${verdict.status}: ${why}`);
  }
  return found;
}

test.for(FILES.filter((file) => regexesOf(file).length > 0))('$path: no expression backtracks badly', async (file) => {
  expect(await unsafe(regexesOf(file))).toEqual([]);
});

test('expressions built while the engine loads do not backtrack badly', async () => {
  const builders = FILES.filter(
    (file) => buildsRegex(file) && /^lib\/(core|detect|surrogate|pipeline)\//.test(file.path),
  );
  const built = await builtOnImport(builders.map((file) => join(ROOT, file.path)));
  expect(await unsafe(built)).toEqual([]);
});

test('a bad expression is caught', async () => {
  expect(await unsafe([{ source: '^(a+)+$', flags: '' }])).toHaveLength(1);
});
