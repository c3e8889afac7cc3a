import { beforeEach, describe, expect, test } from 'vitest';
import type { TabStatus } from '../../../lib/messaging/protocol.ts';
import type { Degradation } from '../../../lib/sites/site-state.ts';
import { fakeSession, freshDatabases } from '../vault/world.ts';
import { CHAT, OTHER, pageOf, popup, startWorker } from './world.ts';

let session: ReturnType<typeof fakeSession>;
let worker: ReturnType<typeof startWorker>;

const say = (degraded: readonly Degradation[], from = pageOf(CHAT)) => worker.ask({ kind: 'health', degraded }, from);
const healthOf = async (tabId = 1) =>
  ((await worker.ask({ kind: 'status', tabId }, popup)) as unknown as TabStatus).health;

beforeEach(() => {
  freshDatabases();
  session = fakeSession();
  worker = startWorker(session);
});

describe('what a page says of its protection', () => {
  test('is known of its tab, after the worker was stopped as well, and of no other', async () => {
    expect(await healthOf()).toBeNull();
    await say(['no-composer', 'proof-failed']);
    worker = startWorker(session);
    expect(await healthOf()).toMatchObject({ degraded: ['no-composer', 'proof-failed'] });
    expect(await healthOf(2)).toBeNull();
  });

  test('keeps the time at which it began as long as it goes on', async () => {
    await say(['no-composer']);
    const { since = 0 } = (await healthOf()) ?? {};
    await say(['no-composer']);
    expect(await healthOf()).toMatchObject({ since });
    await say([]);
    expect((await healthOf())?.since).toBeGreaterThan(since);
  });

  test('counts no more once the tab shows another site, or is closed', async () => {
    await say(['no-composer'], pageOf(OTHER));
    expect(await healthOf()).toBeNull();
    await say([]);
    await worker.close(1);
    expect(await healthOf()).toBeNull();
    expect([...session.items.keys()].filter((name) => name.startsWith('health'))).toEqual([]);
  });

  test('is shown on the toolbar button, with what holds on the site', async () => {
    await say(['unknown-editor'], pageOf(CHAT, 5));
    expect(worker.badges).toEqual([
      [5, expect.objectContaining({ mode: 'on' }), expect.objectContaining({ degraded: ['unknown-editor'] })],
    ]);
  });

  test('is refused where it is nothing that can be said', async () => {
    const bad = { kind: 'health', degraded: ['Rosalind Achterberg'] };
    expect(await worker.ask(bad, pageOf(CHAT))).toEqual({ ok: false, reason: 'malformed' });
    expect(await worker.ask({ kind: 'health', degraded: [] }, popup)).toEqual({ ok: false, reason: 'malformed' });
    expect(worker.badges).toEqual([]);
  });
});
