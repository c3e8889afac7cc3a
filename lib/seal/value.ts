import type { Piece } from './runs.ts';

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
}
:host(:not([tabindex])) span {
  text-decoration: underline dotted color-mix(in srgb, currentColor 55%, transparent) 1px;
  text-underline-offset: 0.22em;
  background: color-mix(in srgb, currentColor 7%, transparent);
  border-radius: 2px;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
span::before { content: attr(data-v); }
:host(:not([tabindex])) slot {
  display: inline;
  font-size: 0;
  line-height: 0;
  letter-spacing: 0;
  word-spacing: 0;
  white-space: nowrap;
}
:host([tabindex]) { position: relative; }
:host([tabindex]) slot, span::after { color: color-mix(in srgb, currentColor 50%, #d97706); }
:host([tabindex]) slot { display: inline; text-decoration: underline dashed 2px; text-underline-offset: 0.22em; }
:host([tabindex]) span:not([data-v=""])::after { content: "?" / ""; font: bold 0.75em system-ui; vertical-align: super; }
:host([tabindex]) span::before {
  position: absolute;
  z-index: 9;
  top: 100%;
  left: 0;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: pre-line;
}
:host([tabindex]:is(:hover, :focus)) span::before {
  width: max-content;
  height: auto;
  clip-path: none;
  padding: 6px 10px;
  border: 1px solid #d97706;
  border-radius: 6px;
  background: #1f2937;
  color: #fff;
  font: 13px/1.5 system-ui;
}
`;

/** Makes and fills the elements that show real values. */
export interface ValueDrawer {
  /** A new element that shows a value; page script that holds the element can't read it. */
  create(): HTMLElement;
  /** True when `node` was made by `create`. */
  owns(node: Node): node is HTMLElement;
  /** Shows the value of `piece` in an element made by `create`, in place of `surrogate`; beside it where it is uncertain. */
  set(element: HTMLElement, piece: Piece, surrogate: string): void;
}

/** What an element says of a piece that may mean either of two things. */
function readings(surrogate: string, original: string): string {
  return `Not certain which is meant.\nAs the model wrote it: ${surrogate}\nIf it is of this conversation: ${original}`;
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
    set(element, { original, certainty }, surrogate) {
      const value = inner.get(element);
      if (!value) return;
      const unsure = certainty === 'uncertain';
      const shown = unsure && original !== '' ? readings(surrogate, original) : original;
      if (value.getAttribute('data-v') !== shown) value.setAttribute('data-v', shown);
      if (unsure !== element.hasAttribute('tabindex')) {
        // Which values are uncertain is no secret. Their readings come last, and can be had by keyboard.
        if (unsure) element.tabIndex = 0;
        else element.removeAttribute('tabindex');
        value.parentNode?.insertBefore(value, unsure ? null : value.parentNode.firstChild);
      }
      if (element.textContent !== surrogate) element.textContent = surrogate;
    },
  };
}
