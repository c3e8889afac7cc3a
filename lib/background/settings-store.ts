import { readSettings, type Settings } from '../settings/settings.ts';
import type { Lock, SessionPort } from '../vault/ports.ts';

/** The user's choices, in storage that outlives the browser. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes wait for each other; what resolves is written. */
  change(change: (settings: Settings) => Settings): Promise<void>;
}

export const SETTINGS_ITEM = 'settings';

/** Reads anew each time: private windows have a background of their own, which writes to the same place. */
export function createSettingsStore(local: SessionPort, lock: Lock): SettingsStore {
  const read = async (): Promise<Settings> => readSettings((await local.get(SETTINGS_ITEM))[SETTINGS_ITEM]);
  return {
    read,
    change: (change) => lock(SETTINGS_ITEM, async () => local.set({ [SETTINGS_ITEM]: change(await read()) })),
  };
}
