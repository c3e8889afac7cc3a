import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/setup/run.ts';

/** Stands for npm: notes that it ran and with which arguments, talks on stdout as npm does, and installs. */
const NPM = `
import { appendFileSync, mkdirSync, cpSync } from 'node:fs';
appendFileSync('installs.txt', process.argv.slice(2).join(' ') + '\\n');
console.log('added 1 package');
mkdirSync('node_modules', { recursive: true });
if (!process.env['NPM_BREAKS']) cpSync('package-lock.json', 'node_modules/.package-lock.json');
process.exit(process.env['NPM_BREAKS'] ? 1 : 0);
`;

const TARGET = `
const [mode, ...rest]: string[] = process.argv.slice(2);
process.on('SIGTERM', () => process.exit(9));
if (mode === 'wait') setInterval(() => undefined, 1000);
console.log(JSON.stringify(rest));
if (mode !== 'wait') process.exit(Number(mode));
`;

const LOCK = {
  packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } },
};

let tree: string;

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'understudy-run-'));
  mkdirSync(join(tree, 'scripts'));
  cpSync(join(ROOT, 'scripts/run.mjs'), join(tree, 'scripts/run.mjs'));
  writeFileSync(join(tree, 'npm.js'), NPM);
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(tree, 'package-lock.json'), JSON.stringify(LOCK));
  writeFileSync(join(tree, 'target.ts'), TARGET);
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

function start(args: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
  const env = { ...process.env, npm_execpath: join(tree, 'npm.js'), npm_node_execpath: process.execPath, ...more };
  return spawn(process.execPath, [join(tree, 'scripts/run.mjs'), 'target.ts', ...args], { env });
}

function ended(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function installs(): string[] {
  return readFileSync(join(tree, 'installs.txt'), 'utf8').trim().split('\n');
}

test('installs what is missing, keeps stdout clean, passes arguments and the exit code on', async () => {
  const first = await ended(start(['7', 'a b', '--c']));
  expect(first).toMatchObject({ code: 7, stdout: '["a b","--c"]\n' });
  expect(first.stderr).toContain('added 1 package');
  expect(installs()).toEqual([expect.stringMatching(/^ci --include=dev --include=optional/)]);
});

test('installs nothing when all is there, and again when the lock file has changed', async () => {
  await ended(start(['0']));
  expect(await ended(start(['0']))).toMatchObject({ code: 0, stderr: '' });
  expect(installs()).toHaveLength(1);
  writeFileSync(join(tree, 'package-lock.json'), JSON.stringify(LOCK).replace('1.0.0', '1.0.1'));
  await ended(start(['0']));
  expect(installs()).toHaveLength(2);
});

test('two at once install once', async () => {
  const both = await Promise.all([ended(start(['0', '1'])), ended(start(['0', '2']))]);
  expect(both.map(({ code, stdout }) => ({ code, stdout }))).toEqual([
    { code: 0, stdout: '["1"]\n' },
    { code: 0, stdout: '["2"]\n' },
  ]);
  expect(installs()).toHaveLength(1);
});

test('a lock left by a process that died does not block', async () => {
  mkdirSync(join(tree, '.cache'));
  const gone = spawn(process.execPath, ['-e', '']);
  await ended(gone);
  writeFileSync(join(tree, '.cache/install.lock'), String(gone.pid));
  expect(await ended(start(['0']))).toMatchObject({ code: 0 });
});

test('says what to do when the installation fails, and runs nothing', async () => {
  const result = await ended(start(['0'], { NPM_BREAKS: '1' }));
  expect(result).toMatchObject({ code: 1, stdout: '' });
  expect(result.stderr).toContain('nothing was run');
});

test.skipIf(process.platform === 'win32')('passes a signal on, and lets the target end in its own way', async () => {
  const child = start(['wait']);
  const result = ended(child);
  child.stdout?.once('data', () => child.kill('SIGTERM'));
  expect((await result).code).toBe(9);
});
