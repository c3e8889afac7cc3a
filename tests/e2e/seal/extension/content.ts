import { createSealer } from '../../../../lib/seal/sealer.ts';
import { findValues } from '../values.ts';

/** Milliseconds that each call of the sealer's mutation observer took. */
const times: number[] = [];
const Native = MutationObserver;
globalThis.MutationObserver = class extends Native {
  constructor(callback: MutationCallback) {
    super((records, observer) => {
      const began = performance.now();
      callback(records, observer);
      times.push(performance.now() - began);
    });
  }
};

const start = () => createSealer({ document, selectors: ['[data-turn]', 'nav .title'], find: findValues });
let sealer = start();

const commands: Record<string, () => unknown> = {
  stop: () => sealer.stop(),
  update: () => sealer.update(findValues),
  succeed: () => {
    sealer = start();
  },
  count: () => sealer.sealedCount,
  times: () => JSON.stringify(times.splice(0)),
};

// The test drives the sealer through events: the page's world and this one share nothing else.
addEventListener('seal-command', (event) => {
  const detail = commands[String((event as CustomEvent).detail)]?.() ?? null;
  dispatchEvent(new CustomEvent('seal-answer', { detail }));
});
