import { selectorOf, type SiteAdapter } from '../adapters/adapter.ts';
import { rootsBelow, queryDeep } from '../dom/shadow-trees.ts';

/** A message as the page shows it. */
export interface ShownMessage {
  readonly message: string;
  /** What shows it: a turn, or the smallest part of the page that holds it. */
  readonly element: Element;
}

/** A message that was just sent is among the last turns, and its beginning is enough: this is asked at every change. */
const TURNS = 3;
const LOOKED_AT = 4000;

/** Enough of a message to know it again, little enough to be quick. */
const COMPARED = 200;

/** What is typed, listed or written into a page's code is no turn. */
const NO_TURN =
  'textarea, input, [contenteditable]:not([contenteditable="false" i]), nav, aside, [role="navigation"], script, style, template';

/**
 * The first of these messages that the page shows: the same letters and digits, however they are laid out. Looked for in
 * the user turns that the adapter knows; where the page has none of them, in the regions in which turns may stand.
 */
export function shownMessage(
  adapter: SiteAdapter,
  document: Document,
  messages: readonly string[],
): ShownMessage | undefined {
  const wanted = messages.flatMap((message) => {
    const beginning = beginningOf(message);
    return beginning === '' ? [] : [{ message, beginning }];
  });
  if (wanted.length === 0) return undefined;
  const turns = queryDeep(document, selectorOf(adapter, 'userTurns')).slice(-TURNS);
  const places = turns.map((element) => ({ text: textOf(element), at: () => element }));
  for (const { text, at } of turns.length > 0 ? places : regionsOf(adapter, document)) {
    for (const { message, beginning } of wanted) {
      const start = text.indexOf(beginning);
      if (start >= 0) return { message, element: at(start, start + beginning.length - 1) };
    }
  }
  return undefined;
}

/** Whether the page still shows a message where it did. */
export function stillShows({ message, element }: ShownMessage): boolean {
  return element.isConnected && textOf(element).includes(beginningOf(message));
}

interface Place {
  /** Its letters and digits. */
  readonly text: string;
  /** The smallest element around a stretch of `text`. */
  at(first: number, last: number): Element;
}

function regionsOf(adapter: SiteAdapter, document: Document): Place[] {
  const selector = selectorOf(adapter, 'regions');
  if (selector === '') return [];
  const regions = queryDeep(document, selector);
  return regions.flatMap((region) => [region, ...rootsBelow(region)]).map(placeOf);
}

/** Reads a part of the page apart from what is no turn, and remembers which letters come from where. */
function placeOf(part: Element | ShadowRoot): Place {
  const document = part.ownerDocument;
  const found: { readonly node: Node; readonly end: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return node.matches(NO_TURN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text += letters(node.nodeValue ?? '');
    found.push({ node, end: text.length });
  }
  const nodeAt = (index: number): Node => found.find(({ end }) => end > index)?.node ?? part;
  return {
    text,
    at(first, last) {
      const range = document.createRange();
      range.setStart(nodeAt(first), 0);
      range.setEnd(nodeAt(last), 0);
      const around = range.commonAncestorContainer;
      return around instanceof Element ? around : (around.parentElement ?? part.ownerDocument.body);
    },
  };
}

function beginningOf(message: string): string {
  return letters(message).slice(0, COMPARED);
}

function textOf(element: Element): string {
  return letters((element.textContent ?? '').slice(0, LOOKED_AT));
}

/** The letters and digits of a text. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
