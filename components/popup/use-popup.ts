import { useEffect, useState } from 'react';
import type { Reply, TabStatus } from '../../lib/messaging/protocol.ts';
import type { SiteState } from '../../lib/sites/site-state.ts';
import { type ShownTab, type View, viewOf } from './view.ts';

/** What the popup asks of browser and background. */
export interface PopupPorts {
  /** The tab that the popup is about. */
  tab(): Promise<ShownTab>;
  status(tabId: number): Promise<Reply<TabStatus>>;
  setSite(site: string, on: boolean): Promise<Reply<SiteState>>;
  addSite(site: string): Promise<Reply<SiteState>>;
  removeSite(site: string): Promise<Reply<object>>;
  /** Asks the user for access to an origin. Must be called while a click is being handled. */
  requestAccess(site: string): Promise<boolean>;
  /** Reloads the tab. */
  reload(): Promise<void>;
}

/** What the user may do. Each says in the end how it went. */
export interface PopupActions {
  set(site: string, on: boolean): void;
  add(site: string): void;
  remove(site: string): void;
}

/** How often the state is asked for while the popup is open, in milliseconds. */
const REFRESH_MS = 1000;
const FAILED = 'That did not work. Nothing was changed; try again.';

/** The state of the tab, kept up to date, with what was done last and what may be done. */
export function usePopup(ports: PopupPorts): { view: View | undefined; said: string; act: PopupActions } {
  const [view, setView] = useState<View>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    let open = true;
    const refresh = (): void =>
      void lookAt(ports).then((seen) => {
        if (open && seen) setView(seen);
      });
    refresh();
    const timer = setInterval(refresh, REFRESH_MS);
    return () => {
      open = false;
      clearInterval(timer);
    };
  }, [ports]);

  const tell = (outcome: Promise<string>): void => {
    setSaid('');
    void outcome
      .catch(() => FAILED)
      .then(async (sentence) => {
        setSaid(sentence);
        setView((await lookAt(ports)) ?? view);
      });
  };

  const act: PopupActions = {
    set: (site, on) => tell(ports.setSite(site, on).then(({ ok }) => (ok ? '' : FAILED))),
    add: (site) => tell(added(ports, site)),
    remove: (site) =>
      tell(
        ports
          .removeSite(site)
          .then(({ ok }) => (ok ? 'No longer guarded. Reload the page for this to take effect.' : FAILED)),
      ),
  };
  return { view, said, act };
}

/** How the tab stands now; undefined where there is no such tab any more. */
async function lookAt(ports: PopupPorts): Promise<View | undefined> {
  const tab = await ports.tab().catch(() => undefined);
  return tab && viewOf(await ports.status(tab.id), tab);
}

async function added(ports: PopupPorts, site: string): Promise<string> {
  if (!(await ports.requestAccess(site))) return 'Without access to this site, it cannot be guarded.';
  const { ok } = await ports.addSite(site);
  return ok ? 'Guarded from now on. Reload the page before you write on it.' : FAILED;
}
