import type { Browser } from 'webextension-polyfill';
import type { Lock, SessionPort } from '../vault/ports.ts';
import { type Access, isFirefox, matchOf } from './access.ts';
import { putBridges, tellTabs } from './open-tabs.ts';
import { syncRegistrations } from './registrations.ts';
import type { Sites } from './sites.ts';

/** What bringing the browser in line with the sites touches. */
export interface SiteSyncOptions {
  readonly browser: Browser;
  readonly sites: Sites;
  readonly access: Access;
  readonly session: SessionPort;
  readonly lock: Lock;
  /** Origins that the manifest puts content scripts into. */
  readonly builtIn: readonly string[];
}

const TOLD = 'told-sites';

/**
 * Makes the function that brings the browser in line with the sites: content scripts for added origins, late bridges for
 * their open tabs, and word to every guarded tab where anything differs from what was told last. Safe to call at any time.
 */
export function createSiteSync(options: SiteSyncOptions): () => Promise<void> {
  const { browser, sites, access, session, lock, builtIn } = options;
  const matches = (origins: readonly string[]): string[] => origins.map((site) => matchOf(site, !isFirefox(browser)));
  const run = async (): Promise<void> => {
    const all = await sites.all();
    const fresh = await syncRegistrations(
      browser,
      access,
      [...all.keys()].filter((site) => !builtIn.includes(site)),
    );
    await putBridges(browser, matches(fresh));
    const told = (await session.get(TOLD))[TOLD];
    const states = JSON.stringify([...all]);
    if (told === states) return;
    await session.set({ [TOLD]: states });
    const before = typeof told === 'string' ? (JSON.parse(told) as [string, unknown][]).map(([site]) => site) : [];
    await tellTabs(browser, matches([...new Set([...before, ...all.keys()])]));
  };
  return () => lock('site-sync', run);
}
