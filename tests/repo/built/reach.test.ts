import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import type { Node } from '../parse.ts';
import { reachOf } from '../reach.ts';
import { BROWSERS, readPages, readScripts } from './output.ts';

/** Calls that a library brings into a built file, with the reason why they are harmless there. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {};

describe.for(BROWSERS)('the build for %s', (browser) => {
  test('holds a background and a content script', () => {
    const paths = readScripts(browser).map(({ path }) => path);
    expect(paths).toContain('background.js');
    expect(paths.filter((path) => path.startsWith('content-scripts/'))).not.toHaveLength(0);
  });

  test('neither reaches the network nor runs text as code', () => {
    const found = readScripts(browser).flatMap(({ path, program }) =>
      reachOf(program)
        .filter((name) => !(EXCEPTIONS[path] ?? []).includes(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('has pages that load nothing from elsewhere', () => {
    const found = readPages(browser).filter(({ text }) => /(?:src|href)="(?:https?:)?\/\//.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

test('the search sees each kind of call', () => {
  const calls = [
    'const alias = fetch; self.fetch(a); window["fetch"](a)',
    'new XMLHttpRequest(); new WebSocket(a)',
    'navigator.sendBeacon(a); (0, eval)(a)',
    'new Function(a); import(a); import("https://example.org/x.js"); import("./chunk.js")',
  ];
  const program = parseSync('a.js', calls.join(';\n')).program as unknown as Node;
  expect(reachOf(program)).toEqual([
    'Function',
    'WebSocket',
    'XMLHttpRequest',
    'eval',
    'fetch',
    'import()',
    'sendBeacon',
  ]);
});
