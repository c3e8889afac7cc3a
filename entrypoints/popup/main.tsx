import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/popup.tsx';
import '../../components/popup/popup.css';
import { adapters } from '../../lib/adapters/registry.ts';
import { createClient } from '../../lib/messaging/client.ts';

const client = createClient({ alive: () => true, send: (message) => browser.runtime.sendMessage(message) });
const siteNames = adapters.map((adapter) => adapter.name);

/** `popup.html?tab=ID` is about that tab, so that the page can also be opened in a tab of its own. */
async function tab() {
  const asked = Number(new URLSearchParams(window.location.search).get('tab') ?? Number.NaN);
  if (Number.isSafeInteger(asked)) return { id: asked, url: (await browser.tabs.get(asked)).url };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: active?.id ?? -1, url: active?.url };
}

/** Firefox knows no ports in patterns: there, access is to the whole host. */
function patternOf(site: string): string {
  const { protocol, host, hostname } = new URL(site);
  return `${protocol}//${browser.runtime.getURL('').startsWith('moz-extension:') ? hostname : host}/*`;
}

const ports = {
  tab,
  status: (tabId: number) => client({ kind: 'status', tabId }),
  setSite: (site: string, on: boolean) => client({ kind: 'setSite', site, on }),
  addSite: (site: string) => client({ kind: 'addSite', site }),
  removeSite: (site: string) => client({ kind: 'removeSite', site }),
  requestAccess: (site: string) => browser.permissions.request({ origins: [patternOf(site)] }),
  reload: async () => browser.tabs.reload((await tab()).id),
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup ports={ports} siteNames={siteNames} />);
