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
  /**
   * The text stayed, or came back: offline, rate limit. It is surrogates, so that sending it again is harmless. Where it
   * only stayed, what was pressed may have sent nothing in the first place.
   */
  onRefused(how: 'stayed' | 'came-back'): void;
}

/** Watches whether the site took a message: it empties the composer. Returns a function that ends the watch. */
export function watchDelivery(composer: Composer, text: string, ticker: Ticker, events: DeliveryEvents): () => void {
  let ticks = 0;
  let left = false;
  let told = false;
  const isThere = (): boolean => {
    const { editor } = composer;
    const there = editor.isConnected && isVisible(editor) && readDraft(editor).text === text;
    left ||= !there;
    return there;
  };
  const stop = ticker.every(TICK_MS, () => {
    ticks += 1;
    const stillThere = isThere();
    if (!stillThere && !told) {
      told = true;
      events.onTaken();
    }
    const refused = stillThere && (left || ticks >= PATIENCE);
    if (refused || ticks >= WATCH) stop();
    if (refused) events.onRefused(left ? 'came-back' : 'stayed');
  });
  // A site nearby may have refused the message before the first tick. Frameworks empty the composer in a microtask of the
  // submit that follows this call.
  queueMicrotask(() => queueMicrotask(isThere));
  return stop;
}
