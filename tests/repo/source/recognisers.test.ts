import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/setup/run.ts';

const TABLES = join(ROOT, 'tests/unit/detect/recognisers');
const registry = readFileSync(join(ROOT, 'lib/detect/registry.ts'), 'utf8');
const tests = readdirSync(TABLES).map((file) => readFileSync(join(TABLES, file), 'utf8'));
const registered = [...registry.matchAll(/^import \{ (\w+) \} from '\.\/recognisers\//gm)].map(
  (match) => match[1] ?? '',
);

/** The tables of cases of a recogniser, wherever a file of tests describes it. */
function tablesOf(name: string): string[] {
  return tests.flatMap((text) =>
    text
      .split(/^describeRecogniser\(/m)
      .slice(1)
      .filter((table) => table.startsWith(`${name}, {`))
      .map((table) => table.slice(0, table.search(/\}\);/))),
  );
}

test.for(registered)('%s has cases that it must find, and such that it must not', (name) => {
  const tables = tablesOf(name).join('\n');
  expect(tables).toMatch(/\b(?:strong|fair|weak): \[\s*['"`]/);
  expect(tables).toMatch(/\bnone: \[\s*(?:\/\/.*\n\s*)?['"`]/);
});

test('the registry is read', () => {
  expect(registered.length).toBeGreaterThan(60);
});
