import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/popup.tsx';
import '../../components/popup/popup.css';
import { adapters } from '../../lib/adapters/registry.ts';
import { browserAccess } from '../../lib/background/access.ts';
import { createClient } from '../../lib/messaging/client.ts';

const client = createClient({ alive: () => true, send: (message) => browser.runtime.sendMessage(message) });
const access = browserAccess(browser);
const siteNames = adapters.map((adapter) => adapter.name);

/** `popup.html?tab=ID` is about that tab, so that the page can also be opened in a tab of its own. */
async function tab() {
  const asked = Number(new URLSearchParams(window.location.search).get('tab') ?? Number.NaN);
  if (Number.isSafeInteger(asked)) return { id: asked, url: (await browser.tabs.get(asked)).url };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: active?.id ?? -1, url: active?.url };
}

const ports = {
  tab,
  status: (tabId: number) => client({ kind: 'status', tabId }),
  setSite: (site: string, on: boolean) => client({ kind: 'setSite', site, on }),
  addSite: (site: string) => client({ kind: 'addSite', site }),
  removeSite: (site: string) => client({ kind: 'removeSite', site }),
  requestAccess: (site: string) => access.ask(site),
  reload: async () => browser.tabs.reload((await tab()).id),
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup ports={ports} siteNames={siteNames} />);
