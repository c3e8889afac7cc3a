import { createSealer } from '../../../../lib/seal/sealer.ts';
import { findValues } from '../values.ts';

const start = () => createSealer({ document, selectors: ['[data-turn]', 'nav .title'], find: findValues });
let sealer = start();

const commands: Record<string, () => unknown> = {
  stop: () => sealer.stop(),
  update: () => sealer.update(findValues),
  succeed: () => {
    sealer = start();
  },
  count: () => sealer.sealedCount,
};

// The test drives the sealer through events: the page's world and this one share nothing else.
addEventListener('seal-command', (event) => {
  const detail = commands[String((event as CustomEvent).detail)]?.() ?? null;
  dispatchEvent(new CustomEvent('seal-answer', { detail }));
});
