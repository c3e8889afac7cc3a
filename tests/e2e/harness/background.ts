import type { Worker } from 'playwright-core';
import type { SiteState } from '../../../lib/sites/site-state.ts';
import type { Session } from './launch.ts';

/** The extension's background worker. Throws where it isn't running. */
function backgroundOf(session: Session): Worker {
  const [worker] = session.context.serviceWorkers();
  if (!worker) throw new Error('The background worker is not running.');
  return worker;
}

/**
 * Answers pages' question what holds on their site in the background's place, and tells every page to ask again. Null:
 * there is no good answer.
 */
export async function decideSite(session: Session, state: SiteState | null): Promise<void> {
  await backgroundOf(session).evaluate(
    async (decided) => {
      const world = globalThis as { decidedByTest?: unknown };
      if (world.decidedByTest === undefined) {
        // The extension's own listener answers later than this one, and then counts no more.
        chrome.runtime.onMessage.addListener((message: { kind?: string }, _sender, respond) => {
          if (message.kind === 'site') respond(world.decidedByTest);
        });
      }
      world.decidedByTest = decided;
      const tabs = await chrome.tabs.query({});
      const news = tabs.map(({ id = -1 }) => chrome.tabs.sendMessage(id, { kind: 'siteChanged' }));
      await Promise.allSettled(news);
    },
    state ? { ok: true, ...state } : { ok: false, reason: 'internal' },
  );
}

/** What the toolbar button of a tab looks like. `address` is how the tab's address begins. */
export async function badgeOf(session: Session, address: string): Promise<{ text: string; title: string }> {
  return backgroundOf(session).evaluate(async (start) => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.findLast(({ url }) => url?.startsWith(start))?.id ?? -1;
    const [text, title] = await Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]);
    return { text, title };
  }, address);
}
