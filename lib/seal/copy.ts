/** Attributes that shape what a copy looks like, says or does. None of them can hold a real value: they are the page's. */
const KEPT = new Set(
  (
    'href target rel download hreflang referrerpolicy src srcset sizes alt width height loading crossorigin dir lang ' +
    'role tabindex colspan rowspan scope headers start reversed value type checked disabled open datetime cite title ' +
    'span align valign hidden inert'
  ).split(' '),
);
/** Elements that would act on the shadow tree (scripts, style sheets, slots) or show nothing there. */
const DROPPED = new Set('base link meta noscript script slot style template title'.split(' '));
/** ARIA attributes that point at ids, which mean nothing inside a shadow tree. */
const REFERENCES = /^aria-(activedescendant|controls|describedby|details|errormessage|flowto|labelledby|owns)$/;
const HTML = 'http://www.w3.org/1999/xhtml';

function keeps(element: Element, name: string): boolean {
  if (name.startsWith('on') || name === 'id' || name === 'class' || name === 'style') return false;
  if (element.namespaceURI !== HTML) return true;
  return KEPT.has(name) || (name.startsWith('aria-') && !REFERENCES.test(name));
}

/** Brings the attributes of `copy` up to date with `source`. */
export function copyAttributes(source: Element, copy: Element): void {
  for (const { name } of Array.from(copy.attributes))
    if (name !== 'class' && !source.hasAttribute(name)) copy.removeAttribute(name);
  for (const { name, value, namespaceURI } of source.attributes) {
    if (keeps(source, name) && copy.getAttribute(name) !== value) copy.setAttributeNS(namespaceURI, name, value);
  }
  if (source.localName === 'input') (copy as HTMLInputElement).checked = (source as HTMLInputElement).checked;
}

/**
 * An empty element that stands for `source` in a shadow tree, or null where none should. A custom element becomes a span: the page's own class
 * would be constructed for it, and its code would reach the shadow root through `this`.
 */
export function copyElement(source: Element): Element | null {
  if (DROPPED.has(source.localName)) return null;
  const custom = source.localName.includes('-');
  const html = source.namespaceURI === HTML;
  const document = source.ownerDocument;
  const copy = html
    ? document.createElement(custom ? 'span' : source.localName)
    : document.createElementNS(source.namespaceURI, source.localName);
  copyAttributes(source, copy);
  return copy;
}
