import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { serialize } from 'node:v8';
import { createKeyring, type Keyring } from '../../../lib/vault/keys.ts';
import { processLock } from '../../../lib/vault/lock.ts';
import type { SessionPort } from '../../../lib/vault/ports.ts';
import { openStore, type VaultStore } from '../../../lib/vault/store.ts';

export const SITE = 'https://chat.example';
export const OTHER_SITE = 'https://other.example';

/** A browser without any database. */
export function freshDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Session storage, which keeps JSON only and answers later, as the browser's does. */
export function fakeSession(): SessionPort & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    async get(key) {
      await Promise.resolve();
      const names = key === null ? [...items.keys()] : [key].filter((name) => items.has(name));
      return Object.fromEntries(names.map((name) => [name, JSON.parse(items.get(name) ?? 'null') as unknown]));
    },
    async set(added) {
      await Promise.resolve();
      for (const [name, value] of Object.entries(added)) items.set(name, JSON.stringify(value));
    },
    async remove(names) {
      await Promise.resolve();
      for (const name of [names].flat()) items.delete(name);
    },
  };
}

export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A keyring as one worker has it. */
export function keyringOver(session: SessionPort, store: VaultStore = openStore()): Keyring {
  return createKeyring({ session, store, lock: processLock(), randomBytes, item: 'vault-key' });
}

/** The raw database, past every layer of the vault. */
export async function rawDatabase() {
  return openDB('understudy-vault');
}

/** Every key and value that the vault's database holds, as bytes. */
export async function everythingStored(): Promise<Buffer> {
  const db = await rawDatabase();
  const stores = [...db.objectStoreNames];
  const contents = await Promise.all(stores.flatMap((name) => [db.getAllKeys(name), db.getAll(name)]));
  db.close();
  return serialize(contents);
}

/** Which of the words stand in the bytes, in UTF-8 or UTF-16. */
export function foundIn(bytes: Buffer, words: readonly string[]): string[] {
  return words.filter((word) => bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le'));
}
