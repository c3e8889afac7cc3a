/**
 * A real value is generated content inside a closed shadow root of its own. Text nodes would be readable through
 * selections; and Firefox hands nodes of the outer root to page script (`event.explicitOriginalTarget`,
 * `selection.anchorNode` after `window.find`), from which only a second closed root, whose inside takes no pointer and
 * no selection, keeps the value. The sheet is adopted by these inner roots alone: one that page script could get hold
 * of would let it add attribute selectors that fetch an address per letter.
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
`;

export interface ValueDrawer {
  /** A new element that shows `original`; page script that holds the element can't read it. */
  create(original: string): Element;
  /** True when `node` was made by `create`. */
  owns(node: Node): boolean;
  /** Shows another value in an element made by `create`. */
  set(element: Element, original: string): void;
}

/** Makes the elements that show real values in `document`. */
export function createValueDrawer(document: Document): ValueDrawer {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const inner = new WeakMap<Node, Element>();
  const set = (element: Element, original: string): void => {
    const value = inner.get(element);
    if (value && value.getAttribute('data-v') !== original) value.setAttribute('data-v', original);
  };
  return {
    create(original) {
      const element = document.createElement('span');
      const root = element.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [sheet];
      const value = document.createElement('span');
      root.append(value);
      inner.set(element, value);
      set(element, original);
      return element;
    },
    owns: (node) => inner.has(node),
    set,
  };
}
