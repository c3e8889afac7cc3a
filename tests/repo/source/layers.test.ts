import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/setup/run.ts';
import { layerViolations } from '../layers.ts';

test('dependencies point one way', () => {
  const { files, imports, violations } = layerViolations(ROOT);
  expect(violations).toEqual([]);
  expect(files).toBeGreaterThan(20);
  expect(imports).toBeGreaterThan(20);
});

test('a tree that breaks the rules is caught, each kind of import', () => {
  expect(layerViolations(join(ROOT, 'tests/repo/fixtures/layers')).violations).toEqual([
    'components/direct.ts: components may not import lib/detect/detect.ts',
    'lib/adapters/reexport.ts: lib/adapters may not import lib/vault/store.ts',
    'lib/core/upward.ts: lib/core may not import lib/detect/detect.ts',
    'lib/seal/dynamic.ts: lib/seal may not import lib/vault/store.ts',
    'lib/surrogate/react.ts: lib/surrogate may not import the package react',
  ]);
});
