import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Worker } from 'playwright-core';
import type { Session } from './launch.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** The extension's background worker among the browser's targets, or null where it isn't running. */
async function findWorker(cdp: CDPSession, extensionId: string): Promise<Target | null> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const origin = `chrome-extension://${extensionId}/`;
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin)) ?? null;
}

async function withBrowser<T>(session: Session, use: (cdp: CDPSession, extensionId: string) => Promise<T>): Promise<T> {
  const browser = session.context.browser();
  if (!browser || session.extensionId === null) throw new Error('This session has no extension.');
  const cdp = await browser.newBrowserCDPSession();
  try {
    return await use(cdp, session.extensionId);
  } finally {
    await cdp.detach();
  }
}

/** True while the extension's background worker is running. */
export function workerRuns(session: Session): Promise<boolean> {
  return withBrowser(session, async (cdp, id) => (await findWorker(cdp, id)) !== null);
}

/** True while the worker's memory holds the mark that was put there before it was killed. */
async function remembers(worker: Worker): Promise<boolean> {
  const marked = worker.evaluate(() => Reflect.has(globalThis, 'markedByTest')).catch(() => true);
  // A worker that has just stopped answers when it is started again: perhaps never.
  return Promise.race([marked, delay(100, true)]);
}

/**
 * Ends the extension's background worker as the browser does when it has been idle: its memory is gone, and the next
 * event starts it anew. Resolves when that memory is gone, be it that a waiting page has already started the next one.
 * Throws where there is none to end.
 */
export function killServiceWorker(session: Session): Promise<void> {
  return withBrowser(session, async (cdp, id) => {
    const target = await findWorker(cdp, id);
    const [worker] = session.context.serviceWorkers();
    if (!target || !worker) throw new Error('The background worker is not running.');
    await worker.evaluate(() => void Object.assign(globalThis, { markedByTest: true }));
    await cdp.send('Target.closeTarget', { targetId: target.targetId });
    // The browser tells nobody when a worker has ended, and gives the next one the same id.
    while ((await findWorker(cdp, id)) && (await remembers(worker))) await delay(20);
  });
}

/** Makes the vault of normal windows fail from here on. Runs in the background worker. */
export function breakVault(): void {
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('broken by the test', 'UnknownError');
  };
}
