import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { guardedOrigins } from '../lib/adapters/registry.ts';
import { startBackground } from '../lib/background/wire.ts';

/** Detection, surrogates and vault, in the extension's own origin. */
export default defineBackground({
  main() {
    startBackground(browser, guardedOrigins);
  },
});
