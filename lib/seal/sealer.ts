import { closestDeep, ShadowTrees, queryDeep } from '../dom/shadow-trees.ts';
import { HOSTS, isWithinExcluded } from './host.ts';
import { Ledger } from './ledger.ts';
import { watchLook } from './look.ts';
import { type Find, isInline, searchRuns } from './runs.ts';
import { isSealed, succeed } from './takeover.ts';

/** What is sealed, and by which mapping. */
export interface SealerOptions {
  readonly document: Document;
  /** Elements whose text may hold surrogates: message turns, bubbles, sidebar titles (CSS selectors of the adapter). */
  readonly selectors: readonly string[];
  /** Finds the surrogates of a text. */
  readonly find: Find;
}

/** The seals of one document. */
export interface Sealer {
  /** The mapping has changed: everything is searched and drawn anew. Begins again after `stop`. */
  update(find: Find): void;
  /** Takes every real value off the page at once. Sealed elements go on showing what the page puts into them. */
  stop(): void;
  /** How many real values are drawn now. */
  readonly sealedCount: number;
}

const NOTHING: Find = () => [];

/**
 * Shows real values where page script can't read them: the page's own nodes keep the surrogates, and closed shadow
 * roots draw the rest. For a content script in the isolated world. A sealer that ran there before is ended.
 */
export function createSealer({ document, selectors, find: initial }: SealerOptions): Sealer {
  const selector = selectors.join(',');
  let find = initial;
  // Copies follow the attributes of what they stand for; of all others only the one that makes text editable matters.
  const attributes = new MutationObserver(onAttributes);
  const observer = new MutationObserver(onMutations);
  const ledger = new Ledger(document, (source) =>
    attributes.observe(source, { attributes: true, attributeOldValue: true, subtree: true }),
  );
  const roots = new ShadowTrees(observe, (host) => {
    searchBelow(host);
    ledger.draw();
  });

  function observe(tree: Document | ShadowRoot): void {
    observer.observe(tree, { childList: true, characterData: true, subtree: true });
    attributes.observe(tree, { attributeFilter: ['contenteditable'], attributeOldValue: true, subtree: true });
  }

  /** The block whose runs `element` is part of, as far as its region goes; null outside all regions. */
  function blockOf(element: Element): Element | null {
    const region = closestDeep(element, selector);
    if (!region || isWithinExcluded(element)) return null;
    let block = element;
    while (block !== region && isInline(block) && block.parentElement) block = block.parentElement;
    return block;
  }

  /** Searches every region at, around or below `element`, in open shadow trees too. */
  function searchBelow(element: Element): void {
    for (const tree of [element, ...roots.below(element)]) searchTree(tree);
  }

  /** Searches every region at, around or below `top`, as far as its own tree goes. */
  function searchTree(top: Element | ShadowRoot): void {
    const element = top instanceof ShadowRoot ? top.host : top;
    // What was changed while it was out of the page has to be laid out anew.
    for (const host of [element, ...top.querySelectorAll(HOSTS)]) if (ledger.has(host)) ledger.touch(host);
    if (isWithinExcluded(element)) return;
    if (closestDeep(element, selector)) return searchRuns(top, true, find, ledger.visit);
    for (const region of top.querySelectorAll(selector)) {
      const outermost = !region.parentElement?.closest(selector);
      if (outermost && !isWithinExcluded(region)) searchRuns(region, true, find, ledger.visit);
    }
  }

  /** What has become editable holds no value any more. */
  function withdraw(element: Element): void {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) ledger.visit(text as Text, []);
  }

  /** Runs in the microtask after the page's change, so before anything is painted. */
  function onMutations(records: readonly MutationRecord[]): void {
    const changed = new Set<Element>();
    const added = new Set<Element>();
    let removed = false;
    for (const { target, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.isConnected) changed.add(element);
      removed ||= removedNodes.length > 0;
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) added.add(node);
    }
    if (removed) ledger.release('gone');
    for (const element of added) searchBelow(element);
    // After what was added: a run that goes on through an added element is searched as one.
    const blocks = new Set<Element | null>();
    for (const element of changed) {
      ledger.touch(element);
      blocks.add(blockOf(element));
    }
    for (const block of blocks) if (block) searchRuns(block, false, find, ledger.visit);
    ledger.draw();
  }

  function onAttributes(records: readonly MutationRecord[]): void {
    for (const { target, attributeName, oldValue } of records) {
      if (!(target instanceof Element) || !target.isConnected) continue;
      // React sets some attributes at every commit, to what they are.
      if (target.getAttribute(attributeName ?? '') === oldValue) continue;
      ledger.touch(target);
      if (attributeName !== 'contenteditable') continue;
      if (isWithinExcluded(target)) withdraw(target);
      else searchBelow(target);
    }
    ledger.draw();
  }

  function searchAll(): void {
    if (document.documentElement) searchBelow(document.documentElement);
    ledger.draw();
  }

  succeed(() => {
    observer.disconnect();
    attributes.disconnect();
    roots.end();
    ledger.release('all');
  });
  observe(document);
  watchLook(document, () => ledger.restyle());
  // Where the page was there first, a former sealer may have been too; what it sealed shows nothing new until adopted.
  if (document.readyState !== 'loading') {
    for (const host of queryDeep(document, HOSTS)) if (isSealed(host) && ledger.begin(host)) ledger.touch(host);
  }
  searchAll();

  return {
    update(next) {
      find = next;
      ledger.release('all');
      searchAll();
    },
    stop() {
      find = NOTHING;
      ledger.release('all');
    },
    get sealedCount() {
      return ledger.count();
    },
  };
}
