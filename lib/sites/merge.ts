import type { SiteRule, Policy } from '../policy/fields.ts';
import type { Settings } from '../settings/settings.ts';
import type { SiteState } from './site-state.ts';

/** All that decides which sites are guarded, and how. */
export interface SiteFacts {
  /** Origins that the build guards. */
  readonly builtIn: readonly string[];
  /** The policy that holds, be it the last known one; null where there is none. */
  readonly policy: Policy | null;
  /** Whether a policy may still come: nothing is then left to the user that no policy has left to them. */
  readonly waiting: boolean;
  readonly settings: Settings;
}

/** What holds on each guarded site, by origin. Policy comes before the user, and nothing is weaker than both say. */
export function siteStates(facts: SiteFacts): ReadonlyMap<string, SiteState> {
  const { builtIn, policy, settings } = facts;
  const named = policy ? [...policy.guardedSites.keys(), ...policy.blockedSites, ...policy.siteAdapters.keys()] : [];
  const sites = new Set([...builtIn, ...named, ...settings.added]);
  return new Map(Array.from(sites, (site) => [site, stateOf(site, facts)]));
}

function stateOf(site: string, { builtIn, policy, waiting, settings }: SiteFacts): SiteState {
  const override = policy?.siteAdapters.get(site);
  const decided = decide(site, policy, builtIn.includes(site), waiting) ?? byUser(site, settings);
  return override === undefined ? decided : { ...decided, override };
}

/** What is decided without the user; null where the user may choose. */
function decide(site: string, policy: Policy | null, isBuiltIn: boolean, waiting: boolean): SiteState | null {
  if (policy === null) return waiting ? { mode: 'on', decidedBy: 'waiting' } : null;
  if (policy.blockedSites.includes(site)) return { mode: 'blocked', decidedBy: 'policy' };
  const rule = policy.guardedSites.get(site) ?? unnamed(site, policy, isBuiltIn);
  return rule === 'user' ? null : { mode: rule, decidedBy: 'policy' };
}

/** The rule for a site that `guardedSites` doesn't name. One that only the user has added stays the user's. */
function unnamed(site: string, policy: Policy, isBuiltIn: boolean): SiteRule {
  if (isBuiltIn) return policy.otherSites;
  return policy.siteAdapters.has(site) ? 'on' : 'user';
}

function byUser(site: string, { switched, added }: Settings): SiteState {
  const choice = switched[site];
  if (choice !== undefined) return { mode: choice, decidedBy: 'user' };
  return { mode: 'on', decidedBy: added.includes(site) ? 'user' : 'default' };
}
