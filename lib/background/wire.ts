import type { Browser, Runtime } from 'webextension-polyfill';
import { adapterFor } from '../adapters/registry.ts';
import { createListener } from '../messaging/handle.ts';
import { protect } from '../pipeline/protect.ts';
import { createState, type SurrogateState } from '../surrogate/state.ts';
import { toHex } from '../vault/bytes.ts';
import { originLock, processLock } from '../vault/lock.ts';
import type { RandomBytes } from '../vault/ports.ts';
import { openStore } from '../vault/store.ts';
import { createBadges } from './badge.ts';
import { createCanary } from './canary.ts';
import { closeTab } from './close-tab.ts';
import { reasonOf } from './failure.ts';
import { createHealthService } from './health-service.ts';
import { createPageService } from './page-service.ts';
import type { Pipeline } from './pipeline.ts';
import { createSiteService } from './site-service.ts';
import { builtInSites } from './sites.ts';
import { createStatusService } from './status-service.ts';
import { createTabs } from './tabs.ts';
import { createVaults } from './vaults.ts';

const SEED_BYTES = 16;

/**
 * Builds the background from what the browser offers. All listeners are added before this returns, as a worker that is
 * started by an event gets it only then. `sites` are the origins whose pages may ask.
 */
export function startBackground(browser: Browser, sites: readonly string[]): void {
  const { session } = browser.storage;
  const lock = 'locks' in navigator ? originLock(navigator.locks) : processLock();
  const vaults = createVaults<SurrogateState>({ store: openStore(), session, lock, randomBytes });
  const tabs = createTabs(session, lock);
  const known = builtInSites(sites);
  const now = (): number => Date.now();
  const canary = createCanary({ vaults, pipeline, now });
  const show = createBadges(browser.action);
  const health = createHealthService({ session, lock, sites: known, canary, show, now });
  const { site, ...siteHandlers } = createSiteService(known);
  const status = { vaults, tabs, sites: known, health, siteOf: (tabId: number) => siteOf(browser, sites, tabId) };
  const listener = createListener({
    trust: { id: browser.runtime.id, base: browser.runtime.getURL(''), sites },
    page: { ...createPageService({ vaults, pipeline, tabs, isPending }), ...health.handlers, site },
    extension: { ...createStatusService(status), ...siteHandlers },
    reasonOf,
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => listener(message, sender));
  const isOpen = (tabId: number): Promise<boolean> =>
    browser.tabs.get(tabId).then(
      () => true,
      () => false,
    );
  browser.tabs.onRemoved.addListener((tabId) => void closeTab(tabId, { tabs, health, vaults, isOpen }));
}

const pipeline: Pipeline<SurrogateState> = {
  begin: () => createState(toHex(randomBytes(SEED_BYTES)), today()),
  protect,
};

function randomBytes(length: Parameters<RandomBytes>[0]): ReturnType<RandomBytes> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** The user's own date, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

function isPending(site: string, id: string): boolean {
  return adapterFor(site).pendingId.some((pattern) => pattern.test(id));
}

/** The tab's address is visible here only for guarded sites, as the extension has access to no others. */
async function siteOf(browser: Browser, sites: readonly string[], tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  const origin = url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
  return origin !== null && sites.includes(origin) ? origin : null;
}
