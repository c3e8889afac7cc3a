import { matchOf } from '../../lib/adapters/registry.ts';

/** The parts of a manifest that name sites. */
interface SiteLists {
  host_permissions?: string[] | undefined;
  content_scripts?: { matches?: string[] | undefined }[] | undefined;
}

/** An origin of a secure page: host names and IPv4 addresses, no wildcards. */
const ORIGIN = /^https:\/\/[a-z0-9.-]+(?::\d+)?$/u;

/**
 * Reads a list of origins parted by white space, such as `https://chat.hospital.example`. Throws where an entry isn't an
 * origin of a secure page (what is sent to any other can be read on the way), or has a port that the browser can't match.
 */
export function readExtraSites(list: string, browser: string): string[] {
  const origins = list.split(/\s+/u).filter(Boolean);
  for (const origin of origins) {
    const { port } = isOrigin(origin) ? new URL(origin) : refuse(origin, 'is no origin of a secure page');
    if (port !== '' && browser === 'firefox') refuse(origin, 'has a port, which Firefox matches no pages by');
  }
  return [...new Set(origins)];
}

function isOrigin(text: string): boolean {
  return ORIGIN.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function refuse(origin: string, why: string): never {
  throw new Error(
    `UNDERSTUDY_SITES: ${origin} ${why}, and nothing was built. Name each site like https://chat.hospital.example, ` +
      'without a path, and part them by blanks.',
  );
}

/** Has the manifest guard these origins too: the same scripts, put into their pages. */
export function addSites(manifest: SiteLists, origins: readonly string[]): void {
  const matches = origins.map(matchOf);
  const add = (list: string[] = []): string[] => [...new Set([...list, ...matches])];
  manifest.host_permissions = add(manifest.host_permissions);
  for (const script of manifest.content_scripts ?? []) script.matches = add(script.matches);
}
