import type { ConversationTracker } from './conversation-tracker.ts';
import { ticker } from './timing.ts';

const RETRY_MS = 3000;

/**
 * Keeps the tracker up to date with where the page is: after every change of the document, and when the user goes to another
 * chat. `onRewritten` is called when the page has written its document anew, which takes listeners away.
 */
export function followPage(window: Window, tracker: ConversationTracker, onRewritten: () => void): void {
  const { document } = window;
  let root = document.documentElement;
  const look = (): void => {
    if (document.documentElement !== root) {
      root = document.documentElement;
      onRewritten();
    }
    tracker.look();
  };
  tracker.start();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  ticker.every(RETRY_MS, () => tracker.retry());
  window.addEventListener('popstate', () => {
    tracker.chose(window.location.pathname);
    tracker.look();
  });
  const onClick = ({ isTrusted, target }: Event): void => {
    const link = isTrusted && target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link) tracker.chose(link.pathname);
  };
  window.addEventListener('click', onClick, { capture: true });
}
