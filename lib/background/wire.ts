import type { Browser, Runtime } from 'webextension-polyfill';
import { withOverride } from '../adapters/override.ts';
import { adapterFor } from '../adapters/registry.ts';
import { localDay } from '../core/local-day.ts';
import { createListener } from '../messaging/handle.ts';
import { type ConversationState, withAnswer } from '../pipeline/answers.ts';
import { withMeaning } from '../pipeline/meanings.ts';
import { protect } from '../pipeline/protect.ts';
import { createState } from '../surrogate/state.ts';
import { toHex } from '../vault/bytes.ts';
import { originLock, processLock } from '../vault/lock.ts';
import type { RandomBytes } from '../vault/ports.ts';
import { openStore } from '../vault/store.ts';
import { browserAccess } from './access.ts';
import { createBadges } from './badge.ts';
import { createCanary } from './canary.ts';
import { closeTab } from './close-tab.ts';
import { reasonOf } from './failure.ts';
import { createHealthService } from './health-service.ts';
import { listenToBrowser } from './listen.ts';
import { createPageService } from './page-service.ts';
import type { Pipeline } from './pipeline.ts';
import { browserPolicy } from './browser-policy.ts';
import type { PolicySource } from './policy-source.ts';
import { createRetention } from './retention.ts';
import { createFinders } from './rules.ts';
import { createSettingsStore } from './settings-store.ts';
import { createSiteService } from './site-service.ts';
import { createSiteSync } from './site-sync.ts';
import { createSites, type Sites } from './sites.ts';
import { createStatusService } from './status-service.ts';
import { createTabs } from './tabs.ts';
import { createVaults } from './vaults.ts';

const SEED_BYTES = 16;

/**
 * Builds the background from what the browser offers. All listeners are added before this returns, as a worker that is
 * started by an event gets it only then. `builtIn` are the origins that the build guards.
 */
export function startBackground(browser: Browser, builtIn: readonly string[]): void {
  const { session, local } = browser.storage;
  const lock = 'locks' in navigator ? originLock(navigator.locks) : processLock();
  const now = (): number => Date.now();
  const access = browserAccess(browser);
  const policy = browserPolicy(browser, lock, now);
  const sites = createSites({ builtIn, policy, settings: createSettingsStore(local, lock) });
  const sync = createSiteSync({ browser, sites, access, session, lock, builtIn });
  const vaults = createVaults<ConversationState>({ store: openStore(), session, lock, randomBytes, now });
  const retain = createRetention({ vaults, policy });
  const tabs = createTabs(session, lock);
  const pipeline = pipelineUnder(policy);
  // What a policy leaves alone is no reason to call a page unproved: the canary runs through detection as it is.
  const canary = createCanary({
    vaults,
    pipeline: { begin: pipeline.begin, protect: (text, state) => protect(text, state) },
    now,
  });
  const health = createHealthService({ session, lock, sites, canary, show: createBadges(browser.action), now });

  const pages = createPageService({
    vaults,
    pipeline,
    tabs,
    isPending: (site, id) => isPending(sites, site, id),
    sites,
    begun: () => retain().catch(() => undefined),
  });
  const { site, ...siteHandlers } = createSiteService({ sites, policy, access, sync });
  const status = { vaults, tabs, sites, health, siteOf: (tabId: number) => siteOf(browser, sites, tabId) };
  // A policy takes seconds to be known when the browser starts. It takes no site of the build away, only what holds there.
  const isSite = async (origin: string): Promise<boolean> =>
    builtIn.includes(origin) || (await sites.all()).has(origin);
  const listener = createListener({
    trust: { id: browser.runtime.id, base: browser.runtime.getURL(''), isSite },
    page: { ...pages, ...health.handlers, site },
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
  listenToBrowser({ browser, builtIn, policy, sync, retain });
}

/** Detection under the policy that holds at the time, and surrogates. */
function pipelineUnder(policy: PolicySource): Pipeline<ConversationState> {
  const finderOf = createFinders();
  return {
    begin: () => createState(toHex(randomBytes(SEED_BYTES)), localDay(new Date())),
    protect: async (text, state, own) => protect(text, state, finderOf((await policy.current()).policy), own),
    answer: withAnswer,
    mean: withMeaning,
  };
}

function randomBytes(length: Parameters<RandomBytes>[0]): ReturnType<RandomBytes> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Whether a site will replace this id by another, as its adapter says with what the policy corrects. */
async function isPending(sites: Sites, site: string, id: string): Promise<boolean> {
  const [adapter, state] = [adapterFor(site), await sites.stateOf(site)];
  const whole = state?.override ? withOverride(adapter, state.override) : adapter;
  return whole.pendingId.some((pattern) => pattern.test(id));
}

/** The tab's address is visible here only for sites that the extension has access to. */
async function siteOf(browser: Browser, sites: Sites, tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  const origin = url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
  return origin !== null && (await sites.stateOf(origin)) !== null ? origin : null;
}
