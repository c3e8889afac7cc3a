import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Outcome {
  /** Exit code; 1 where a signal ended it. */
  readonly code: number;
  /** stdout and stderr, interleaved as they came. */
  readonly output: string;
}

/** Runs a program in the repository's root and waits for its end. Throws only where it can't be started at all. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The script behind a package's command (`bin` is its path inside the package), for `node SCRIPT`: no shell needed. */
export function packageBin(bin: string): string {
  const path = join(ROOT, 'node_modules', bin);
  if (!existsSync(path)) throw new Error(`${bin} is not installed: run npm ci, then repeat the command.`);
  return path;
}
