import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Envelope } from '../../../lib/vault/envelope.ts';
import { memoryStore } from '../../../lib/vault/memory-store.ts';
import { openStore, type VaultStore } from '../../../lib/vault/store.ts';
import { fakeSession, freshDatabases, randomBytes, rawDatabase } from './world.ts';

const record = (): Envelope => ({ v: 1, nonce: randomBytes(12), data: randomBytes(300) });

beforeEach(() => {
  vi.restoreAllMocks();
  freshDatabases();
});

describe.each<[string, () => VaultStore]>([
  ['on disk', openStore],
  ['in memory', () => memoryStore(fakeSession(), 'private:')],
])('a store %s', (_where, make) => {
  test('gives back what was written, and nothing for other keys', async () => {
    const [store, conversation, binding] = [make(), record(), record()];
    expect(await store.write({ conversation: { handle: 'h', record: conversation } })).toBe(true);
    expect(await store.write({ binding: { key: 'k', record: binding } })).toBe(true);
    expect(await store.conversation('h')).toEqual(conversation);
    expect(await store.binding('k')).toEqual(binding);
    expect([await store.conversation('k'), await store.binding('h')]).toEqual([undefined, undefined]);
  });

  test('replaces a conversation, but never a binding, and then writes nothing at all', async () => {
    const [store, first, second] = [make(), record(), record()];
    await store.write({ conversation: { handle: 'h', record: first }, binding: { key: 'k', record: first } });
    const written = await store.write({
      conversation: { handle: 'h', record: second },
      binding: { key: 'k', record: second },
    });
    expect(written).toBe(false);
    expect(await store.conversation('h')).toEqual(first);
    expect(await store.binding('k')).toEqual(first);
    expect(await store.write({ conversation: { handle: 'h', record: second } })).toBe(true);
    expect(await store.conversation('h')).toEqual(second);
  });

  test('lets exactly one of many writes at once have a binding', async () => {
    const store = make();
    const writes = Array.from({ length: 20 }, (_, index) =>
      store.write({ conversation: { handle: `h${index}`, record: record() }, binding: { key: 'k', record: record() } }),
    );
    expect((await Promise.all(writes)).filter(Boolean)).toHaveLength(1);
  });

  test('is empty at first and after it was cleared', async () => {
    const store = make();
    expect(await store.isEmpty()).toBe(true);
    await store.write({ binding: { key: 'k', record: record() } });
    expect(await store.isEmpty()).toBe(false);
    await store.clear();
    expect(await store.isEmpty()).toBe(true);
    expect(await store.binding('k')).toBe(undefined);
  });
});

const full = (): never => {
  throw new DOMException('No room', 'QuotaExceededError');
};

describe('a full disk', () => {
  test('leaves the store on disk as it was, whichever record has no room', async () => {
    const [store, old] = [openStore(), record()];
    await store.write({ conversation: { handle: 'h', record: old } });
    for (const method of ['put', 'add'] as const) {
      const failing = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(full);
      const write = store.write({
        conversation: { handle: 'h', record: record() },
        binding: { key: 'k', record: record() },
      });
      await expect(write).rejects.toMatchObject({ name: 'VaultError', reason: 'full' });
      failing.mockRestore();
      expect(await store.conversation('h')).toEqual(old);
      expect(await store.binding('k')).toBe(undefined);
    }
  });

  test('in memory: nothing is written and the next write goes through', async () => {
    const session = fakeSession();
    const store = memoryStore(session, 'private:');
    vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
    const write = { binding: { key: 'k', record: record() } };
    await expect(store.write(write)).rejects.toMatchObject({ reason: 'full' });
    expect(session.items.size).toBe(0);
    expect(await store.write(write)).toBe(true);
  });
});

describe('the database', () => {
  test('flushes to disk before a write resolves', async () => {
    const store = openStore();
    await store.isEmpty();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.write({ conversation: { handle: 'h', record: record() } });
    expect(transaction).toHaveBeenCalledWith(['conversations', 'bindings'], 'readwrite', { durability: 'strict' });
  });

  test('that cannot be opened is unavailable, and is tried again at the next call', async () => {
    const store = openStore();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await expect(store.isEmpty()).rejects.toMatchObject({ name: 'VaultError', reason: 'unavailable' });
    expect(await store.isEmpty()).toBe(true);
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('made by a later version of the extension is unavailable and untouched', async () => {
    (await openDB('understudy-vault', 99)).close();
    await expect(openStore().isEmpty()).rejects.toMatchObject({ reason: 'unavailable' });
    const db = await rawDatabase();
    expect(db.version).toBe(99);
    db.close();
  });

  test('whose records have another version is reported as corrupt', async () => {
    await openStore().isEmpty();
    const db = await rawDatabase();
    await db.put('meta', 2, 'schema');
    db.close();
    await expect(openStore().isEmpty()).rejects.toMatchObject({ reason: 'corrupt' });
  });

  test('gives way to a later version, and says so when it is needed again', async () => {
    const store = openStore();
    await store.isEmpty();
    const later = await openDB('understudy-vault', 2);
    await expect(store.isEmpty()).rejects.toMatchObject({ reason: 'unavailable' });
    later.close();
  });

  test('is opened anew after somebody removed it', async () => {
    const store = openStore();
    await store.write({ binding: { key: 'k', record: record() } });
    await deleteDB('understudy-vault');
    expect(await store.isEmpty()).toBe(true);
  });
});
