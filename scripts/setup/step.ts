import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageBin, ROOT, run } from './run.ts';

export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What to show when something failed. */
  readonly output: string;
}

export interface Step {
  /** As in `npm test -- NAME`. */
  readonly name: string;
  readonly title: string;
  run(): Promise<Result>;
}

/** A step that is one check: an installed package's command, passed when it exits with 0. */
export function command(name: string, title: string, bin: string, ...args: string[]): Step {
  return {
    name,
    title,
    async run() {
      const { code, output } = await run(process.execPath, [packageBin(bin), ...args]);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}

/** A step that counts the tests of one Vitest project. `prepare` runs first and returns more environment for it. */
export function vitest(project: string, title: string, prepare?: () => Promise<NodeJS.ProcessEnv>): Step {
  return {
    name: project,
    title,
    async run() {
      const report = join(ROOT, '.cache', 'check', `${project}.json`);
      mkdirSync(dirname(report), { recursive: true });
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const args = [packageBin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters];
      const env = { ...process.env, NO_COLOR: '1', ...(await prepare?.()) };
      const { code, output } = await run(process.execPath, args, env);
      return { ...count(report, code), output };
    },
  };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Counts of one run. A run that failed without a failed test (a file that can't load, no test at all) counts as one. */
function count(path: string, code: number): Omit<Result, 'output'> {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { numPassedTests: passed, numFailedTests: failures } = report;
  const failed = failures === 0 && (code !== 0 || passed === 0) ? 1 : failures;
  return { passed, failed, skipped: report.numPendingTests + report.numTodoTests };
}
