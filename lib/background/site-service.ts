import type { ExtensionHandlers, PageHandlers } from '../messaging/handle.ts';
import { ServiceError } from './failure.ts';
import type { Sites } from './sites.ts';

type SiteHandlers = Pick<PageHandlers, 'site'> & Pick<ExtensionHandlers, 'setSite' | 'addSite' | 'removeSite'>;

/** What may be asked of a site's state: pages ask for their own, the popup may change it. */
export function createSiteService(sites: Sites): SiteHandlers {
  const refuse = (): never => {
    throw new ServiceError('refused');
  };
  return {
    async site(_request, caller) {
      return (await sites.stateOf(caller.site)) ?? refuse();
    },
    setSite: async () => refuse(),
    addSite: async () => refuse(),
    removeSite: async () => refuse(),
  };
}
