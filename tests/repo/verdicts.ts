import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import recheck from 'recheck/package.json' with { type: 'json' };
import { ROOT } from '../../scripts/setup/run.ts';
import type { Regex } from './regexes.ts';

/**
 * Searching for attacks takes seconds an expression and there are more than a thousand, so what was found safe once is
 * kept in the repository, by the digest of expression and recheck's version: a new or changed one is always searched.
 */
const FILE = join(ROOT, 'tests', 'repo', 'safe-expressions.json');

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

/** True when this version of recheck has found `regex` safe before. */
export function knownSafe(regex: Regex): boolean {
  return safe.has(keyOf(regex));
}

export function rememberSafe(regex: Regex): void {
  safe.add(keyOf(regex));
  writeFileSync(FILE, `${JSON.stringify([...safe].toSorted(), null, 2)}\n`);
}
