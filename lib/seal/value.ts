/**
 * A real value is generated content inside a closed shadow root of its own, and the words of the page that it stands for
 * are that root's light text, without size: selections, copies and the browser's own search find the surrogate there.
 *
 * Why a root within the root: text nodes are readable through selections, so values are generated content; and browsers
 * do hand nodes of the outer root to page script (Chromium: the `target` of `getCoalescedEvents()`; Firefox:
 * `event.explicitOriginalTarget`, `selection.anchorNode`), whose `getRootNode()` is that root. Nothing is handed out
 * from a root whose content takes no pointer and no selection. The sheet is adopted by these inner roots alone: had page
 * script got hold of it, an attribute selector per letter could fetch an address per letter.
 */
const STYLE = `
span {
  pointer-events: none;
  user-select: none;
  -webkit-user-select: none;
  text-decoration: underline dotted color-mix(in srgb, currentColor 55%, transparent) 1px;
  text-underline-offset: 0.22em;
  background: color-mix(in srgb, currentColor 7%, transparent);
  border-radius: 2px;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
span::before { content: attr(data-v); }
slot {
  display: inline;
  font-size: 0;
  line-height: 0;
  letter-spacing: 0;
  word-spacing: 0;
  white-space: nowrap;
}
`;

/** Makes and fills the elements that show real values. */
export interface ValueDrawer {
  /** A new element that shows a value; page script that holds the element can't read it. */
  create(): HTMLElement;
  /** True when `node` was made by `create`. */
  owns(node: Node): node is HTMLElement;
  /** Shows `original` in an element made by `create`, in place of `surrogate`. */
  set(element: HTMLElement, original: string, surrogate: string): void;
}

/** Makes the elements that show real values in `document`. */
export function createValueDrawer(document: Document): ValueDrawer {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const inner = new WeakMap<Node, Element>();
  return {
    create() {
      const element = document.createElement('span');
      const root = element.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [sheet];
      const value = document.createElement('span');
      const words = document.createElement('slot');
      words.ariaHidden = 'true';
      root.append(value, words);
      inner.set(element, value);
      return element;
    },
    owns: (node): node is HTMLElement => inner.has(node),
    set(element, original, surrogate) {
      const value = inner.get(element);
      if (value && value.getAttribute('data-v') !== original) value.setAttribute('data-v', original);
      if (element.textContent !== surrogate) element.textContent = surrogate;
    },
  };
}
