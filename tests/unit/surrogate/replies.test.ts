import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MappingEntry } from '../../../lib/core/mapping.ts';
import { createRestorer } from '../../../lib/surrogate/restore/restore.ts';

const FOLDER = new URL('../../fixtures/replies/', import.meta.url);

interface Fixture {
  readonly name: string;
  /** What is to be restored stands as {{surrogate=>original}}; all else must stay as it is. */
  readonly reply: string;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

const side = (reply: string, which: '$1' | '$2') => reply.replace(/\{\{([^{}]+?)=>([^{}]+?)\}\}/g, which);
const { restore } = createRestorer(read('mapping.json') as MappingEntry[]);
const files = readdirSync(FOLDER).filter((file) => file !== 'mapping.json');

describe.each(files)('replies in the way of %s', (file) => {
  it.each(read(file) as Fixture[])('$name', ({ reply }) => {
    expect(restore(side(reply, '$1'))).toBe(side(reply, '$2'));
  });
});
