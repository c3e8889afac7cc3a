import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Sites, type SitesOptions, startSites } from '../../sites/server.ts';
import { launch, type Session } from './launch.ts';
import { EXTENSION } from './extension.ts';

/** A server that stands for the sites, and a browser with the built extension. */
export interface Rig {
  readonly sites: Sites;
  readonly session: Session;
}

/** Sets up a fresh rig before each test of the file and takes it down after; what it returns is filled in by then. */
export function freshRig(options: SitesOptions = {}): Rig {
  const rig: { sites?: Sites; session?: Session } = {};
  beforeEach(async () => {
    rig.sites = await startSites(options);
    rig.session = await launch({ port: rig.sites.port, extension: EXTENSION });
  });
  afterEach(async () => {
    await rig.session?.close();
    await rig.sites?.close();
  });
  return rig as Rig;
}

/**
 * Sets up one rig for all tests of the file or `describe`. After each test its pages are closed, what they stored and what the
 * sites keep is forgotten. For tests that leave browser and extension as they were.
 */
export function sharedRig(options: SitesOptions = {}): Rig {
  const rig: { sites?: Sites; session?: Session } = {};
  beforeAll(async () => {
    rig.sites = await startSites(options);
    rig.session = await launch({ port: rig.sites.port, extension: EXTENSION });
  });
  afterEach(async () => {
    const [, ...pages] = rig.session?.context.pages() ?? [];
    for (const page of pages) {
      await page.evaluate(() => [localStorage, sessionStorage].map((storage) => storage.clear()));
      await page.close();
    }
    rig.sites?.reset();
  });
  afterAll(async () => {
    await rig.session?.close();
    await rig.sites?.close();
  });
  return rig as Rig;
}
