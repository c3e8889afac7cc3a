import { isWithinExcluded, nearestHost } from './host.ts';
import { watchLook } from './look.ts';
import { type Find, isInline, type Piece, searchRuns } from './runs.ts';
import { Seal } from './seal.ts';
import { createCopyStyles } from './styles.ts';
import { createValueDrawer } from './value.ts';

export interface SealerOptions {
  readonly document: Document;
  /** Elements whose text may hold surrogates: message turns, bubbles, sidebar titles (CSS selectors of the adapter). */
  readonly selectors: readonly string[];
  /** Finds the surrogates of a text. */
  readonly find: Find;
}

export interface Sealer {
  /** The mapping has changed: everything is searched and drawn anew. Begins again after `stop`. */
  update(find: Find): void;
  /** Takes every real value off the page at once. Sealed elements go on showing what the page puts into them. */
  stop(): void;
  /** How many real values are drawn now. */
  readonly sealedCount: number;
}

const NOTHING: Find = () => [];

function same(before: readonly Piece[], after: readonly Piece[]): boolean {
  return (
    before.length === after.length &&
    before.every((piece, index) => {
      const other = after[index];
      return piece.start === other?.start && piece.end === other.end && piece.original === other.original;
    })
  );
}

/**
 * Shows real values where page script can't read them: the page's own nodes keep the surrogates, and closed shadow
 * roots draw the rest. For a content script in the isolated world; throws nothing into the page.
 */
export function createSealer({ document, selectors, find: initial }: SealerOptions): Sealer {
  const selector = selectors.join(',');
  const plan = new WeakMap<Text, readonly Piece[]>();
  const owners = new WeakMap<Text, Seal>();
  const seals = new WeakMap<Element, Seal>();
  const live = new Set<Seal>();
  const due = new Set<Seal>();
  const styles = createCopyStyles();
  const tools = {
    styles,
    values: createValueDrawer(document),
    pieces: (text: Text) => plan.get(text),
    onCopied: (source: Element) => attributes.observe(source, { attributes: true, subtree: true }),
  };
  let find = initial;

  /** Every seal around `element` may show a copy of it. */
  function touch(element: Element | null): void {
    if (!element) return;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const seal = seals.get(at);
      if (!seal) continue;
      seal.touch(element);
      due.add(seal);
    }
  }

  function sealFor(text: Text): Seal | null {
    for (let host = nearestHost(text.parentElement); host; host = nearestHost(host.parentElement)) {
      const seal = seals.get(host) ?? begin(host);
      if (seal) return seal;
    }
    return null;
  }

  function begin(host: Element): Seal | null {
    try {
      const seal = new Seal(host, tools);
      seals.set(host, seal);
      return seal;
    } catch {
      // The page has given it a root of its own: the next host above may do.
      return null;
    }
  }

  function visit(text: Text, pieces: readonly Piece[]): void {
    const before = plan.get(text);
    if (pieces.length === 0 && !before) return;
    const owner = owners.get(text);
    const seal = pieces.length > 0 ? sealFor(text) : null;
    if (owner?.texts.has(text) && owner === seal && before && same(before, pieces)) return;
    owner?.texts.delete(text);
    if (pieces.length > 0) plan.set(text, pieces);
    else plan.delete(text);
    if (seal) {
      seal.texts.add(text);
      owners.set(text, seal);
      live.add(seal);
    }
    touch(text.parentElement);
  }

  /** Searches the runs of the block that `element` stands in, as far as the region goes. */
  function searchAround(element: Element): void {
    const region = element.closest(selector);
    if (!region || isWithinExcluded(element)) return;
    let block = element;
    while (block !== region && isInline(block) && block.parentElement) block = block.parentElement;
    searchRuns(block, false, find, visit);
  }

  /** Searches every region at, around or below `element`. */
  function searchBelow(element: Element): void {
    if (isWithinExcluded(element)) return;
    // What was changed while it was out of the page has to be laid out anew.
    for (const host of [element, ...element.querySelectorAll('*')]) if (seals.has(host)) touch(host);
    if (element.closest(selector)) return searchRuns(element, true, find, visit);
    for (const region of element.querySelectorAll(selector)) {
      if (!region.parentElement?.closest(selector) && !isWithinExcluded(region)) searchRuns(region, true, find, visit);
    }
  }

  /** What has become editable holds no value any more. */
  function withdraw(element: Element): void {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) visit(text as Text, []);
  }

  /** What is no longer in the page holds no real value; it is searched again when it comes back. */
  function forget(): void {
    for (const seal of live) if (!seal.host.isConnected) release(seal);
  }

  function release(seal: Seal): void {
    for (const text of seal.texts) plan.delete(text);
    seal.clear();
    live.delete(seal);
  }

  function draw(): void {
    for (const seal of due) {
      seal.draw();
      if (seal.texts.size === 0) live.delete(seal);
    }
    due.clear();
    styles.flush();
  }

  function onMutations(records: readonly MutationRecord[]): void {
    const around = new Set<Element>();
    const added = new Set<Element>();
    let removed = false;
    for (const { target, addedNodes, removedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element) around.add(element);
      removed ||= removedNodes.length > 0;
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) added.add(node);
    }
    if (removed) forget();
    for (const element of around) {
      if (!element.isConnected) continue;
      touch(element);
      searchAround(element);
    }
    for (const element of added) searchBelow(element);
    draw();
  }

  function onAttributes(records: readonly MutationRecord[]): void {
    for (const { target, attributeName } of records) {
      if (!(target instanceof Element) || !target.isConnected) continue;
      touch(target);
      if (attributeName !== 'contenteditable') continue;
      if (isWithinExcluded(target)) withdraw(target);
      else searchBelow(target);
    }
    draw();
  }

  function searchAll(): void {
    if (document.documentElement) searchBelow(document.documentElement);
    draw();
  }

  const observer = new MutationObserver(onMutations);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  // Copies follow the attributes of what they stand for; of all others only the one that makes text editable matters.
  const attributes = new MutationObserver(onAttributes);
  attributes.observe(document, { attributes: true, attributeFilter: ['contenteditable'], subtree: true });
  watchLook(document, () => {
    styles.reset();
    for (const seal of live) seal.restyle();
    styles.flush();
  });
  searchAll();

  return {
    update(next) {
      find = next;
      for (const seal of live) release(seal);
      searchAll();
    },
    stop() {
      find = NOTHING;
      for (const seal of live) release(seal);
      due.clear();
    },
    get sealedCount() {
      let count = 0;
      for (const { texts } of live) {
        for (const text of texts) count += plan.get(text)?.filter(({ original }) => original !== '').length ?? 0;
      }
      return count;
    },
  };
}
