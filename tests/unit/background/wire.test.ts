import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../lib/background/wire.ts';
import type { MappingEntry } from '../../../lib/core/mapping.ts';
import { everythingStored, foundIn, freshDatabases } from '../vault/world.ts';
import { fakeBrowser as anyBrowser } from './fake-browser.ts';

const SITE = 'https://chatgpt.com';
const NOTE = 'Jane Quarterstaff, MRN 00482917, called from (570) 555-2143 on 03/04/2024.';

interface Reply {
  readonly ok: boolean;
  readonly reason?: string;
  readonly handle: string;
  readonly text: string;
  readonly entries: readonly MappingEntry[];
}

/** A browser in which tab 1 is on the site and the only one that is open. */
function fakeBrowser() {
  const fake = anyBrowser({ tabs: { 1: `${SITE}/c/1` } });
  const ask = (message: unknown, sender: object) => fake.ask(message, sender) as Promise<Reply>;
  const askFromPage = (message: unknown, incognito = false): Promise<Reply> =>
    ask(message, { url: `${SITE}/`, origin: SITE, frameId: 0, tab: { id: 1, incognito } });
  return { ...fake, ask, askFromPage };
}

beforeEach(freshDatabases);

describe('the background', () => {
  test('has added its listeners when the first turn ends', () => {
    const { browser, events } = fakeBrowser();
    startBackground(browser, [SITE]);
    expect(Object.values(events).filter(({ listeners }) => listeners.length !== 1)).toEqual([]);
  });

  test('protects a note with the real pipeline, and a later worker goes on where it stopped', async () => {
    const { browser, events, askFromPage } = fakeBrowser();
    startBackground(browser, [SITE]);
    const { handle } = await askFromPage({ kind: 'openConversation', conversationId: null });
    const first = await askFromPage({ kind: 'protect', handle, text: NOTE, own: [] });
    expect(first.ok).toBe(true);
    for (const value of ['Quarterstaff', '00482917', '555-2143', '03/04/2024']) expect(first.text).not.toContain(value);

    events.message.listeners.length = 0;
    startBackground(browser, [SITE]);
    expect(await askFromPage({ kind: 'openConversation', conversationId: null })).toEqual({
      ok: true,
      handle,
      entries: first.entries,
    });
    expect((await askFromPage({ kind: 'protect', handle, text: NOTE, own: [] })).text).toBe(first.text);
    const originals = first.entries.map(({ original }) => original);
    expect(foundIn(await everythingStored(), [...originals, SITE, '00482917'])).toEqual([]);
  });

  test('follows the pending ids of the site', async () => {
    const { browser, askFromPage } = fakeBrowser();
    startBackground(browser, [SITE]);
    const { handle } = await askFromPage({ kind: 'newDraft' });
    for (const conversationId of ['WEB:6710e1b2', '6710e1b2-6f3c-8004-b7a5-0f1d5a3c9e21']) {
      expect(await askFromPage({ kind: 'bindConversation', handle, conversationId })).toMatchObject({ bound: true });
    }
    const next = { kind: 'bindConversation', handle, conversationId: '7710e1b2-6f3c-8004-b7a5-0f1d5a3c9e21' };
    expect(await askFromPage(next)).toMatchObject({ bound: false });
  });

  test('tells the popup how a tab stands', async () => {
    const { browser, ask, askFromPage } = fakeBrowser();
    startBackground(browser, [SITE]);
    await askFromPage({ kind: 'newDraft' });
    const popup = { url: `chrome-extension://${browser.runtime.id}/popup.html` };
    expect(await ask({ kind: 'status', tabId: 1 }, popup)).toMatchObject({
      ok: true,
      site: SITE,
      guarded: true,
      values: 0,
    });
    expect(await ask({ kind: 'status', tabId: 2 }, popup)).toEqual({ ok: false, reason: 'internal' });
  });

  test('answers no site that it was not given', async () => {
    const { browser, askFromPage } = fakeBrowser();
    startBackground(browser, ['https://claude.ai']);
    expect(await askFromPage({ kind: 'newDraft' })).toEqual({ ok: false, reason: 'refused' });
  });

  test('forgets a tab that was closed', async () => {
    const { browser, events, session, askFromPage } = fakeBrowser();
    startBackground(browser, [SITE]);
    await askFromPage({ kind: 'newDraft' });
    expect(session.items.has('tab:1')).toBe(true);
    events.tabRemoved.listeners[0]?.(1, {});
    await vi.waitFor(() => expect(session.items.has('tab:1')).toBe(false));
  });

  test('forgets what private tabs said with the last of them', async () => {
    const { browser, events, session, askFromPage } = fakeBrowser();
    startBackground(browser, [SITE]);
    const { handle } = await askFromPage({ kind: 'newDraft' }, true);
    events.tabRemoved.listeners[0]?.(1, {});
    await vi.waitFor(() =>
      expect([...session.items.keys()].filter((item) => /^(?:tab|private):/u.test(item))).toEqual([]),
    );
    expect(await askFromPage({ kind: 'protect', handle, text: NOTE, own: [] }, true)).toEqual({
      ok: false,
      reason: 'unknown-conversation',
    });
  });
});
