import type { Policy } from '../policy/fields.ts';
import type { Problem } from '../policy/problem.ts';
import { readPolicy } from '../policy/read.ts';
import { EMPTY_WAIT, type Given, type Standing, standingOf } from '../policy/standing.ts';
import type { Lock, SessionPort } from '../vault/ports.ts';

/** The policy that holds now. */
export interface KnownPolicy {
  /** Null where there is none. */
  readonly policy: Policy | null;
  readonly problems: readonly Problem[];
  /** Whether a policy, or another one, may still come by itself. */
  readonly waiting: boolean;
}

export interface PolicySource {
  /** What holds now. Asks the browser once and again after `refresh`, or when the wait for a policy is over. */
  current(): Promise<KnownPolicy>;
  /** Asks the browser anew. */
  refresh(): Promise<KnownPolicy>;
}

export interface PolicySourceOptions {
  /** What the browser says of the policy now. */
  readonly given: () => Promise<Given>;
  /** Whether an administrator has installed the extension. */
  readonly forced: () => Promise<boolean>;
  /** Storage that outlives the browser: the last known policy, which holds nothing of a patient. */
  readonly local: SessionPort;
  readonly session: SessionPort;
  readonly lock: Lock;
  readonly now: () => number;
  /** Has `refresh` called at this time, in milliseconds of the epoch, whether or not this worker still runs. */
  readonly wakeAt: (time: number) => void;
}

const LAST = 'last-policy';
const EMPTY_SINCE = 'policy-empty-since';

/** Makes the source of the policy. Policies that are equal are the same object, so that only a change costs anything. */
export function createPolicySource(options: PolicySourceOptions): PolicySource {
  const { lock, now } = options;
  let known: Promise<Standing & { readonly until: number }> | undefined;
  let read: { readonly text: string; readonly result: ReturnType<typeof readPolicy> } | undefined;

  const ask = async () => {
    known = lock('policy', () => look(options));
    return known;
  };
  const parsed = (raw: unknown): ReturnType<typeof readPolicy> => {
    const text = JSON.stringify(raw);
    if (read?.text !== text) read = { text, result: readPolicy(raw) };
    return read.result;
  };
  const present = ({ raw, waiting }: Standing): KnownPolicy =>
    raw === undefined ? { policy: null, problems: [], waiting } : { ...parsed(raw), waiting };

  return {
    async current() {
      const standing = await (known ?? ask());
      return present(standing.waiting && now() >= standing.until ? await ask() : standing);
    },
    refresh: async () => present(await ask()),
  };
}

async function look(options: PolicySourceOptions): Promise<Standing & { readonly until: number }> {
  const { forced, local, now, wakeAt } = options;
  const [given, stored] = await Promise.all([options.given(), local.get(LAST)]);
  const last = stored[LAST];
  const since = await emptySince(given, options);
  const standing = standingOf({ given, last, forced: await forced(), emptyFor: now() - since });
  const until = since + EMPTY_WAIT;
  if (standing.waiting) wakeAt(until);
  else await remember(standing.raw, last, local);
  return { ...standing, until };
}

/** Since when the policy has been empty in this browser session; now where it isn't. */
async function emptySince(given: Given, { session, now }: PolicySourceOptions): Promise<number> {
  if (given.kind === 'policy') {
    await session.remove(EMPTY_SINCE);
    return now();
  }
  const since = (await session.get(EMPTY_SINCE))[EMPTY_SINCE];
  if (typeof since === 'number') return since;
  await session.set({ [EMPTY_SINCE]: now() });
  return now();
}

async function remember(raw: unknown, last: unknown, local: SessionPort): Promise<void> {
  if (JSON.stringify(raw) === JSON.stringify(last)) return;
  await (raw === undefined ? local.remove(LAST) : local.set({ [LAST]: raw }));
}
