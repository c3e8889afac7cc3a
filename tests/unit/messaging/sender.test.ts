import { describe, expect, test } from 'vitest';
import { identify, type Sender, type Trust } from '../../../lib/messaging/sender.ts';

const trust: Trust = {
  id: 'abcdefghijklmnop',
  base: 'chrome-extension://abcdefghijklmnop/',
  isSite: (origin) => Promise.resolve(['https://chat.example', 'https://other.example'].includes(origin)),
};
const page: Sender = {
  id: trust.id,
  url: 'https://chat.example/c/123?x=1',
  origin: 'https://chat.example',
  frameId: 0,
  tab: { id: 7, incognito: false },
};
const popup: Sender = { id: trust.id, url: `${trust.base}popup.html`, origin: 'chrome-extension://abcdefghijklmnop' };
const { origin: _origin, ...pageWithoutOrigin } = page;
const { incognito: _incognito, ...tabOfOldBrowser } = { id: 7, incognito: false };

describe('a sender that is listed', () => {
  const caller = { from: 'page', site: 'https://chat.example', tabId: 7, incognito: false };

  test.each<[string, Sender, object]>([
    ['top frame of a guarded site', page, caller],
    ['the same where the browser gives no origin', pageWithoutOrigin, caller],
    ['private tab', { ...page, tab: { id: 7, incognito: true } }, { ...caller, incognito: true }],
    ['tab that may be private', { ...page, tab: tabOfOldBrowser }, { ...caller, incognito: true }],
    ['tab number 0', { ...page, tab: { id: 0, incognito: false } }, { ...caller, tabId: 0 }],
    ['popup', popup, { from: 'extension' }],
    ['extension page in a tab', { ...popup, frameId: 0, tab: { id: 7 } }, { from: 'extension' }],
  ])('%s', async (_who, sender, expected) => {
    expect(await identify(sender, trust)).toEqual(expected);
  });
});

describe('a sender that is not listed', () => {
  test.each<[string, Sender]>([
    ['nobody', {}],
    ['another extension', { ...page, id: 'ponmlkjihgfedcba' }],
    ['no id', { ...page, id: undefined }],
    ['no address', { ...page, url: undefined }],
    ['frame of a guarded site', { ...page, frameId: 3 }],
    ['unknown frame', { ...page, frameId: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['tab without a number', { ...page, tab: {} }],
    ['tab of developer tools', { ...page, tab: { id: -1 } }],
    ['page that is not guarded', { ...page, origin: 'https://evil.example', url: 'https://evil.example/' }],
    ['guarded name as a subdomain', { ...pageWithoutOrigin, url: 'https://chat.example.evil.example/' }],
    ['guarded name as user name', { ...pageWithoutOrigin, url: 'https://chat.example@evil.example/' }],
    ['guarded host over http', { ...pageWithoutOrigin, url: 'http://chat.example/' }],
    ['guarded host on another port', { ...pageWithoutOrigin, url: 'https://chat.example:8443/' }],
    ['subdomain of a guarded site', { ...pageWithoutOrigin, url: 'https://a.chat.example/' }],
    ['sandboxed page of a guarded site', { ...page, origin: 'null' }],
    ['no address to speak of', { ...pageWithoutOrigin, url: 'nonsense' }],
    [
      'page that names the extension in its path',
      { ...page, url: `https://evil.example/${trust.base}`, origin: 'https://evil.example' },
    ],
    ['extension page framed by a web page', { ...popup, frameId: 2, tab: { id: 7 } }],
    ['page of another extension under our id', { ...popup, url: 'chrome-extension://ponmlkjihgfedcba/popup.html' }],
  ])('%s: refused', async (_who, sender) => {
    expect(await identify(sender, trust)).toBe(null);
  });
});
