import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** Every call starts Node anew, which a busy machine takes its time for. */
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  code: number;
  stderr: string;
  lines: Record<string, unknown>[];
}

/** Runs the command line as a user would; `input` is written to its input file as it is. */
async function understudy(command: string, input: string, ...rest: string[]): Promise<Outcome> {
  const [from, to] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  await writeFile(from, input);
  let code = 0;
  let stderr = '';
  try {
    ({ stderr } = await run(process.execPath, ['scripts/cli/understudy.ts', command, from, to, ...rest]));
  } catch (error) {
    const failed = error as { code: number; stderr: string };
    ({ code, stderr } = failed);
    if (code === 2) return { code, stderr, lines: [] };
  }
  const written = (await readFile(to, 'utf8')).split('\n').filter((line) => line !== '');
  return { code, stderr, lines: written.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const jsonl = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const NOTE = 'Patient: Keisha Broussard, MRN 7740182, seen 03/14/2024.';

describe('understudy detect', () => {
  it('writes the spans of each line', async () => {
    const { code, lines } = await understudy('detect', jsonl({ id: 'a', text: NOTE }, { id: 2, text: '' }));
    expect(code).toBe(0);
    expect(lines[1]).toEqual({ id: 2, spans: [] });
    const spans = lines[0]?.['spans'] as { start: number; end: number; type: string; score: number; rule: string }[];
    expect(spans.map(({ start, end, type }) => [type, NOTE.slice(start, end)])).toEqual([
      ['NAME', 'Keisha Broussard'],
      ['MRN', '7740182'],
      ['DATE', '03/14/2024'],
    ]);
    for (const { score, rule } of spans) expect([score > 0 && score <= 1, rule !== '']).toEqual([true, true]);
    expect(spans).toMatchObject([{ certainty: 'sure' }, { certainty: 'sure' }, { certainty: 'sure' }]);
  });

  it('names bad lines without their content, goes on, and ends with 1', async () => {
    const input = `${jsonl({ id: 1, text: 'x' })}{"id": "Broussard"\n\n${jsonl({ id: 4 }, ['x'], { id: 6, text: 'y' })}`;
    const { code, stderr, lines } = await understudy('detect', input);
    expect(code).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual([1, 6]);
    expect(stderr.trim().split('\n')).toEqual([
      'Line 2 is left out: not JSON.',
      'Line 4 is left out: "text" is not a string.',
      'Line 5 is left out: not a JSON object.',
    ]);
  });
});

describe('understudy and odd files', () => {
  it('reads a byte order mark, raw line separators and CRLF as other tools write them', async () => {
    const texts = ['first', 'a\u2028b\u2029c', 'third'];
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\r\n');
    const { code, lines } = await understudy('detect', `\ufeff${input}`);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  it('leaves a file alone that is both input and output', async () => {
    const path = join(folder, 'same.jsonl');
    const content = jsonl({ id: 1, text: NOTE });
    await writeFile(path, content);
    const again = join(folder, '.', '..', basename(folder), 'same.jsonl');
    const link = join(folder, 'link.jsonl');
    await symlink(path, link);
    for (const other of [again, link]) {
      const failed = run(process.execPath, ['scripts/cli/understudy.ts', 'detect', path, other]);
      await expect(failed).rejects.toMatchObject({ code: 2 });
      expect(await readFile(path, 'utf8')).toBe(content);
    }
  });
});

describe('understudy protect and restore', () => {
  it('replace what is new in a line that quotes the stand-ins of an earlier one', async () => {
    const seed = ['--seed', '0123456789abcdef0123456789abcdef'];
    const first = { id: 1, text: NOTE, conversation: 'one' };
    const { lines: before } = await understudy('protect', jsonl(first), ...seed);
    const quoted = String(before[0]?.['protected']);
    const second = { id: 2, text: `${quoted} Mr. Leopold Achterberg, MRN 60418827, called.`, conversation: 'one' };
    const { lines } = await understudy('protect', jsonl(first, second), ...seed);
    const safe = String(lines[1]?.['protected']);
    expect(safe.startsWith(quoted)).toBe(true);
    expect(safe).not.toMatch(/Leopold|Achterberg|60418827/);
    expect(safe).toMatch(/ Mr\. \S+ \S+, MRN \d{8}, called\.$/);
  });

  it('give back every text, and replies in the words of the surrogates', async () => {
    const texts = [NOTE, 'No name here.', 'Ms. Broussard, "quoted"\r\n\ttwice — 7740182'];
    const input = jsonl(...texts.map((text, id) => ({ id, text, conversation: 'one' })));
    const { lines } = await understudy('protect', input);
    expect(lines.map(({ protected: safe }) => safe).join(' ')).not.toMatch(/Broussard|7740182|03\/14\/2024/);
    const replies = lines.map(({ id, mapping, state, protected: reply }) => ({ id, mapping, state, reply }));
    const { code, lines: restored } = await understudy('restore', jsonl(...replies));
    expect(code).toBe(0);
    expect(restored).toEqual(texts.map((text, id) => ({ id, restored: text })));
  });

  it('share one mapping among the lines of a conversation only', async () => {
    const line = (id: number, conversation?: string) => ({ id, text: NOTE, ...(conversation ? { conversation } : {}) });
    const { lines } = await understudy('protect', jsonl(line(1, 'a'), line(2, 'b'), line(3, 'a'), line(4), line(5)));
    const [one, two, three, four, five] = lines.map(({ protected: safe }) => safe);
    expect(three).toBe(one);
    expect(new Set([one, two, four, five]).size).toBe(4);
  });

  it('repeat themselves for a seed', async () => {
    const args = ['--seed', 'ab'.repeat(16), '--today', '2026-11-24'];
    const first = await understudy('protect', jsonl({ id: 1, text: NOTE }), ...args);
    expect(await understudy('protect', jsonl({ id: 1, text: NOTE }), ...args)).toEqual(first);
    const mapping = first.lines[0]?.['mapping'] as object[];
    expect(mapping.map((entry) => Object.keys(entry))).toEqual(mapping.map(() => ['type', 'original', 'surrogate']));
  });

  it('refuse a mapping of another form', async () => {
    const input = jsonl({ id: 1, mapping: [{ type: 'NAME' }], reply: 'x' }, { id: 2, mapping: [], reply: 'y' });
    const { code, stderr, lines } = await understudy('restore', input);
    expect([code, lines]).toEqual([1, [{ id: 2, restored: 'y' }]]);
    expect(stderr).toMatch(/^Line 1 is left out: "mapping" holds/);
  });
});

describe('understudy called wrongly', () => {
  it.each([
    ['an unknown command', ['explain', 'a', 'b']],
    ['too few files', ['detect', 'a']],
    ['one file for both', ['detect', 'a', 'a']],
    ['a bad seed', ['protect', 'a', 'b', '--seed', 'x']],
    ['an unknown option', ['protect', 'a', 'b', '--fast']],
  ])('explains itself and ends with 2: %s', async (_, args) => {
    const failed = await run(process.execPath, ['scripts/cli/understudy.ts', ...args]).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Usage: understudy/) as string });
  });

  it('says which file it cannot read', async () => {
    const args = ['scripts/cli/understudy.ts', 'detect', join(folder, 'missing.jsonl'), join(folder, 'x.jsonl')];
    const failed = await run(process.execPath, args).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('missing.jsonl') as string });
  });
});
