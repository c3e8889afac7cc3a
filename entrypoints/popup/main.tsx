import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/popup.tsx';
import '../../components/popup/popup.css';
import { adapters } from '../../lib/adapters/registry.ts';
import { createClient } from '../../lib/messaging/client.ts';

const client = createClient({ alive: () => true, send: (message) => browser.runtime.sendMessage(message) });
const siteNames = adapters.map((adapter) => adapter.name);

async function loadStatus(): ReturnType<Parameters<typeof Popup>[0]['loadStatus']> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return client({ kind: 'status', tabId: tab?.id ?? -1 });
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup loadStatus={loadStatus} siteNames={siteNames} />);
