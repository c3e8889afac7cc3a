import { describe, expect, test } from 'vitest';
import { decrypt, encrypt, type Envelope, type RecordIdentity } from '../../../lib/vault/envelope.ts';
import { randomBytes } from './world.ts';

const identity: RecordIdentity = { purpose: 'conversation', id: '00112233445566778899aabbccddeeff', schema: 1 };
const text = '{"patient":"Jane Roe"}';

async function aesKey(raw: Uint8Array<ArrayBuffer> = randomBytes(32)): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

const utf8 = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
const hex = (value: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(value, 'hex'));

const countingBytes = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => 0xa0 + index);
const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> =>
  bytes.with(at, (bytes[at] ?? 0) ^ 1);

describe('an envelope', () => {
  test('opens to the bytes that were put in', async () => {
    const key = await aesKey();
    const envelope = await encrypt(key, utf8(text), identity, randomBytes);
    expect(await decrypt(key, envelope, identity)).toEqual(utf8(text));
  });

  test('is the known answer of AES-256-GCM, computed with OpenSSL', async () => {
    const key = await aesKey(Uint8Array.from({ length: 32 }, (_, index) => index));
    expect(await encrypt(key, utf8(text), identity, countingBytes)).toEqual({
      v: 1,
      nonce: hex('a0a1a2a3a4a5a6a7a8a9aaab'),
      data: hex('9d3a0c4c31a267d11647bdf14d1baebb50fe3675b0caf4cc767cb54a838cc0c329c9459ea05f'),
    });
  });

  test('has another nonce and other bytes each time', async () => {
    const key = await aesKey();
    const made = await Promise.all(Array.from({ length: 50 }, () => encrypt(key, utf8(text), identity, randomBytes)));
    const distinct = (part: 'nonce' | 'data') =>
      new Set(made.map((envelope) => Buffer.from(envelope[part]).toString('hex')));
    expect([distinct('nonce').size, distinct('data').size]).toEqual([50, 50]);
  });
});

describe('an envelope that was tampered with', () => {
  test.each<[string, (envelope: Envelope) => unknown]>([
    ['first byte flipped', (envelope) => ({ ...envelope, data: flipped(envelope.data, 0) })],
    ['tag flipped', (envelope) => ({ ...envelope, data: flipped(envelope.data, envelope.data.length - 1) })],
    ['nonce flipped', (envelope) => ({ ...envelope, nonce: flipped(envelope.nonce, 3) })],
    ['cut short', (envelope) => ({ ...envelope, data: envelope.data.slice(0, -1) })],
    ['shorter than a tag', (envelope) => ({ ...envelope, data: envelope.data.slice(0, 4) })],
    ['lengthened', (envelope) => ({ ...envelope, data: new Uint8Array([...envelope.data, 0]) })],
    ['nonce of another length', (envelope) => ({ ...envelope, nonce: envelope.nonce.slice(0, 8) })],
    ['unknown version', (envelope) => ({ ...envelope, v: 2 })],
    ['text instead of bytes', (envelope) => ({ ...envelope, data: 'AAAA' })],
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 7],
  ])('%s: reported as corrupt', async (_what, tamper) => {
    const key = await aesKey();
    const envelope = tamper(await encrypt(key, utf8(text), identity, randomBytes));
    await expect(decrypt(key, envelope, identity)).rejects.toMatchObject({ name: 'VaultError', reason: 'corrupt' });
  });

  test.each<[string, Partial<RecordIdentity>]>([
    ['another record', { id: 'ffeeddccbbaa99887766554433221100' }],
    ['another purpose', { purpose: 'binding' }],
    ['another schema', { schema: 2 }],
  ])('put in the place of %s: reported as corrupt', async (_what, place) => {
    const key = await aesKey();
    const envelope = await encrypt(key, utf8(text), identity, randomBytes);
    await expect(decrypt(key, envelope, { ...identity, ...place })).rejects.toMatchObject({ reason: 'corrupt' });
  });

  test('another key: reported as corrupt, and the error quotes nothing', async () => {
    const envelope = await encrypt(await aesKey(), utf8(text), identity, randomBytes);
    const error: unknown = await decrypt(await aesKey(), envelope, identity).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ reason: 'corrupt' });
    expect(String(error)).not.toContain(identity.id);
  });
});
