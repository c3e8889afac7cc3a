import type { Browser } from 'webextension-polyfill';
import { isFirefox, matchOf } from './access.ts';
import { POLICY_ALARM } from './browser-policy.ts';
import { putBridges } from './open-tabs.ts';
import type { PolicySource } from './policy-source.ts';
import { SETTINGS_ITEM } from './settings-store.ts';

/** What the browser's events lead to. */
export interface ListenOptions {
  readonly browser: Browser;
  readonly builtIn: readonly string[];
  readonly policy: PolicySource;
  /** Brings the browser in line with the sites. */
  readonly sync: () => Promise<void>;
  /** Deletes what retention no longer allows. */
  readonly retain: () => Promise<void>;
}

const RETENTION_ALARM = 'retention';
const DAILY = { periodInMinutes: 24 * 60 };

/** Keeps policy, sites and retention up to date: at the worker's start, and whenever the browser says that something changed. */
export function listenToBrowser({ browser, builtIn, policy, sync, retain }: ListenOptions): void {
  const { runtime, storage, permissions, alarms } = browser;
  const settle = async (): Promise<void> => {
    await sync();
    await retain();
  };
  const renew = async (): Promise<void> => {
    await policy.refresh();
    await settle();
  };
  /** A failure costs nothing that was guarded: whatever comes next tries again. */
  const run = (task: () => Promise<unknown>): void => void task().catch(() => undefined);

  runtime.onInstalled.addListener(() => {
    // Firefox puts the manifest's content scripts into open tabs by itself.
    if (!isFirefox(browser))
      run(() =>
        putBridges(
          browser,
          builtIn.map((site) => matchOf(site, true)),
        ),
      );
    run(() => alarms.create(RETENTION_ALARM, DAILY));
  });
  // Having this listener starts the worker with the browser, so that the wait for a policy begins then.
  runtime.onStartup.addListener(() => run(() => alarms.create(RETENTION_ALARM, DAILY)));
  storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') run(renew);
    // Private windows have a background of their own, which may have written this.
    if (area === 'local' && SETTINGS_ITEM in changes) run(sync);
  });
  permissions.onAdded.addListener(() => run(sync));
  permissions.onRemoved.addListener(() => run(sync));
  alarms.onAlarm.addListener(({ name }) => run(name === POLICY_ALARM ? renew : retain));
  run(settle);
}
