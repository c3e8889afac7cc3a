import type { Browser } from 'webextension-polyfill';
import type { PageNews } from '../messaging/protocol.ts';
import { manifestScripts } from './registrations.ts';

/**
 * Tabs that were open before their site was guarded (before the extension was installed or updated, before the site was
 * added) have no guard, or one that can't reach us any more. The bridge is put into them; it sees that it is late, holds
 * every send and asks for a reload. A tab that has a bridge keeps the one it has.
 */
export async function putBridges(browser: Browser, matches: readonly string[]): Promise<void> {
  const tabIds = await tabsOn(browser, matches);
  const scripts = manifestScripts(browser).map(({ js = [], world }) => ({ files: js, ...(world && { world }) }));
  const put = (tabId: number): Promise<unknown>[] =>
    scripts.map((script) => browser.scripting.executeScript({ target: { tabId }, ...script }));
  await Promise.allSettled(tabIds.flatMap(put));
}

/** Tells the pages of these sites that something about their site has changed. */
export async function tellTabs(browser: Browser, matches: readonly string[]): Promise<void> {
  const news: PageNews = { kind: 'siteChanged' };
  const tabIds = await tabsOn(browser, matches);
  // A tab that was open before has nobody who listens.
  await Promise.allSettled(tabIds.map((tabId) => browser.tabs.sendMessage(tabId, news)));
}

async function tabsOn(browser: Browser, matches: readonly string[]): Promise<number[]> {
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap(({ id }) => id ?? []);
}
