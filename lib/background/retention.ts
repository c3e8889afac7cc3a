import type { RetentionLimits } from '../vault/retention.ts';
import type { Vaults } from './page-service.ts';
import type { PolicySource } from './policy-source.ts';

/** What keeping to the organisation's retention touches. */
export interface RetentionOptions {
  readonly vaults: Vaults<unknown>;
  readonly policy: PolicySource;
}

/**
 * Makes the function that deletes what the organisation's retention no longer allows. It costs nothing without a limit, runs
 * once at a time, and leaves what it could not delete to the next time.
 */
export function createRetention({ vaults, policy }: RetentionOptions): () => Promise<void> {
  let running: Promise<unknown> | undefined;
  /** Asked for while one was under way, which may have counted before. */
  let again = false;
  const sweep = async (limits: RetentionLimits): Promise<void> => {
    await vaults.normal.sweep(limits);
    await vaults.incognito.sweep(limits);
  };
  return async () => {
    const { policy: known } = await policy.current();
    const limits = { days: known?.retentionDays ?? null, count: known?.retentionCount ?? null };
    if (limits.days === null && limits.count === null) return;
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await sweep(limits).catch(() => undefined);
      }
      running = undefined;
    })();
    await running;
  };
}
