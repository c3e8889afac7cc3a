import type { PageHandlers } from '../messaging/handle.ts';
import type { Degradation, Health, SiteState } from '../sites/site-state.ts';
import type { Lock, SessionPort } from '../vault/ports.ts';
import type { Sites } from './sites.ts';

/** What pages have said of their own protection, by tab. */
export interface HealthRecords {
  /** What the page of this site in this tab said last; null before it has said anything. */
  of(tabId: number, site: string): Promise<Health | null>;
  /** Forgets a tab that is gone. */
  forget(tabId: number): Promise<void>;
}

/** What the service works with. */
export interface HealthOptions {
  readonly session: SessionPort;
  readonly lock: Lock;
  readonly sites: Sites;
  /** The background's part of a page's proof. Never rejects. */
  readonly canary: (incognito: boolean) => Promise<boolean>;
  /** Tells what holds in a tab, for its badge. */
  readonly show: (tabId: number, state: SiteState, health: Health) => Promise<void>;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
}

interface Stored extends Health {
  readonly site: string;
}

/** Takes what pages say of their own protection, and keeps it where a stopped worker forgets nothing. */
export function createHealthService({ session, lock, sites, canary, show, now }: HealthOptions): HealthRecords & {
  readonly handlers: Pick<PageHandlers, 'prove' | 'health'>;
} {
  const stored = async (tabId: number): Promise<Stored | undefined> =>
    (await session.get(item(tabId)))[item(tabId)] as Stored | undefined;

  /** Remembers what a page says. A state that goes on keeps the time at which it began. */
  const remember = (tabId: number, site: string, degraded: readonly Degradation[]): Promise<Health> =>
    lock(item(tabId), async () => {
      const known = await stored(tabId);
      const goesOn = known?.site === site && known.degraded.join(' ') === degraded.join(' ');
      const health = { degraded, since: goesOn ? known.since : now() };
      await session.set({ [item(tabId)]: { site, ...health } satisfies Stored });
      return health;
    });

  return {
    async of(tabId, site) {
      const known = await stored(tabId);
      return known?.site === site ? { degraded: known.degraded, since: known.since } : null;
    },
    forget: (tabId) => lock(item(tabId), () => session.remove(item(tabId))),
    handlers: {
      prove: async (_request, { incognito }) => ({ proved: await canary(incognito) }),
      async health({ degraded }, { tabId, site }) {
        const [health, state] = await Promise.all([remember(tabId, site, degraded), sites.stateOf(site)]);
        // The tab may be gone by now; its badge is then nobody's.
        if (state) await show(tabId, state, health).catch(() => undefined);
        return {};
      },
    },
  };
}

function item(tabId: number): string {
  return `health:${tabId}`;
}
