import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Source {
  readonly file: string;
  readonly sha256: string;
  readonly licence: string;
  readonly origin: string;
}

interface Manifest {
  /** In this folder. */
  readonly committed: readonly Source[];
  /** Used where the caller has them; not in the repository. */
  readonly terms: readonly Source[];
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

const MANIFEST = JSON.parse(readFileSync(join(HERE, 'sources.json'), 'utf8')) as Manifest;

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * The files that aren't what sources.json says.
 * @param terms folder of the fetched lists; those that aren't there count as right.
 */
export function changedSources(terms?: string): string[] {
  const wrong = (folder: string, sources: readonly Source[]): string[] =>
    sources.filter(({ file, sha256 }) => digest(join(folder, file)) !== sha256).map(({ file }) => file);
  const present = MANIFEST.terms.filter(({ file }) => terms !== undefined && existsSync(join(terms, file)));
  return [...wrong(HERE, MANIFEST.committed), ...wrong(terms ?? HERE, present)];
}
