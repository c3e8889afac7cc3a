import type { SiteState } from '../sites/site-state.ts';

/** The guarded sites, with what policy and user say of each. */
export interface Sites {
  /** What holds on an origin; null for one that isn't guarded. */
  stateOf(site: string): Promise<SiteState | null>;
  /** Whether the user has added this origin. */
  isAddedByUser(site: string): Promise<boolean>;
}

/** The built-in sites, all guarded. */
export function builtInSites(origins: readonly string[]): Sites {
  return {
    stateOf: (site) => Promise.resolve(origins.includes(site) ? { mode: 'on', decidedBy: 'default' } : null),
    isAddedByUser: () => Promise.resolve(false),
  };
}
