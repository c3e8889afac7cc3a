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

/**
 * An element that shows `value` without holding it as text. Text nodes of a closed shadow root can be read by the page
 * through selections and find; generated content can't, and screen readers still read it.
 */
export function makeReal(document: Document, value: string): HTMLElement {
  return make(document, 'span', { class: 'real', 'data-real': value });
}

/** A button with an action that only the user's own press runs. */
export function makeButton(document: Document, label: string, action: () => void): HTMLButtonElement {
  const button = make(document, 'button', { type: 'button' }, label);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) action();
  });
  return button;
}
