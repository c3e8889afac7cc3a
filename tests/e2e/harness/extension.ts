import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSites } from '../../../scripts/setup/extra-sites.ts';

/** The production build. */
export const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

/**
 * The production build as it comes out with `UNDERSTUDY_SITES`: the same files, and a manifest that names more sites.
 * Returns its folder, which the caller removes.
 */
export async function extensionFor(origins: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-build-'));
  await cp(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Parameters<typeof addSites>[0];
  addSites(manifest, origins);
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
