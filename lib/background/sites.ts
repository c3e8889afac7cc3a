import { withAdded, withoutAdded, withSwitched } from '../settings/settings.ts';
import { siteStates } from '../sites/merge.ts';
import type { SiteState } from '../sites/site-state.ts';
import type { PolicySource } from './policy-source.ts';
import type { SettingsStore } from './settings-store.ts';

/** The guarded sites, with what policy and user say of each. */
export interface Sites {
  /** Every origin that is to be guarded, and what holds there. The browser may still give no access to some. */
  all(): Promise<ReadonlyMap<string, SiteState>>;
  /** What holds on an origin; null for one that isn't guarded. */
  stateOf(site: string): Promise<SiteState | null>;
  /** Whether the user has added this origin, and may take it out again. */
  isAddedByUser(site: string): Promise<boolean>;
  /** Switches a site; false where that isn't the user's to decide. */
  setMode(site: string, on: boolean): Promise<boolean>;
  /** Guards an origin from now on. */
  add(site: string): Promise<void>;
  /** Takes an origin out that the user has added; false for any other. */
  remove(site: string): Promise<boolean>;
}

export interface SitesOptions {
  /** Origins that the build guards. */
  readonly builtIn: readonly string[];
  readonly policy: PolicySource;
  readonly settings: SettingsStore;
}

/** Joins what the build, the policy and the user say of sites. */
export function createSites({ builtIn, policy, settings }: SitesOptions): Sites {
  const all = async (): Promise<ReadonlyMap<string, SiteState>> => {
    const [known, chosen] = await Promise.all([policy.current(), settings.read()]);
    return siteStates({ ...known, builtIn, settings: chosen });
  };
  const stateOf = async (site: string): Promise<SiteState | null> => (await all()).get(site) ?? null;
  const isAddedByUser = async (site: string): Promise<boolean> => {
    const [state, { added }] = await Promise.all([stateOf(site), settings.read()]);
    return state?.decidedBy === 'user' && added.includes(site) && !builtIn.includes(site);
  };
  return {
    all,
    stateOf,
    isAddedByUser,
    async setMode(site, on) {
      const state = await stateOf(site);
      if (state?.decidedBy !== 'user' && state?.decidedBy !== 'default') return false;
      await settings.change((before) => withSwitched(before, site, on));
      return true;
    },
    add: (site) => settings.change((before) => withAdded(before, site)),
    async remove(site) {
      if (!(await isAddedByUser(site))) return false;
      await settings.change((before) => withoutAdded(before, site));
      return true;
    },
  };
}
