import type { Ticker } from '../send/delivery.ts';

/** A hidden tab draws no frames; this stands in for them. */
const FRAME_MS = 60;

/** Resolves after two frames: by then an editor has taken over, or reverted, what was written into it. */
export async function settled(): Promise<void> {
  await frame();
  await frame();
}

/** The page's timer. */
export const ticker: Ticker = {
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
};

function frame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
