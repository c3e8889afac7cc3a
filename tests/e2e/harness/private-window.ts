import type { CDPSession } from 'playwright-core';
import type { Session } from './launch.ts';

/** Sends one command of the DevTools protocol to a page; resolves to its result. */
export type Command = (method: string, params?: object) => Promise<unknown>;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
}

/** Lets the extension into private windows, as its user does on chrome://extensions; its background starts anew. */
async function allowPrivate({ context, extensionId }: Session): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const restarted = context.waitForEvent('serviceworker');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id ?? '', incognitoAccess: true });
  }, extensionId);
  await restarted;
  await page.close();
}

/** Opens an address in a private window. Playwright shows no such page, so it is driven by the DevTools protocol. */
export async function openPrivate(session: Session, url: string): Promise<Command> {
  await allowPrivate(session);
  const worker = session.context.serviceWorkers().at(-1);
  await worker?.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  const cdp = await session.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser has no DevTools.');
  return commandsFor(cdp, await pageAt(cdp, url));
}

async function pageAt(cdp: CDPSession, url: string): Promise<string> {
  const seen = new Promise<string>((resolve) => {
    const take = ({ type, url: at, targetId }: { type: string; url: string; targetId: string }) =>
      type === 'page' && at.startsWith(url) && resolve(targetId);
    cdp.on('Target.targetCreated', ({ targetInfo }) => void take(targetInfo));
    cdp.on('Target.targetInfoChanged', ({ targetInfo }) => void take(targetInfo));
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  return seen;
}

async function commandsFor(cdp: CDPSession, targetId: string): Promise<Command> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (result: unknown) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Answer;
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  return async (method, params = {}) => {
    last += 1;
    const id = last;
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
}

/** What of chrome://extensions' own interface is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}
