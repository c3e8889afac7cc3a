import { matchOf } from '../../lib/adapters/registry.ts';

/** The parts of a manifest that name sites. */
interface SiteLists {
  host_permissions?: string[] | undefined;
  content_scripts?: { matches?: string[] | undefined }[] | undefined;
}

/**
 * Reads a list of origins parted by white space, such as `https://chat.hospital.example`. Throws where an entry isn't an
 * origin of a secure page: what is sent to any other can be read on the way.
 */
export function readExtraSites(list: string): string[] {
  const origins = list.split(/\s+/u).filter(Boolean);
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin && origin.startsWith('https://')) continue;
    throw new Error(
      `UNDERSTUDY_SITES: ${origin} is no origin of a secure page, and nothing was built. Name each site like ` +
        'https://chat.hospital.example, without a path, and part them by blanks.',
    );
  }
  return [...new Set(origins)];
}

/** Has the manifest guard these origins too: the same scripts, put into their pages. */
export function addSites(manifest: SiteLists, origins: readonly string[]): void {
  const matches = origins.map(matchOf);
  const add = (list: string[] = []): string[] => [...new Set([...list, ...matches])];
  manifest.host_permissions = add(manifest.host_permissions);
  for (const script of manifest.content_scripts ?? []) script.matches = add(script.matches);
}
