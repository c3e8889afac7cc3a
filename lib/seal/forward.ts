type SourceOf = (copy: Node) => Node | undefined;

const TYPES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'] as const;

/**
 * Gives what the user does to a copy to the light element that it stands for, so that buttons, links and citations
 * inside copied structure still act, and page code sees its own element as the target.
 *
 * @param sourceOf the light node that a node of `root` stands for.
 */
export function forwardEvents(root: ShadowRoot, sourceOf: SourceOf): void {
  const forward = (event: Event): void => {
    if (!event.isTrusted || !(event instanceof MouseEvent) || !(event.target instanceof Node)) return;
    // A link opened in a new tab is the browser's work: the copy has the same address.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const source = elementFor(event.target, root, sourceOf);
    if (!source) return;
    event.stopPropagation();
    const kind = event instanceof PointerEvent ? PointerEvent : MouseEvent;
    if (!source.dispatchEvent(new kind(event.type, event)) || event.type === 'click') event.preventDefault();
  };
  for (const type of TYPES) root.addEventListener(type, forward);
}

/** The light element behind what was hit, or null when that is the host's own text or a slotted child. */
function elementFor(hit: Node, root: ShadowRoot, sourceOf: SourceOf): Element | null {
  for (let at: Node | null = hit; at && at !== root; at = at.parentNode) {
    const source = sourceOf(at);
    if (source instanceof Element) return source;
  }
  return null;
}
