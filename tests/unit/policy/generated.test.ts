import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { managedSchema } from '../../../lib/policy/schema.ts';
import { GENERATED } from '../../../scripts/policy/generated.ts';
import { ROOT } from '../../../scripts/setup/run.ts';

test.each(GENERATED)('$path is what lib/policy makes: npm run policy', ({ path, make }) => {
  const committed = readFileSync(join(ROOT, path), 'utf8');
  expect(make(committed)).toBe(committed);
});

/** What Chromium's schema.cc reads; anything else keeps the extension from loading, or is not published. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  object: ['properties', 'additionalProperties'],
  array: ['items'],
  string: [],
  integer: [],
  boolean: [],
};

function faults(node: unknown, path = ''): string[] {
  const { type, description: _text, ...rest } = node as Record<string, unknown>;
  const known = KEYWORDS[String(type)];
  if (known === undefined) return [`${path}: type ${String(type)}`];
  const unknown = Object.keys(rest).filter((key) => !known.includes(key));
  const inner = {
    ...(rest['properties'] as object | undefined),
    items: rest['items'],
    more: rest['additionalProperties'],
  };
  return [
    ...unknown.map((key) => `${path}: ${key}`),
    ...Object.entries(inner).flatMap(([key, below]) => (below === undefined ? [] : faults(below, `${path}/${key}`))),
  ];
}

test('the schema holds only keywords that Chromium reads, and leaves judging to the reader', () => {
  const schema = managedSchema();
  expect(faults(schema)).toEqual([]);
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
});
