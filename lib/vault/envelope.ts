import { VaultError } from './errors.ts';
import type { RandomBytes } from './ports.ts';

/** Something encrypted, as it is stored. */
export interface Envelope {
  /** Version of this form: 1 is AES-256-GCM with a 96-bit random nonce and a 128-bit tag at the end of `data`. */
  readonly v: 1;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** Where a record belongs. It is authenticated with the record, so that one can't be put in another's place. */
export interface RecordIdentity {
  readonly purpose: 'conversation' | 'binding' | 'probe';
  /** The record's key in its store. */
  readonly id: string;
  /** Version of what is inside the record. */
  readonly schema: number;
}

const VERSION = 1;
/** NIST SP 800-38D, 8.2.2: random nonces of 96 bits, for at most 2^32 records a key. */
const NONCE_BYTES = 12;

/** Encrypts bytes for one place in the vault. Takes an AES-GCM key of 256 bits. */
export async function encrypt(
  key: CryptoKey,
  plain: Uint8Array<ArrayBuffer>,
  identity: RecordIdentity,
  randomBytes: RandomBytes,
): Promise<Envelope> {
  const nonce = randomBytes(NONCE_BYTES);
  const data = await crypto.subtle.encrypt(algorithm(nonce, identity), key, plain);
  return { v: VERSION, nonce, data: new Uint8Array(data) };
}

/**
 * Decrypts what `encrypt` made for the same place. Throws a `VaultError`: `corrupt` when it isn't an envelope, was
 * changed or cut, comes from another place, or was made with another key.
 */
export async function decrypt(
  key: CryptoKey,
  envelope: unknown,
  identity: RecordIdentity,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isEnvelope(envelope)) throw new VaultError('corrupt', 'A record of the vault has an unknown form.');
  try {
    const plain = await crypto.subtle.decrypt(algorithm(envelope.nonce, identity), key, envelope.data);
    return new Uint8Array(plain);
  } catch (error) {
    throw new VaultError('corrupt', 'A record of the vault was changed, moved or made with another key.', error);
  }
}

function algorithm(nonce: Uint8Array<ArrayBuffer>, { purpose, id, schema }: RecordIdentity): AesGcmParams {
  const additionalData = new TextEncoder().encode(JSON.stringify(['understudy', VERSION, purpose, id, schema]));
  return { name: 'AES-GCM', iv: nonce, additionalData };
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { v, nonce, data } = value as Partial<Envelope>;
  return v === VERSION && isBytes(nonce) && isBytes(data);
}

/** By name, because a value that comes from another realm's database isn't an instance of this realm's class. */
function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}
