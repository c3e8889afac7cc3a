import { createApp } from 'vue';
import { Page } from './Page.ts';

/** Resolves when what the page sends goes through its service worker. */
async function guided(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register('/assets/worker.js', { scope: '/' });
  if (serviceWorker.controller) return;
  await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
}

await guided();
createApp(Page).mount('#root');
