// Every npm script starts here: `node scripts/run.mjs TARGET.ts [args]`. A fresh clone has no dependencies and perhaps
// a Node that can't run TypeScript, so this file is plain JavaScript for Node 20 and imports built-in modules only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === 'win32';
const LOCK = join(ROOT, '.cache', 'install.lock');

/** The `packages` table of a lock file, or null where there is none that can be read. */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** True when npm's own record of what it installed agrees with package-lock.json. Optional packages may be missing. */
function installed() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path];
    if (path === '') return true;
    if (!found) return optional === true;
    return found.version === version && (!found.integrity || !integrity || found.integrity === integrity);
  });
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** True when the process that made this lock is gone, or died before it could write its id. */
function abandoned(path) {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    return owner > 0 ? !alive(owner) : Date.now() - statSync(path).mtimeMs > 10_000;
  } catch {
    return false;
  }
}

/** Takes the install lock, waiting for whoever holds it; a lock whose owner has died is taken over. */
async function lock() {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (abandoned(LOCK)) rmSync(LOCK, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Runs `npm ci`, development and optional packages included whatever NODE_ENV says. All its output goes to stderr. */
function install() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npmScript = process.env['npm_execpath'];
  const stdio = ['ignore', 2, 2];
  process.stderr.write('Installing dependencies (npm ci) ...\n');
  const result = npmScript?.endsWith('.js')
    ? spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [npmScript, ...args], { cwd: ROOT, stdio })
    : spawnSync('npm', args, { cwd: ROOT, stdio, shell: WINDOWS });
  if (result.status !== 0) {
    throw new Error(
      'npm ci failed (see above); nothing was run. It needs npm and the network: repair that, then repeat the command.',
    );
  }
}

async function ensureInstalled(force) {
  if (!force && installed()) return;
  await lock();
  try {
    if (force || !installed()) install();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** True when the Node at `path` strips TypeScript types by itself: 22.18, 23.6 and later. */
function runsTypeScript(path) {
  const { stdout } = spawnSync(path, ['-p', 'process.features.typescript'], { encoding: 'utf8' });
  return (stdout ?? '').trim() === 'strip';
}

/** A Node that runs TypeScript: this one, or the one that the optional `node-*` packages brought; else null. */
function findNode() {
  if (process.features.typescript === 'strip') return process.execPath;
  const modules = join(ROOT, 'node_modules');
  const name = WINDOWS ? 'node.exe' : 'node';
  const carried = [
    ...(WINDOWS ? [] : [join(modules, '.bin', name)]),
    ...['node', 'node-bin'].map((prefix) =>
      join(modules, `${prefix}-${process.platform.replace('32', '')}-${process.arch}`, 'bin', name),
    ),
  ];
  return carried.find((path) => existsSync(path) && runsTypeScript(path)) ?? null;
}

async function ensureNode() {
  const first = findNode();
  if (first) return first;
  await ensureInstalled(true);
  const second = findNode();
  if (second) return second;
  throw new Error(
    `Understudy's tools need Node 22.18 or newer. This is ${process.version}, and npm could not bring a newer one for ` +
      `${process.platform}-${process.arch}. Install a newer Node, then repeat the command.`,
  );
}

/** Runs `target` with this process's streams. A signal that ends this process ends the child too, and the other way. */
function run(node, target, args) {
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const env = { ...process.env, PATH: path };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', target, ...args], { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Ctrl+C in a terminal reaches the child without our help; a second SIGINT would cut its clean-up short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.on('error', (error) => fail(error));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)));
}

function fail(error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const [target, ...args] = process.argv.slice(2);
if (!target) fail(new Error('usage: node scripts/run.mjs TARGET.ts [arguments]'));
try {
  await ensureInstalled(false);
  run(await ensureNode(), join(ROOT, target), args);
} catch (error) {
  fail(error);
}
