import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toBase64, toHex } from '../../../lib/vault/bytes.ts';
import { decrypt, encrypt } from '../../../lib/vault/envelope.ts';
import { createKeyring } from '../../../lib/vault/keys.ts';
import { createRecords } from '../../../lib/vault/records.ts';
import { processLock } from '../../../lib/vault/lock.ts';
import { openStore } from '../../../lib/vault/store.ts';
import { fakeSession, freshDatabases, keyringOver, randomBytes } from './world.ts';

const identity = { purpose: 'conversation', id: 'h', schema: 1 } as const;
const hex = (value: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(value, 'hex'));
const plain = new Uint8Array([1, 2, 3]);

beforeEach(freshDatabases);

async function storeSomething(session = fakeSession()) {
  const store = openStore();
  const { records } = await keyringOver(session, store).keys();
  const record = await encrypt(records, plain, identity, randomBytes);
  await store.write({ conversation: { handle: 'h', record }, binding: { key: 'k', record } });
  return { session, store, record };
}

describe('a keyring', () => {
  test('gives later workers of the session the same keys', async () => {
    const { session, record } = await storeSomething();
    const { records } = await keyringOver(session).keys();
    expect(await decrypt(records, record, identity)).toEqual(plain);
  });

  test('gives a hundred first calls at once one and the same key', async () => {
    const session = fakeSession();
    const set = vi.spyOn(session, 'set');
    const keyring = keyringOver(session);
    const all = await Promise.all(Array.from({ length: 100 }, () => keyring.keys()));
    expect(new Set(all).size).toBe(1);
    expect(set).toHaveBeenCalledTimes(1);
  });

  test('agrees with another worker that starts at the same time, through the lock', async () => {
    const [session, store, lock] = [fakeSession(), openStore(), processLock()];
    const worker = () => createKeyring({ session, store, lock, randomBytes, item: 'vault-key' });
    const [first, second] = await Promise.all([worker().keys(), worker().keys()]);
    const record = await encrypt(first.records, plain, identity, randomBytes);
    expect(await decrypt(second.records, record, identity)).toEqual(plain);
  });

  test('removes what nobody can read any more when the session has lost the key', async () => {
    const { store, record } = await storeSomething();
    const { records } = await keyringOver(fakeSession(), store).keys();
    expect(await store.isEmpty()).toBe(true);
    await expect(decrypt(records, record, identity)).rejects.toMatchObject({ reason: 'corrupt' });
  });

  test('keeps every record when the session could not be read, and reads it the next time', async () => {
    const { session, store } = await storeSomething();
    const keyring = keyringOver(session, store);
    const get = vi.spyOn(session, 'get').mockRejectedValueOnce(new Error('busy'));
    await expect(keyring.keys()).rejects.toMatchObject({ reason: 'unavailable' });
    expect(await store.isEmpty()).toBe(false);
    await keyring.keys();
    expect(get).toHaveBeenCalledTimes(2);
    expect(await store.isEmpty()).toBe(false);
  });

  test('keeps no key while old records are still there', async () => {
    const { store } = await storeSomething();
    const session = fakeSession();
    vi.spyOn(store, 'clear').mockRejectedValueOnce(new Error('worker killed'));
    await expect(keyringOver(session, store).keys()).rejects.toMatchObject({ reason: 'unavailable' });
    expect(session.items.size).toBe(0);
  });

  test.each([[42], ['AAAA'], ['not base64!'], [null]])('refuses %j as the key of a session', async (value) => {
    const { session, store } = await storeSomething();
    await session.set({ 'vault-key': value });
    await expect(keyringOver(session, store).keys()).rejects.toMatchObject({ name: 'VaultError' });
    expect(await store.isEmpty()).toBe(false);
  });

  test('never hands out a key that can be exported', async () => {
    const { records, index } = await keyringOver(fakeSession()).keys();
    expect([records.extractable, index.extractable]).toEqual([false, false]);
    await expect(crypto.subtle.exportKey('raw', records)).rejects.toThrow('not extractable');
  });

  test('derives the known answers of HKDF-SHA-256 and HMAC-SHA-256, computed with OpenSSL', async () => {
    const session = fakeSession();
    await session.set({ 'vault-key': toBase64(Uint8Array.from({ length: 32 }, (_, index) => index)) });
    const keyring = keyringOver(session);
    const vault = createRecords(() => keyring.keys(), randomBytes);
    expect(await vault.indexKey('https://chatgpt.com', '6710-abc')).toBe(
      '5a6afaed5ea9352acc2643f505529525ef9d74f402c67fe0ac13b4727ce4568f',
    );
    const saved = {
      v: 1,
      nonce: hex('a0a1a2a3a4a5a6a7a8a9aaab'),
      data: hex('d59af1e5f5376129818d469815822769b7862ff2721c47617ed0051f2431f4f345ac96a7f01894002677667580795eef'),
    };
    expect(await vault.openBinding('00', saved)).toBe('00112233445566778899aabbccddeeff');
  });

  test('keeps the raw key under its own item and nothing else', async () => {
    const session = fakeSession();
    const raw = randomBytes(32);
    const store = openStore();
    await createKeyring({ session, store, lock: processLock(), randomBytes: () => raw, item: 'vault-key' }).keys();
    expect([...session.items]).toEqual([['vault-key', JSON.stringify(toBase64(raw))]]);
    expect(toHex(raw)).toHaveLength(64);
  });
});
