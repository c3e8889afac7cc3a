import { beforeEach, describe, expect, test } from 'vitest';
import { createConversations, type Conversations } from '../../../lib/vault/conversations.ts';
import { processLock } from '../../../lib/vault/lock.ts';
import { memoryStore } from '../../../lib/vault/memory-store.ts';
import { openStore, type VaultStore } from '../../../lib/vault/store.ts';
import { fakeSession, freshDatabases, keyringOver, randomBytes, SITE } from './world.ts';

interface State {
  readonly words: readonly string[];
}

const DAY = 24 * 60 * 60 * 1000;
const named = (id: string) => ({ site: SITE, id, pending: false });
const empty = (): State => ({ words: [] });

describe.for([
  ['database', () => openStore()],
  ['memory of private windows', (session: ReturnType<typeof fakeSession>) => memoryStore(session, 'private:')],
] as const)('retention in the %s', ([, open]) => {
  let clock: number;
  let store: VaultStore;
  let vault: Conversations<State>;

  beforeEach(() => {
    freshDatabases();
    clock = 100 * DAY;
    const session = fakeSession();
    store = open(session);
    const keyring = keyringOver(session, store);
    const now = (): number => clock;
    vault = createConversations({ store, keys: () => keyring.keys(), lock: processLock(), randomBytes, now });
  });

  /** How many records of each kind are left. */
  const left = async (): Promise<number[]> => {
    const { conversations, bindings } = await store.all();
    return [conversations.size, bindings.size];
  };

  test('deletes what was not written for longer than the days allow, and its bindings with it', async () => {
    const old = await vault.open(named('old'), empty);
    const used = await vault.open(named('used'), empty);
    clock += 6 * DAY;
    await vault.update(SITE, used.handle, () => ({ state: { words: ['new'] } }));
    clock += 2 * DAY;
    expect(await vault.sweep({ days: 7, count: null })).toBe(1);
    expect(await left()).toEqual([1, 1]);
    expect(await vault.load(SITE, old.handle)).toBeNull();
    expect(await vault.open(named('used'), empty)).toEqual({ handle: used.handle, state: { words: ['new'] } });
    expect((await vault.open(named('old'), empty)).handle).not.toBe(old.handle);
  });

  test('deletes those written longest ago beyond the count', async () => {
    const handles: string[] = [];
    for (const id of ['a', 'b', 'c', 'd']) {
      handles.push((await vault.open(named(id), empty)).handle);
      clock += 1000;
    }
    await vault.update(SITE, handles[0] ?? '', (state) => ({ state }));
    expect(await vault.sweep({ days: null, count: 2 })).toBe(2);
    const kept = await Promise.all(handles.map(async (handle) => (await vault.load(SITE, handle)) !== null));
    expect(kept).toEqual([true, false, false, true]);
    expect(await left()).toEqual([2, 2]);
  });

  test('keeps what is written to while it sweeps', async () => {
    const { handle } = await vault.open(named('old'), empty);
    clock += 8 * DAY;
    const writing = vault.update(SITE, handle, () => ({ state: { words: ['new'] } }));
    const [deleted] = await Promise.all([vault.sweep({ days: 7, count: null }), writing]);
    expect(deleted).toBe(0);
    expect(await vault.load(SITE, handle)).toEqual({ handle, state: { words: ['new'] } });
  });

  test('without limits keeps everything', async () => {
    await vault.open(named('old'), empty);
    clock += 1000 * DAY;
    expect(await vault.sweep({ days: null, count: null })).toBe(0);
    expect(await left()).toEqual([1, 1]);
  });
});
