import type { Browser } from 'webextension-polyfill';
import { fakeSession } from '../vault/world.ts';

type Listener = (...args: unknown[]) => unknown;

const ID = 'abcdefghijklmnop';

/** An event of the browser, which a listener can only be added to in the first turn. */
function fakeEvent() {
  const listeners: Listener[] = [];
  return { listeners, addListener: (listener: Listener) => void listeners.push(listener) };
}

export interface FakeOptions {
  /** Addresses of the open tabs, by id. */
  readonly tabs?: Record<number, string>;
  /** Match patterns that the extension has access to. */
  readonly access?: string[];
  /** The policy that the browser gives. */
  readonly policy?: Record<string, unknown>;
  readonly installType?: string;
}

interface Registered {
  readonly id: string;
  readonly matches: string[];
}

/** The parts of the browser that the background uses, and what it did with them. */
export function fakeBrowser({ tabs = {}, access = [], policy = {}, installType = 'normal' }: FakeOptions = {}) {
  const events = {
    message: fakeEvent(),
    tabRemoved: fakeEvent(),
    installed: fakeEvent(),
    startup: fakeEvent(),
    changed: fakeEvent(),
    added: fakeEvent(),
    removed: fakeEvent(),
    alarm: fakeEvent(),
  };
  const session = fakeSession();
  const local = fakeSession();
  const registered = new Map<string, Registered>();
  const told: number[] = [];
  const injected: number[] = [];
  const alarms: string[] = [];
  const badges: Record<string, unknown>[] = [];
  const put = (details: Record<string, unknown>) => Promise.resolve(void badges.push(details));
  const managed = { policy };
  const origin = (pattern: string): string => pattern.replace(/\/\*$/u, '');
  const browser = {
    runtime: {
      id: ID,
      getURL: (path: string) => `chrome-extension://${ID}/${path}`,
      getManifest: () => ({ content_scripts: [{ js: ['content-scripts/bridge.js'], run_at: 'document_start' }] }),
      onMessage: events.message,
      onInstalled: events.installed,
      onStartup: events.startup,
    },
    storage: { session, local, onChanged: events.changed, managed: { get: () => Promise.resolve(managed.policy) } },
    action: { setBadgeText: put, setBadgeBackgroundColor: put, setBadgeTextColor: put, setTitle: put },
    management: { getSelf: () => Promise.resolve({ installType }) },
    alarms: { create: (name: string) => Promise.resolve(void alarms.push(name)), onAlarm: events.alarm },
    permissions: {
      onAdded: events.added,
      onRemoved: events.removed,
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((one) => access.includes(one))),
      remove: ({ origins }: { origins: string[] }) => {
        for (const one of origins) access.splice(access.indexOf(one), access.includes(one) ? 1 : 0);
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...registered.values()]),
      registerContentScripts(scripts: Registered[]) {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
        return Promise.resolve();
      },
      unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) registered.delete(id);
        return Promise.resolve();
      },
      executeScript: ({ target }: { target: { tabId: number } }) => Promise.resolve(void injected.push(target.tabId)),
    },
    tabs: {
      onRemoved: events.tabRemoved,
      get: (tabId: number) =>
        tabs[tabId] === undefined
          ? Promise.reject(new Error(`No tab with id: ${tabId}`))
          : Promise.resolve({ url: tabs[tabId] }),
      query: ({ url }: { url: string[] }) =>
        Promise.resolve(
          Object.entries(tabs).flatMap(([id, at]) =>
            url.some((pattern) => new URL(at).origin === origin(pattern)) ? [{ id: Number(id) }] : [],
          ),
        ),
      sendMessage: (tabId: number) => Promise.resolve(void told.push(tabId)),
    },
  } as unknown as Browser;
  const ask = (message: unknown, sender: object): Promise<unknown> =>
    events.message.listeners[0]?.(message, { id: ID, ...sender }) as Promise<unknown>;
  const popup = { url: `chrome-extension://${ID}/popup.html` };
  return { browser, events, session, local, registered, told, injected, alarms, managed, access, badges, ask, popup };
}
