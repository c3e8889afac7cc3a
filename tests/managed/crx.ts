import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/setup/run.ts';

/** A key that packages are signed with, made for one run. */
export interface PackageKey {
  /** PKCS #8, PEM. */
  readonly pem: string;
  /** The id that the browser gives an extension signed with it. */
  readonly id: string;
}

/** Makes a key. The id is the first half of the SHA-256 of the public key, written in the letters a to p. */
export function makePackageKey(): PackageKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const half = createHash('sha256').update(spki).digest('hex').slice(0, 32);
  const id = Array.from(half, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { pem: String(privateKey.export({ type: 'pkcs8', format: 'pem' })), id };
}

/** What a package changes in the manifest of the build. */
export interface PackageOptions {
  readonly program: string;
  readonly build: string;
  readonly key: PackageKey;
  readonly version: string;
  /** Match patterns that the organisation's own build guards besides. */
  readonly extraHosts?: readonly string[];
}

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/** Packs a build as a CRX file, signed; resolves to its bytes. Throws with the browser's words where it can't. */
export async function packCrx({ program, build, key, version, extraHosts = [] }: PackageOptions): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-crx-'));
  try {
    const unpacked = join(folder, 'extension');
    cpSync(build, unpacked, { recursive: true });
    const file = join(unpacked, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    manifest.host_permissions.push(...extraHosts);
    for (const script of manifest.content_scripts) script.matches.push(...extraHosts);
    writeFileSync(file, JSON.stringify({ ...manifest, version }));
    writeFileSync(join(folder, 'key.pem'), key.pem);
    const { code, output } = await run(program, [
      '--no-sandbox',
      '--headless=new',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--pack-extension=${unpacked}`,
      `--pack-extension-key=${join(folder, 'key.pem')}`,
    ]);
    if (code !== 0) throw new Error(`The extension could not be packed: ${output.trim()}`);
    return readFileSync(join(folder, 'extension.crx'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
