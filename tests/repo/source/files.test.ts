import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, run } from '../../../scripts/setup/run.ts';
import { readSources } from '../parse.ts';

const MAX_LINES = 300;
const MAX_ENTRYPOINT_LINES = 40;

/** Every text file that git knows or would take, by path. */
async function repositoryFiles(): Promise<string[]> {
  const { output } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard']);
  return output
    .split('\n')
    .filter((path) => /\.(ts|tsx|mjs|json|md|html|css|yml)$|^\.ci\//.test(path))
    .filter((path) => path !== 'package-lock.json' && existsSync(join(ROOT, path)));
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

test('files stay readable in one sitting', () => {
  const long = readSources(ROOT, ['lib', 'components', 'entrypoints', 'scripts', 'tests'])
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > (path.startsWith('entrypoints/') ? MAX_ENTRYPOINT_LINES : MAX_LINES))
    .map(({ path, lines }) => `${path}: ${lines} lines`);
  expect(long).toEqual([]);
});

test('every unit test stands where the file it tests stands', async () => {
  const orphans = (await repositoryFiles())
    .filter((path) => /^tests\/unit\/.*\.test\.tsx?$/.test(path))
    .map((path) => ({ path, folder: path.replace(/^tests\/unit\//, '').replace(/\/[^/]+$/, '') }))
    .filter(({ folder }) => !['lib', 'scripts', '.'].some((base) => existsSync(join(ROOT, base, folder))))
    .map(({ path }) => path);
  expect(orphans).toEqual([]);
});

test('no lint rule or type check is switched off in place', async () => {
  const marker = /(?:ox|es)lint-disabl[e]|@ts-(?:ignor[e]|nochec[k]|expect-erro[r])/;
  const files = (await repositoryFiles()).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
  expect(files.filter((path) => marker.test(read(path)))).toEqual([]);
});

test('nothing names a folder of one machine', async () => {
  const homes = /\/hom[e]\/\w|\/User[s]\/\w|C:\\User[s]/;
  const files = (await repositoryFiles()).map((path) => ({ path, text: read(path) }));
  const found = files.filter(
    ({ text }) => homes.test(text) || text.includes(`${ROOT}/`) || text.includes(`${homedir()}/`),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('no link is kept: it points nowhere in a clone', async () => {
  const { output } = await run('git', ['ls-files', '--stage']);
  expect(output.split('\n').filter((line) => line.startsWith('120000'))).toEqual([]);
});

test('every command in the documents exists', async () => {
  const scripts = new Set(Object.keys(JSON.parse(read('package.json')).scripts as object));
  const documents = (await repositoryFiles()).filter((path) => path.endsWith('.md'));
  const missing = documents.flatMap((path) =>
    [...read(path).matchAll(/(?:`|^\s*(?:\$ )?)npm (?:run )?(?:--silent )?([a-z][\w:-]*)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !scripts.has(name) && !['ci', 'install', 'i'].includes(name))
      .map((name) => `${path}: npm ${name}`),
  );
  expect(missing).toEqual([]);
  expect(documents).toContain('README.md');
});

test('every path in the documents exists', async () => {
  const documents = (await repositoryFiles()).filter((path) => path.endsWith('.md'));
  const missing = documents.flatMap((path) =>
    [...read(path).matchAll(/`((?:lib|tests|scripts|entrypoints|components|docs)\/[\w./-]+)`/g)]
      .map(([, target = '']) => target)
      .concat(
        [...read(path).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = '']) => join(dirname(path), target)),
      )
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(missing).toEqual([]);
});
