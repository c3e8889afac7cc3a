import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Sites, startSites } from '../../sites/server.ts';
import { extensionFor } from '../harness/extension.ts';
import { launch, type Session } from '../harness/launch.ts';
import { NAMED_ORIGINS } from '../harness/named-pages.ts';

/** A server that stands for the sites, and a browser with a package that names the hospital's own. */
export interface NamedRig {
  readonly sites: Sites;
  readonly session: Session;
}

/** Sets up one rig for a test file and closes what each test has opened; what it returns is filled in by then. */
export function namedRig(): NamedRig {
  const rig: { sites?: Sites; session?: Session } = {};
  let folder = '';
  beforeAll(async () => {
    folder = await extensionFor(NAMED_ORIGINS);
    rig.sites = await startSites();
    rig.session = await launch({ port: rig.sites.port, extension: folder });
  });
  afterEach(async () => {
    await Promise.all((rig.session?.context.pages() ?? []).slice(1).map((page) => page.close()));
  });
  afterAll(async () => {
    await rig.session?.close();
    await rig.sites?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return rig as NamedRig;
}
