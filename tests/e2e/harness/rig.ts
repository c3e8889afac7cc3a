import { afterEach, beforeEach } from 'vitest';
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
