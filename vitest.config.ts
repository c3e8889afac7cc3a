import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { defineConfig } from 'vitest/config';

/** Browser tests wait for real pages. Two files at a time: each has browsers and servers of its own. */
const browsers = { maxWorkers: 2, testTimeout: 120_000, hookTimeout: 180_000 };

/** The commit's own: it passes or fails alike wherever it is tested, and the next one tries other inputs. */
function seedOfCommit(): number {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number.parseInt(commit.slice(0, 7), 16);
  } catch {
    // Unpacked without its history.
    return randomInt(2 ** 28);
  }
}

/** What random inputs are drawn from. */
process.env['PROPERTY_SEED'] ??= String(seedOfCommit());

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts', 'tests/repo/source/*.test.ts'],
          // Thousands of random cases take their time where the processor is shared.
          testTimeout: 120_000,
          globalSetup: 'tests/property/announce.ts',
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/repo/built/*.test.ts'] } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...browsers } },
      { extends: true, test: { name: 'firefox', include: ['tests/firefox/**/*.test.ts'], ...browsers } },
    ],
  },
});
