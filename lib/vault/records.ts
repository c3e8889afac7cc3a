import { toHex } from './bytes.ts';
import { decrypt, encrypt, type Envelope, type RecordIdentity } from './envelope.ts';
import type { VaultKeys } from './keys.ts';
import { fromPaddedJson, toPaddedJson } from './padding.ts';
import type { RandomBytes } from './ports.ts';
import { RECORD_SCHEMA } from './store.ts';

/** Turns what the vault knows into records and back. Reading throws a `VaultError` (`corrupt`). */
export interface Records {
  /** The key under which an id of a site is looked up: HMAC-SHA-256 in hex. Tells nothing without the index key. */
  indexKey(site: string, id: string): Promise<string>;
  sealConversation(handle: string, content: unknown): Promise<Envelope>;
  /** What was sealed, JSON values as they were: nobody else can make a record that opens. */
  openConversation(handle: string, record: unknown): Promise<unknown>;
  sealBinding(key: string, handle: string): Promise<Envelope>;
  openBinding(key: string, record: unknown): Promise<string>;
  /** A record that holds nothing of a conversation: it proves that others can be written and read. */
  sealProbe(content: unknown): Promise<Envelope>;
  openProbe(record: unknown): Promise<unknown>;
}

/** Makes the records of a vault with these keys. */
export function createRecords(keys: () => Promise<VaultKeys>, randomBytes: RandomBytes): Records {
  const seal = async (identity: RecordIdentity, plain: Uint8Array<ArrayBuffer>): Promise<Envelope> =>
    encrypt((await keys()).records, plain, identity, randomBytes);
  const open = async (identity: RecordIdentity, record: unknown): Promise<Uint8Array<ArrayBuffer>> =>
    decrypt((await keys()).records, record, identity);

  return {
    async indexKey(site, id) {
      const named = new TextEncoder().encode(JSON.stringify([site, id]));
      return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', (await keys()).index, named)));
    },
    sealConversation: (handle, content) => seal(conversation(handle), toPaddedJson(content)),
    openConversation: async (handle, record) => fromPaddedJson(await open(conversation(handle), record)),
    // A handle has one length, so there is nothing to pad.
    sealBinding: (key, handle) => seal(binding(key), new TextEncoder().encode(handle)),
    openBinding: async (key, record) => new TextDecoder().decode(await open(binding(key), record)),
    sealProbe: (content) => seal(PROBE, toPaddedJson(content)),
    openProbe: async (record) => fromPaddedJson(await open(PROBE, record)),
  };
}

const PROBE: RecordIdentity = { purpose: 'probe', id: 'probe', schema: RECORD_SCHEMA };

function conversation(handle: string): RecordIdentity {
  return { purpose: 'conversation', id: handle, schema: RECORD_SCHEMA };
}

function binding(key: string): RecordIdentity {
  return { purpose: 'binding', id: key, schema: RECORD_SCHEMA };
}
