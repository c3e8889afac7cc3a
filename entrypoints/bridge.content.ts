// The browser's own promises do here; the polyfill would weigh on every chat page.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor, builtInMatches } from '../lib/adapters/registry.ts';
import { createClient } from '../lib/messaging/client.ts';
import { readNews } from '../lib/messaging/news.ts';
import { startBridge } from '../lib/page/bridge.ts';
import { claimPage } from '../lib/page/claim.ts';
import { remoteBackground } from '../lib/page/remote-background.ts';

/** The page's side of Understudy, in the isolated world of every guarded page. */
export default defineContentScript({
  matches: builtInMatches,
  runAt: 'document_start',
  main() {
    // Once the extension was replaced, `runtime.id` is gone: nothing can be checked any more.
    const alive = (): boolean => browser.runtime?.id !== undefined;
    if (!claimPage(globalThis, alive)) return;
    const client = createClient({ alive, send: (message) => browser.runtime.sendMessage(message) });
    const late = document.readyState !== 'loading';
    const bridge = startBridge(window, adapterFor(window.location.origin), remoteBackground(client, alive), late);
    browser.runtime.onMessage.addListener((message, sender) => {
      if (readNews(message, sender, browser.runtime.id)) bridge.siteChanged();
    });
  },
});
