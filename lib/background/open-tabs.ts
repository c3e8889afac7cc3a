import type { Browser } from 'webextension-polyfill';

/**
 * Tabs that were open before the extension was installed or updated have no guard, or one that can't reach us any more. The
 * bridge is put into them; it sees that it is late, holds every send and asks for a reload. Firefox puts content scripts into
 * open tabs by itself.
 */
export function holdOpenTabs(browser: Browser, matches: readonly string[]): void {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return;
  browser.runtime.onInstalled.addListener(() => void putBridges(browser, matches));
}

async function putBridges(browser: Browser, matches: readonly string[]): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  const tabs = await browser.tabs.query({ url: [...matches] });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files })));
}
