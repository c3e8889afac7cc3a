import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Budget } from './budgets.ts';

export interface FileSize {
  /** Path inside the build folder, with forward slashes. */
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  /** What is wrong with its size, or null. */
  readonly problem: string | null;
}

function judge(file: string, raw: number, gzip: number, budgets: readonly Budget[]): string | null {
  const budget = budgets.find((candidate) => candidate.file.test(file));
  if (!budget) return 'no budget: add a line to scripts/setup/budgets.ts';
  if (raw > budget.raw) return `over ${budget.raw} bytes raw: it ${budget.reason}`;
  if (gzip > budget.gzip) return `over ${budget.gzip} bytes gzipped: it ${budget.reason}`;
  return null;
}

/** Weighs every file under `folder`, in bytes, against `budgets`. Sorted by path. Throws where there is no such folder. */
export function weigh(folder: string, budgets: readonly Budget[]): FileSize[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(folder, path).split(sep).join('/');
      const content = readFileSync(path);
      const gzip = gzipSync(content).length;
      return { file, raw: content.length, gzip, problem: judge(file, content.length, gzip, budgets) };
    })
    .toSorted((a, b) => a.file.localeCompare(b.file));
}
