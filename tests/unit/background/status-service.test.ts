import { beforeEach, describe, expect, test } from 'vitest';
import { fakeSession, freshDatabases } from '../vault/world.ts';
import { CHAT, OTHER, pageOf, popup, startWorker, wordPipeline } from './world.ts';

let worker: ReturnType<typeof startWorker>;
const status = (tabId: number) => worker.ask({ kind: 'status', tabId }, popup);

beforeEach(() => {
  freshDatabases();
  worker = startWorker(fakeSession());
});

describe('the status of a tab', () => {
  test('counts the values of the conversation that it shows', async () => {
    const { handle } = await worker.open(null);
    expect(await status(1)).toMatchObject({ ok: true, site: CHAT, guarded: true, values: 0 });
    await worker.protect(handle, 'ROE and DOE');
    expect(await status(1)).toMatchObject({ ok: true, site: CHAT, guarded: true, values: 2 });
    await worker.open('c-1');
    expect(await status(1)).toMatchObject({ values: 0 });
  });

  test('does not count parts that were derived from a value', async () => {
    worker = startWorker(fakeSession(), {
      ...wordPipeline,
      async protect(text, state, own) {
        const { state: after, ...rest } = await wordPipeline.protect(text, state, own);
        const part = { type: 'NAME', original: 'RO', surrogate: 'wo', part: true } as const;
        return { ...rest, state: { entries: [...after.entries, part] } };
      },
    });
    const { handle } = await worker.open(null);
    expect((await worker.protect(handle, 'ROE')).entries).toHaveLength(2);
    expect(await status(1)).toMatchObject({ values: 1 });
  });

  test('counts those of a private conversation', async () => {
    const privately = pageOf(CHAT, 1, true);
    const { handle } = await worker.open(null, privately);
    await worker.protect(handle, 'ROE', privately);
    expect(await status(1)).toMatchObject({ guarded: true, values: 1 });
  });

  test('is unguarded on a guarded site whose page has not asked yet', async () => {
    expect(await status(1)).toMatchObject({ ok: true, site: CHAT, guarded: false, values: 0 });
  });

  test('is unguarded once the tab has moved to another site', async () => {
    await worker.open(null, pageOf(CHAT, 2));
    expect(await status(2)).toMatchObject({ ok: true, site: OTHER, guarded: false, values: 0 });
  });

  test('names no site on any other page', async () => {
    await worker.open(null, pageOf(CHAT, 3));
    expect(await status(3)).toMatchObject({ ok: true, site: null, guarded: false, values: 0 });
  });

  test('is not for pages', async () => {
    expect(await worker.ask({ kind: 'status', tabId: 1 }, pageOf(CHAT))).toEqual({ ok: false, reason: 'malformed' });
  });
});
