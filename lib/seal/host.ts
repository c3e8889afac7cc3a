import { closestDeep, pageRootOf } from '../dom/shadow-trees.ts';

/** Selector of the elements that may carry a shadow root, custom elements aside: DOM standard, `attachShadow`. */
export const HOSTS = 'article,aside,blockquote,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** Never sealed: what the user edits or presses, and markup whose text isn't prose. */
const EXCLUDED =
  'textarea,input,select,button,[contenteditable]:not([contenteditable="false"]),[role="textbox"],' +
  'svg,math,.katex,mjx-container,script,style,noscript,template';

/** Elements that a copy can't stand in for: they hold state, a document or pixels of their own. */
const UNCOPIED =
  'textarea,select,input:not([type="checkbox"]):not([type="radio"]),[contenteditable]:not([contenteditable="false"]),' +
  '[role="textbox"],iframe,object,embed,video,audio,canvas';

/** True when no value may be drawn in `element`, judged by itself alone. */
export function isExcluded(element: Element): boolean {
  return element.matches(EXCLUDED);
}

/** True when no value may be drawn in `element` because of itself or of an ancestor, out of shadow trees too. */
export function isWithinExcluded(element: Element): boolean {
  return closestDeep(element, EXCLUDED) !== null;
}

/** True when `element` can be shown through a copy of itself. Its descendants are asked one by one. */
export function isCopyable(element: Element): boolean {
  return !element.matches(UNCOPIED) && pageRootOf(element) === null;
}

/** The nearest element, from `element` up, whose kind can carry a shadow root; null when there is none below body. */
export function nearestHost(element: Element | null): Element | null {
  for (let at = element; at && at.localName !== 'body'; at = at.parentElement) if (at.matches(HOSTS)) return at;
  return null;
}
