import type { PageHandlers } from '../messaging/handle.ts';
import type { Health } from '../sites/site-state.ts';

/** What pages have said of their own protection, by tab. */
export interface HealthRecords {
  of(tabId: number): Health | null;
}

/** Takes what pages say of their own protection. */
export function createHealthService(now: () => number): HealthRecords & {
  readonly handlers: Pick<PageHandlers, 'prove' | 'health'>;
} {
  const known = new Map<number, Health>();
  return {
    of: (tabId) => known.get(tabId) ?? null,
    handlers: {
      prove: () => Promise.resolve({ proved: true }),
      health({ degraded }, { tabId }) {
        known.set(tabId, { degraded, since: now() });
        return Promise.resolve({});
      },
    },
  };
}
