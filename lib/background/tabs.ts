import type { Lock, SessionPort } from '../vault/ports.ts';

/** What the background remembers of a tab, in memory-backed storage: a stopped worker forgets nothing. No values, no ids. */
export interface TabMemory {
  /** The conversation that the tab shows. */
  readonly shown?: { readonly site: string; readonly handle: string };
  /** Handles of the drafts that have no id yet, by site. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly incognito: boolean;
}

/** What the background remembers of each tab. */
export interface Tabs {
  /** What is known of a tab; undefined for one that never asked for a conversation. */
  of(tabId: number): Promise<TabMemory | undefined>;
  /** Replaces what is known by `change(known).memory`, resolves to the whole. Changes of a tab wait for each other. */
  change<Changed extends { readonly memory: TabMemory }>(
    tabId: number,
    change: (known: TabMemory | undefined) => Promise<Changed>,
  ): Promise<Changed>;
  /** Forgets a tab that is gone; resolves to what was known of it. */
  forget(tabId: number): Promise<TabMemory | undefined>;
  /** Ids of the private tabs that are remembered. */
  incognito(): Promise<number[]>;
}

/** Makes the memory of tabs over session storage. */
export function createTabs(session: SessionPort, lock: Lock): Tabs {
  const of = async (tabId: number): Promise<TabMemory | undefined> =>
    (await session.get(item(tabId)))[item(tabId)] as TabMemory | undefined;
  return {
    of,
    change: (tabId, change) =>
      lock(item(tabId), async () => {
        const changed = await change(await of(tabId));
        await session.set({ [item(tabId)]: changed.memory });
        return changed;
      }),
    forget: (tabId) =>
      lock(item(tabId), async () => {
        const known = await of(tabId);
        await session.remove(item(tabId));
        return known;
      }),
    async incognito() {
      const items = Object.entries(await session.get(null)).filter(([name]) => name.startsWith(PREFIX));
      return items.flatMap(([name, known]) =>
        (known as TabMemory).incognito ? [Number(name.slice(PREFIX.length))] : [],
      );
    },
  };
}

const PREFIX = 'tab:';

function item(tabId: number): string {
  return PREFIX + String(tabId);
}
