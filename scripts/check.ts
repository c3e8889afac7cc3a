/** `npm test`: everything that must hold before a change goes in. `npm test -- types unit` runs only the steps named. */
import { scoresStep } from './eval/check.ts';
import { ensureChromium } from './setup/browser.ts';
import { ROOT, run } from './setup/run.ts';
import { command, type Result, type Step, vitest } from './setup/step.ts';

function build(browser: 'chrome' | 'firefox'): Step {
  return {
    name: `build:${browser}`,
    title: `production build for ${browser}, size budgets`,
    async run() {
      const { code, output } = await run(process.execPath, ['scripts/build.ts', browser]);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}

const STEPS: readonly Step[] = [
  command('types', 'types', 'typescript/bin/tsc', '-p', 'tsconfig.json'),
  command('lint', 'lint and layer rules', 'oxlint/bin/oxlint', '--deny-warnings'),
  command('format', 'format', 'oxfmt/bin/oxfmt', '--check', '.'),
  command('knip', 'dead code and unused dependencies', 'knip/bin/knip.js'),
  vitest('unit', 'unit, property and repository tests'),
  scoresStep,
  build('chrome'),
  build('firefox'),
  vitest('built', 'tests of the built files'),
  vitest('e2e', 'browser tests in Chromium', async () => ({ CHROMIUM_PATH: await ensureChromium() })),
  vitest('firefox', 'browser test in Firefox ESR'),
];

/** Runs one step and prints one line for it, and its output where something failed. Never throws. */
async function runStep(step: Step): Promise<Result> {
  const began = performance.now();
  let result: Result;
  try {
    result = await step.run();
  } catch (error) {
    result = { passed: 0, failed: 1, skipped: 0, output: error instanceof Error ? error.message : String(error) };
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
  const verdict = result.failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${verdict.padEnd(6)} ${step.title}: ${result.passed} passed, ${result.failed} failed${skipped} (${seconds} s)`,
  );
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
  return result;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

process.chdir(ROOT);
let passed = 0;
let failed = 0;
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const result = await runStep(step);
  passed += result.passed;
  failed += result.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
