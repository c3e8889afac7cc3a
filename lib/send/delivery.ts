import { readDraft } from '../composer/draft.ts';
import { isVisible, type Composer } from '../composer/find.ts';

/** The parts of a timer that watching needs. */
export interface Ticker {
  every(milliseconds: number, tick: () => void): () => void;
}

const TICK_MS = 250;
/** Ticks after which a draft that never left its composer counts as not accepted. */
const PATIENCE = 40;
/** Ticks over which a refused draft may come back. */
const WATCH = 120;

/** What the site did with a message. */
export interface DeliveryEvents {
  /** The composer has let go of the text. */
  onTaken(): void;
  /** The text stayed or came back: offline, rate limit. It is surrogates, so that sending it again is harmless. */
  onRefused(): void;
}

/** Watches whether the site took a message: it empties the composer. Returns a function that ends the watch. */
export function watchDelivery(composer: Composer, text: string, ticker: Ticker, events: DeliveryEvents): () => void {
  let ticks = 0;
  let left = false;
  const stop = ticker.every(TICK_MS, () => {
    ticks += 1;
    const { editor } = composer;
    const stillThere = editor.isConnected && isVisible(editor) && readDraft(editor).text === text;
    if (!stillThere && !left) {
      left = true;
      events.onTaken();
    }
    const refused = stillThere && (left || ticks >= PATIENCE);
    if (refused || ticks >= WATCH) stop();
    if (refused) events.onRefused();
  });
  return stop;
}
