/** Makes an element with children; strings become text nodes. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const REAL_STYLE = `
span { pointer-events: none; user-select: none; -webkit-user-select: none; white-space: pre-wrap; }
span::before { content: attr(data-real); overflow-wrap: anywhere; }
`;

/**
 * An element that shows `value` where page script can't read it: as generated content, since text nodes can be read through
 * selections and find, and in a closed root of its own that takes no pointer and no selection, since browsers hand nodes of the
 * outer root to the page (`lib/seal/value.ts` says how). Screen readers read it.
 */
export function makeReal(document: Document, value: string): HTMLElement {
  const element = make(document, 'span', {});
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(REAL_STYLE)];
  root.append(make(document, 'span', { 'data-real': value }));
  return element;
}

/** A style sheet for shadow roots. The page's content security policy has no say in it. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The button that takes a card away. */
export function makeClose(document: Document, close: () => void): HTMLButtonElement {
  const button = makeButton(document, '×', close);
  button.className = 'close';
  button.setAttribute('aria-label', 'Dismiss');
  return button;
}

/** A button with an action that only the user's own press runs. */
export function makeButton(document: Document, label: string, action: () => void): HTMLButtonElement {
  const button = make(document, 'button', { type: 'button' }, label);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) action();
  });
  return button;
}
