import type { ExtensionHandlers, PageHandlers } from '../messaging/handle.ts';
import type { SiteState } from '../sites/site-state.ts';
import { ServiceError } from './failure.ts';
import type { Access } from './access.ts';
import type { PolicySource } from './policy-source.ts';
import type { Sites } from './sites.ts';

type SiteHandlers = Pick<PageHandlers, 'site'> &
  Pick<ExtensionHandlers, 'setSite' | 'addSite' | 'removeSite' | 'policy'>;

/** What the service works with. */
export interface SiteServiceOptions {
  readonly sites: Sites;
  readonly policy: PolicySource;
  readonly access: Pick<Access, 'has' | 'giveUp'>;
  /** Brings registrations and open tabs in line with the sites, after a change. */
  readonly sync: () => Promise<void>;
}

/** What may be asked of sites and their policy: pages ask for their own site's state, the popup may change sites. */
export function createSiteService({ sites, policy, access, sync }: SiteServiceOptions): SiteHandlers {
  const known = async (site: string): Promise<SiteState> => (await sites.stateOf(site)) ?? refuse();
  return {
    site: (_request, caller) => known(caller.site),
    async setSite({ site, on }) {
      if (!(await sites.setMode(site, on))) refuse();
      await sync();
      return known(site);
    },
    async addSite({ site }) {
      if (!(await access.has(site))) refuse();
      if ((await sites.stateOf(site)) === null) await sites.add(site);
      await sync();
      return known(site);
    },
    async removeSite({ site }) {
      if (!(await sites.remove(site))) refuse();
      await sync();
      if ((await sites.stateOf(site)) === null) await access.giveUp(site);
      return {};
    },
    async policy() {
      const [{ policy: read, problems, waiting }, all] = await Promise.all([policy.current(), sites.all()]);
      const origins = read === null ? [] : [...all.keys()];
      const covered = await Promise.all(origins.map((site) => access.has(site)));
      return { found: read !== null, waiting, problems, uncovered: origins.filter((_site, index) => !covered[index]) };
    },
  };
}

function refuse(): never {
  throw new ServiceError('refused');
}
