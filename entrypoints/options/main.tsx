import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { PolicyPage } from '../../components/options/policy-page.tsx';
import '../../components/options/policy-page.css';
import { browserAccess } from '../../lib/background/access.ts';
import { createClient } from '../../lib/messaging/client.ts';

const client = createClient({ alive: () => true, send: (message) => browser.runtime.sendMessage(message) });
const access = browserAccess(browser);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<PolicyPage load={() => client({ kind: 'policy' })} allow={(site) => access.ask(site)} />);
}
