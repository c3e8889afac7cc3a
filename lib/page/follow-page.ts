import { closestDeep, ShadowTrees } from '../dom/shadow-trees.ts';
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
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element) roots.below(node);
    look();
  });
  const observe = (tree: Node): void => observer.observe(tree, { childList: true, subtree: true });
  const roots = new ShadowTrees(observe, (host) => {
    roots.below(host);
    look();
  });
  observe(document);
  roots.below(document);
  ticker.every(RETRY_MS, () => tracker.retry());
  window.addEventListener('popstate', () => {
    tracker.chose(window.location);
    tracker.look();
  });
  const onClick = (event: Event): void => {
    const [target] = event.composedPath();
    const link = event.isTrusted && target instanceof Element ? closestDeep(target, 'a[href]') : null;
    if (link instanceof HTMLAnchorElement) tracker.chose(link);
  };
  window.addEventListener('click', onClick, { capture: true });
}
