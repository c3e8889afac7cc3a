import { beforeEach, describe, expect, test, vi } from 'vitest';
import { everythingStored, fakeSession, foundIn, freshDatabases } from '../vault/world.ts';
import { CHAT, OTHER, pageOf, startWorker, type Session } from './world.ts';

let session: Session;
let worker: ReturnType<typeof startWorker>;
const restart = (): void => {
  worker = startWorker(session);
};

beforeEach(() => {
  vi.restoreAllMocks();
  freshDatabases();
  session = fakeSession();
  restart();
});

describe('an answer about a value in doubt', () => {
  const answer = (handle: string, said: string, from = pageOf(CHAT)) =>
    worker.ask({ kind: 'answer', handle, value: 'MAYBE1', answer: said }, from);

  test('is kept with its conversation, over a stopped worker, and the later one counts', async () => {
    const { handle } = await worker.open('c-1');
    expect((await worker.protect(handle, 'MAYBE1')).doubts).toEqual([
      { type: 'NAME', original: 'MAYBE1', reason: 'it is in capitals', answer: null },
    ]);
    expect(await answer(handle, 'leave')).toEqual({ ok: true });
    restart();
    expect((await worker.protect(handle, 'MAYBE1')).doubts).toMatchObject([{ answer: 'leave' }]);
    await answer(handle, 'replace');
    expect((await worker.protect(handle, 'MAYBE1')).doubts).toMatchObject([{ answer: 'replace' }]);
    const other = await worker.open('c-2');
    expect((await worker.protect(other.handle, 'MAYBE1')).doubts).toMatchObject([{ answer: null }]);
  });

  test('is taken from the site that got the handle only, and stands nowhere in plain text', async () => {
    const { handle } = await worker.open('c-1');
    expect(await answer(handle, 'leave', pageOf(OTHER))).toEqual({ ok: false, reason: 'unknown-conversation' });
    await answer(handle, 'leave');
    expect(foundIn(await everythingStored(), ['MAYBE1'])).toEqual([]);
  });

  test('that can not be written is refused, and changes nothing', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'MAYBE1');
    const disk = worker.fillDisk();
    expect(await answer(handle, 'leave')).toEqual({ ok: false, reason: 'vault-full' });
    disk.mockRestore();
    expect((await worker.protect(handle, 'MAYBE1')).doubts).toMatchObject([{ answer: null }]);
  });
});

describe('what the user means by a stand-in', () => {
  const mean = (handle: string, meaning: string, from = pageOf(CHAT)) =>
    worker.ask({ kind: 'mean', handle, value: 'word-0', meaning }, from);

  test('is asked for before anything is stored, and kept with its conversation, over a stopped worker', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'DOE');
    expect(await worker.protect(handle, 'word-0 and ROE')).toEqual({
      ok: true,
      text: '',
      replacements: [],
      doubts: [],
      ambiguities: [{ type: 'NAME', standIn: 'word-0', original: 'DOE' }],
      notes: [],
      entries: [{ type: 'NAME', original: 'DOE', surrogate: 'word-0' }],
    });
    expect(await mean(handle, 'stand-in')).toEqual({ ok: true });
    restart();
    expect(await worker.protect(handle, 'word-0 and ROE')).toMatchObject({
      text: 'word-0 and word-1',
      ambiguities: [],
    });
    const other = await worker.open('c-2');
    await worker.protect(other.handle, 'DOE');
    expect((await worker.protect(other.handle, 'word-0')).ambiguities).toHaveLength(1);
  });

  test('is not asked for where the page says that it is its own text', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'DOE');
    const back = await worker.protect(handle, 'word-0', pageOf(CHAT), [{ start: 0, end: 6 }]);
    expect(back).toMatchObject({ text: 'word-0', ambiguities: [] });
  });

  test('is taken from the site that got the handle only, and changes nothing where it can not be written', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'DOE');
    expect(await mean(handle, 'another', pageOf(OTHER))).toEqual({ ok: false, reason: 'unknown-conversation' });
    const disk = worker.fillDisk();
    expect(await mean(handle, 'another')).toEqual({ ok: false, reason: 'vault-full' });
    disk.mockRestore();
    expect((await worker.protect(handle, 'word-0')).ambiguities).toHaveLength(1);
  });
});

test('what moved dates cannot keep true reaches the page', async () => {
  const { handle } = await worker.open('c-1');
  expect((await worker.protect(handle, 'BORN then')).notes).toEqual(['age-today']);
  expect((await worker.protect(handle, 'seen')).notes).toEqual([]);
});
