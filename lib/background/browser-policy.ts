import type { Browser } from 'webextension-polyfill';
import type { Given } from '../policy/standing.ts';
import type { Lock } from '../vault/ports.ts';
import { isFirefox } from './access.ts';
import { createPolicySource, type PolicySource } from './policy-source.ts';

/** The alarm that ends the wait for a policy, also where the worker has been stopped meanwhile. */
export const POLICY_ALARM = 'policy';

/** The policy as this browser gives it. */
export function browserPolicy(browser: Browser, lock: Lock, now: () => number): PolicySource {
  const { local, session } = browser.storage;
  return createPolicySource({
    given: () => given(browser),
    forced: async () => (await browser.management.getSelf()).installType === 'admin',
    local,
    session,
    lock,
    now,
    wakeAt: (when) => void browser.alarms.create(POLICY_ALARM, { when }),
  });
}

/** Firefox knows its policies before it starts an extension, and rejects where there is none. */
async function given(browser: Browser): Promise<Given> {
  try {
    const raw = await browser.storage.managed.get(null);
    return Object.keys(raw).length === 0 ? { kind: 'empty' } : { kind: 'policy', raw };
  } catch {
    return { kind: isFirefox(browser) ? 'none' : 'empty' };
  }
}
