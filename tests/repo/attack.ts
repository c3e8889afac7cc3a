import { spawnSync } from 'node:child_process';
import { type AttackPattern, check } from 'recheck';
import type { Regex } from './regexes.ts';
import { knownSafe, rememberSafe } from './verdicts.ts';

/** Longer than any clinical note, in UTF-16 code units. */
const TEXT_LENGTH = 100_000;
/** Most processor time, in milliseconds, that one expression may take for a text of that length made to hurt it. */
const MAX_MS = 250;

/** Runs in a process of its own, because JavaScript can't stop an expression: prints the worst time in milliseconds. */
const STOPWATCH = `
const { source, flags, texts } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const expression = new RegExp(source, flags);
const times = texts.map((text) => {
  const before = process.cpuUsage();
  expression.lastIndex = 0;
  if (expression.global) for (const match of text.matchAll(expression)) void match;
  else expression.test(text);
  return process.cpuUsage(before).user / 1000;
});
console.log(Math.max(...times));
`;

/**
 * Pattern and flags as recheck reads them: `d` only adds offsets, `v` reads as `u` once `[[a]--[b]]` is written as
 * `(?![b])[a]`.
 */
function readable({ source, flags }: Regex): [source: string, flags: string] {
  const plain = source.replaceAll(/\[\[([^\]]*)\]--\[([^\]]*)\]\]/g, '(?:(?![$2])[$1])');
  return [plain, flags.replace('d', '').replace('v', 'u')];
}

/** recheck's attack stretched to the full length, and at the size of a word and of a line over and over. */
function attacks({ pumps, suffix }: AttackPattern): string[] {
  const shape = (times: number): string =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  const width = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return [Math.ceil(TEXT_LENGTH / width), 20, 100].map((times) => {
    const text = shape(times);
    return text.repeat(Math.ceil(TEXT_LENGTH / text.length)).slice(0, Math.max(TEXT_LENGTH, text.length));
  });
}

/** Worst processor time of `regex` on `texts` in milliseconds; Infinity where it didn't end within ten seconds. */
function measure(regex: Regex, texts: readonly string[]): number {
  const input = JSON.stringify({ ...regex, texts });
  const { stdout } = spawnSync(process.execPath, ['-e', STOPWATCH], { input, encoding: 'utf8', timeout: 10_000 });
  return stdout.trim() === '' ? Infinity : Number(stdout);
}

/**
 * Why `regex` could be made slow by a text, or null. recheck looks for an attack; it also reports expressions whose
 * repetitions are all bounded, so an attack other than an exponential one counts only when it really takes long.
 */
export async function danger(regex: Regex): Promise<string | null> {
  if (knownSafe(regex)) return null;
  const reason = await search(regex);
  if (reason === null) rememberSafe(regex);
  return reason;
}

async function search(regex: Regex): Promise<string | null> {
  const verdict = await check(...readable(regex), { timeout: 60_000 });
  const name = `/${regex.source}/${regex.flags}`;
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'unknown') return `${name}: no verdict (${verdict.error.kind})`;
  const { complexity, attack } = verdict;
  if (complexity.type === 'exponential') return `${name}: ${complexity.summary}, e.g. ${attack.pattern}`;
  const time = measure(regex, attacks(attack));
  const size = `${TEXT_LENGTH} characters like ${attack.pattern}`;
  return time <= MAX_MS ? null : `${name}: ${complexity.summary}; ${size} take ${Math.round(time)} ms`;
}
