import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Envelope } from './envelope.ts';
import { asVaultError, VaultError } from './errors.ts';

/** What one write puts into the vault: all of it or nothing. */
export interface Write {
  /** The record that replaces what its handle had. */
  readonly conversation?: { readonly handle: string; readonly record: Envelope };
  /** A binding that must not exist yet. */
  readonly binding?: { readonly key: string; readonly record: Envelope };
}

/** Records by their keys, as they are stored. */
export interface StoredRecords {
  readonly conversations: ReadonlyMap<string, unknown>;
  readonly bindings: ReadonlyMap<string, unknown>;
}

/** Encrypted records by opaque keys. What comes out is `unknown` until `decrypt` has proved it. */
export interface VaultStore {
  conversation(handle: string): Promise<unknown>;
  binding(key: string): Promise<unknown>;
  /**
   * Resolves when the write is on disk: true, or false with nothing written because the binding exists already.
   * Throws a `VaultError` with nothing written.
   */
  write(changes: Write): Promise<boolean>;
  /**
   * Writes a record of no conversation as `write` does, reads it back and removes it. Resolves to what was read. Throws a
   * `VaultError`.
   */
  probe(record: Envelope): Promise<unknown>;
  /** Whether there is nothing to lose. */
  isEmpty(): Promise<boolean>;
  /** Every record. */
  all(): Promise<StoredRecords>;
  /** Removes a conversation and bindings, all of them or none. */
  remove(handle: string, bindings: readonly string[]): Promise<void>;
  /** Removes every record. */
  clear(): Promise<void>;
}

interface VaultSchema extends DBSchema {
  conversations: { key: string; value: Envelope };
  bindings: { key: string; value: Envelope };
  meta: { key: string; value: number | Envelope };
}

type Database = IDBPDatabase<VaultSchema>;

const NAME = 'understudy-vault';
/** Version of the object stores. */
const VERSION = 1;
/** Version of what is inside the records; bound into each of them. */
export const RECORD_SCHEMA = 1;

const RECORDS = ['conversations', 'bindings'] as const;

/** The vault's database in the extension's own origin. Opened at the first call, and again after it was closed. */
export function openStore(): VaultStore {
  let opening: Promise<Database> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const database = async (): Promise<Database> => {
    opening ??= connect(forget);
    try {
      return await opening;
    } catch (error) {
      forget();
      throw error;
    }
  };
  const attempt = async <T>(what: string, task: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await task(await database());
    } catch (error) {
      throw asVaultError(error, what);
    }
  };

  return {
    conversation: (handle) => attempt('read a conversation', (db) => db.get('conversations', handle)),
    binding: (key) => attempt('look a conversation up', (db) => db.get('bindings', key)),
    write: (changes) => attempt('store a conversation', (db) => write(db, changes)),
    probe: (record) => attempt('write and read a record', (db) => probe(db, record)),
    isEmpty: () => attempt('count its records', isEmpty),
    all: () => attempt('read its records', all),
    remove: (handle, bindings) => attempt('remove a conversation', (db) => remove(db, handle, bindings)),
    clear: () => attempt('remove its records', clear),
  };
}

async function connect(forget: () => void): Promise<Database> {
  const db = await openDB<VaultSchema>(NAME, VERSION, {
    upgrade(created) {
      for (const name of RECORDS) created.createObjectStore(name);
      void created.createObjectStore('meta').put(RECORD_SCHEMA, 'schema');
    },
    // A later version of the extension wants to upgrade: it must not have to wait for this one.
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  const schema = await db.get('meta', 'schema');
  if (schema === RECORD_SCHEMA) return db;
  db.close();
  throw new VaultError('corrupt', `The vault's records have version ${JSON.stringify(schema)}, not ${RECORD_SCHEMA}.`);
}

/** Strict durability: resolved means flushed to disk, because a text with these surrogates leaves right afterwards. */
async function write(db: Database, { conversation, binding }: Write): Promise<boolean> {
  const transaction = db.transaction(RECORDS, 'readwrite', { durability: 'strict' });
  const steps: Promise<unknown>[] = [transaction.done];
  try {
    const conversations = transaction.objectStore('conversations');
    if (conversation) steps.push(conversations.put(conversation.record, conversation.handle));
    if (binding) steps.push(transaction.objectStore('bindings').add(binding.record, binding.key));
  } catch (error) {
    // Thrown at once, so the transaction would commit what it holds so far.
    transaction.abort();
    steps.push(Promise.reject(error));
  }
  const outcomes = await Promise.allSettled(steps);
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
  if (failures.some(({ name }) => name === 'ConstraintError')) return false;
  // `AbortError` only says that another step failed.
  const failure = failures.find(({ name }) => name !== 'AbortError') ?? failures[0];
  if (failure !== undefined) throw failure;
  return true;
}

/** Always under the same key: what a stopped worker left behind is overwritten and removed by the next probe. */
const PROBE = 'probe';

async function probe(db: Database, record: Envelope): Promise<unknown> {
  const writing = db.transaction('meta', 'readwrite', { durability: 'strict' });
  await Promise.all([writing.store.put(record, PROBE), writing.done]);
  const read = await db.get('meta', PROBE);
  await db.delete('meta', PROBE);
  return read;
}

async function isEmpty(db: Database): Promise<boolean> {
  const transaction = db.transaction(RECORDS);
  const counts = await Promise.all(RECORDS.map((name) => transaction.objectStore(name).count()));
  return counts.every((count) => count === 0);
}

async function all(db: Database): Promise<StoredRecords> {
  const transaction = db.transaction(RECORDS);
  const [conversations, bindings] = await Promise.all(
    RECORDS.map(async (name) => {
      const [keys, values] = await Promise.all([
        transaction.objectStore(name).getAllKeys(),
        transaction.objectStore(name).getAll(),
      ]);
      return new Map<string, unknown>(keys.map((key, index) => [key, values[index]]));
    }),
  );
  return { conversations: conversations ?? new Map(), bindings: bindings ?? new Map() };
}

async function remove(db: Database, handle: string, bindings: readonly string[]): Promise<void> {
  const transaction = db.transaction(RECORDS, 'readwrite', { durability: 'strict' });
  const bound = transaction.objectStore('bindings');
  await Promise.all([
    transaction.objectStore('conversations').delete(handle),
    ...bindings.map((key) => bound.delete(key)),
    transaction.done,
  ]);
}

async function clear(db: Database): Promise<void> {
  const transaction = db.transaction(RECORDS, 'readwrite', { durability: 'strict' });
  await Promise.all([...RECORDS.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
