import type { Browser } from 'webextension-polyfill';

/** What the browser lets the extension reach. */
export interface Access {
  /** Whether pages of this origin can be guarded. */
  has(site: string): Promise<boolean>;
  /** Asks the user for access, which only works in a click; false where they refuse, or where it can't be asked for. */
  ask(site: string): Promise<boolean>;
  /** Gives access to an origin back that the user had granted. */
  giveUp(site: string): Promise<void>;
}

/** The match pattern of an origin's pages. Firefox knows no ports in patterns, so there it takes in the whole host. */
export function matchOf(site: string, withPort: boolean): string {
  const { protocol, host, hostname } = new URL(site);
  return `${protocol}//${withPort ? host : hostname}/*`;
}

/** Asks the browser. */
export function browserAccess(browser: Browser): Access {
  const origins = (site: string): string[] => [matchOf(site, !isFirefox(browser))];
  return {
    has: (site) => browser.permissions.contains({ origins: origins(site) }),
    // Rejected for hosts that the manifest doesn't offer, such as http ones of another computer.
    ask: (site) => browser.permissions.request({ origins: origins(site) }).catch(() => false),
    async giveUp(site) {
      // Refused where the manifest itself names the host: then there is nothing to give back.
      await browser.permissions.remove({ origins: origins(site) }).catch(() => false);
    },
  };
}

/** Whether this is Firefox, which differs in when it knows the policy and in what it puts into open tabs. */
export function isFirefox(browser: Browser): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
