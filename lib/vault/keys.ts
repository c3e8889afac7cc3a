import { fromBase64, toBase64 } from './bytes.ts';
import { asVaultError, VaultError } from './errors.ts';
import type { Lock, RandomBytes, SessionPort } from './ports.ts';
import type { VaultStore } from './store.ts';

/** Keys derived from the vault key, one a purpose. None can be exported. */
export interface VaultKeys {
  /** AES-256-GCM, for what is inside records. */
  readonly records: CryptoKey;
  /** HMAC-SHA-256, for the keys under which conversations are looked up. */
  readonly index: CryptoKey;
}

export interface Keyring {
  /** The keys of the vault; the first call begins it. Throws a `VaultError`. */
  keys(): Promise<VaultKeys>;
  /** Destroys the vault key: what is in the store is unreadable from here on. */
  destroy(): Promise<void>;
}

export interface KeyringOptions {
  readonly session: SessionPort;
  readonly store: VaultStore;
  readonly lock: Lock;
  readonly randomBytes: RandomBytes;
  /** Name of the session item that holds the vault key. */
  readonly item: string;
}

const KEY_BYTES = 32;

/**
 * Keeps the key of a session vault. The raw key lives in memory-backed storage only, so that closing the browser, or an
 * update of the extension, makes every record unreadable for ever. Such records are removed, and a new vault begins.
 * However many first calls come at once, they all get the same key.
 */
export function createKeyring(options: KeyringOptions): Keyring {
  const { session, lock, item } = options;
  let opening: Promise<VaultKeys> | undefined;

  const open = async (): Promise<VaultKeys> => {
    try {
      return await derive(await lock(item, () => vaultKey(options)));
    } catch (error) {
      opening = undefined;
      throw asVaultError(error, 'open');
    }
  };

  return {
    async keys() {
      opening ??= open();
      return opening;
    },
    async destroy() {
      opening = undefined;
      await session.remove(item);
    },
  };
}

/** Reads the raw key. Only a session that truly has none begins a new vault: a failed read must not cost the records. */
async function vaultKey({ session, store, randomBytes, item }: KeyringOptions): Promise<Uint8Array<ArrayBuffer>> {
  const known = (await session.get(item))[item];
  if (known !== undefined) return parseKey(known);
  // Before the new key is kept: a worker killed in between finds neither a key nor records that no key opens.
  if (!(await store.isEmpty())) await store.clear();
  const fresh = randomBytes(KEY_BYTES);
  await session.set({ [item]: toBase64(fresh) });
  return fresh;
}

function parseKey(value: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof value === 'string' ? fromBase64(value) : new Uint8Array();
  if (bytes.length !== KEY_BYTES) throw new VaultError('corrupt', 'The vault key of this session has an unknown form.');
  return bytes;
}

/** HKDF-SHA-256 (RFC 5869) with an empty salt, as the input is uniformly random; `info` tells the purposes apart. */
async function derive(raw: Uint8Array<ArrayBuffer>): Promise<VaultKeys> {
  const { subtle } = crypto;
  const master = await subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  const aes: AesKeyGenParams = { name: 'AES-GCM', length: 256 };
  const hmac: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [records, index] = await Promise.all([
    subtle.deriveKey(hkdf('records'), master, aes, false, ['encrypt', 'decrypt']),
    subtle.deriveKey(hkdf('index'), master, hmac, false, ['sign']),
  ]);
  return { records, index };
}

function hkdf(purpose: keyof VaultKeys): HkdfParams {
  const info = new TextEncoder().encode(`understudy vault 1 ${purpose}`);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
}
