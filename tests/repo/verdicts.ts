import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import recheck from 'recheck/package.json' with { type: 'json' };
import { ROOT } from '../../scripts/setup/run.ts';
import type { Regex } from './regexes.ts';

/** Searching for attacks takes seconds an expression, so what was found safe here is not searched again here. */
const FILE = join(ROOT, '.cache', 'safe-expressions.json');

function load(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(FILE, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

const safe = load();

function keyOf({ source, flags }: Regex): string {
  return createHash('sha256').update(`${recheck.version}/${source}/${flags}`).digest('hex');
}

/** True when this version of recheck has found `regex` safe on this machine. */
export function knownSafe(regex: Regex): boolean {
  return safe.has(keyOf(regex));
}

export function rememberSafe(regex: Regex): void {
  safe.add(keyOf(regex));
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify([...safe]));
}
