import type { VaultKeys } from './keys.ts';
import type { Records } from './records.ts';
import type { VaultStore } from './store.ts';

/** How long and how many conversations are kept; null for no limit. */
export interface RetentionLimits {
  /** Days since a conversation was last written. */
  readonly days: number | null;
  /** Conversations; the ones that were written longest ago go first. */
  readonly count: number | null;
}

/** What sweeping works with. */
export interface SweepOptions {
  readonly store: VaultStore;
  readonly records: Records;
  readonly keys: () => Promise<VaultKeys>;
  /** Runs a task while nothing else changes this conversation. */
  readonly alone: <T>(handle: string, task: () => Promise<T>) => Promise<T>;
  readonly now: () => number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes the conversations that go beyond the limits, with their bindings, and resolves to how many. One that is written to
 * meanwhile is kept. Throws a `VaultError`.
 */
export async function sweep(limits: RetentionLimits, options: SweepOptions): Promise<number> {
  const { store, keys, alone, now } = options;
  // A vault that has lost its keys forgets its records here.
  await keys();
  const { conversations } = await store.all();
  const used = await Promise.all(
    Array.from(conversations, async ([handle, record]) => ({ handle, used: await usedAt(handle, record, options) })),
  );
  const oldest = limits.days === null ? -Infinity : now() - limits.days * DAY;
  const newestFirst = used.toSorted((a, b) => b.used - a.used);
  const beyond = newestFirst.filter((one, place) => one.used < oldest || place >= (limits.count ?? Infinity));
  let deleted = 0;
  for (const { handle, used: before } of beyond) {
    if (await alone(handle, () => deleteUnchanged(handle, before, options))) deleted += 1;
  }
  return deleted;
}

/** When a conversation was last written; a record of before that was noted counts as the oldest. */
async function usedAt(handle: string, record: unknown, { records }: SweepOptions): Promise<number> {
  const { used } = (await records.openConversation(handle, record)) as { used?: unknown };
  return typeof used === 'number' ? used : 0;
}

async function deleteUnchanged(handle: string, before: number, options: SweepOptions): Promise<boolean> {
  const { store, records } = options;
  const record = await store.conversation(handle);
  if (record === undefined || (await usedAt(handle, record, options)) !== before) return false;
  // Bindings of a handle are only made while it is locked, so none can be added now.
  const { bindings } = await store.all();
  const owners = await Promise.all(
    Array.from(bindings, async ([key, binding]) => ({ key, owner: await records.openBinding(key, binding) })),
  );
  await store.remove(
    handle,
    owners.filter(({ owner }) => owner === handle).map(({ key }) => key),
  );
  return true;
}
