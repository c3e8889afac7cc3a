import type { ExtensionHandlers } from '../messaging/handle.ts';
import type { Vaults } from './page-service.ts';
import type { HealthRecords } from './health-service.ts';
import type { PipelineState } from './pipeline.ts';
import type { Sites } from './sites.ts';
import type { Tabs } from './tabs.ts';

/** What the status is read from. */
export interface StatusOptions<State> {
  readonly vaults: Vaults<State>;
  readonly tabs: Tabs;
  readonly sites: Sites;
  readonly health: HealthRecords;
  /** Origin of the guarded site that a tab shows now, null for any other page. */
  readonly siteOf: (tabId: number) => Promise<string | null>;
}

/** What the extension's own pages may ask: how things stand in a tab. Counts only, no values. */
export function createStatusService<State extends PipelineState>(
  options: StatusOptions<State>,
): Pick<ExtensionHandlers, 'status'> {
  const { vaults, tabs, siteOf, sites, health } = options;
  return {
    async status({ tabId }) {
      const [site, known] = await Promise.all([siteOf(tabId), tabs.of(tabId)]);
      const state = site === null ? null : await sites.stateOf(site);
      const addedByUser = site !== null && (await sites.isAddedByUser(site));
      const about = { site, state, health: site === null ? null : await health.of(tabId, site), addedByUser };
      if (site === null || known?.shown?.site !== site) return { ...about, guarded: false, values: 0 };
      const vault = known.incognito ? vaults.incognito : vaults.normal;
      const conversation = await vault.load(site, known.shown.handle);
      const values = conversation?.state.entries.filter(({ part, kept }) => part !== true && kept !== true).length ?? 0;
      return { ...about, guarded: true, values };
    },
  };
}
