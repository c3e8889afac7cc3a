import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { originsOf } from '../lib/adapters/registry.ts';
import { startBackground } from '../lib/background/wire.ts';

/** Detection, surrogates and vault, in the extension's own origin. */
export default defineBackground({
  main() {
    // Those of this package: an organisation may have built it with more than we know.
    const { host_permissions: matches = [] } = browser.runtime.getManifest();
    startBackground(browser, originsOf(matches));
  },
});
