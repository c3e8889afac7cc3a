/** The element around `element`: its parent, or the host of the shadow tree that it stands at the top of. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The nearest element that fits, from `from` up, out of shadow trees too. */
export function closestDeep(from: Element, selector: string): HTMLElement | null {
  for (let at: Element | null = from; at;) {
    const found = at.closest<HTMLElement>(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Whether `outer` is `inner` or around it, out of shadow trees too. */
export function containsDeep(outer: Node, inner: Element): boolean {
  for (let at: Element | null = inner; at;) {
    if (outer.contains(at)) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** Every element below `scope` that fits, those inside open shadow roots after those outside. */
export function queryDeep(scope: ParentNode, selector: string): HTMLElement[] {
  return [scope, ...openRootsBelow(scope)].flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selector)]);
}

/** The open shadow roots at and below `scope`, those inside others included. */
export function openRootsBelow(scope: ParentNode): ShadowRoot[] {
  const own = 'shadowRoot' in scope ? [scope as Element] : [];
  return [...own, ...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRootsBelow(shadowRoot)] : [],
  );
}

/** How often to look whether an element of the page has been defined by now, in milliseconds. */
const LOOK_MS = 250;

/**
 * Tells of open shadow roots as they come. A root that is attached to an element which stands in the page already changes
 * nothing that could be observed; elements that wait for their definition are therefore looked at again and again.
 */
export class OpenRoots {
  readonly #known = new WeakSet<ShadowRoot>();
  readonly #waiting = new Set<Element>();
  readonly #found: (root: ShadowRoot) => void;
  readonly #late: (host: Element) => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `found` is told of each root once; `late` of a host whose root came after it had been looked at. */
  constructor(found: (root: ShadowRoot) => void, late: (host: Element) => void) {
    this.#found = found;
    this.#late = late;
  }

  /** The open roots at and below `scope`. */
  below(scope: ParentNode): readonly ShadowRoot[] {
    const roots = openRootsBelow(scope);
    for (const root of roots) {
      if (this.#known.has(root)) continue;
      this.#known.add(root);
      this.#found(root);
    }
    for (const tree of [scope, ...roots])
      for (const element of tree.querySelectorAll(':not(:defined)')) this.#wait(element);
    return roots;
  }

  /** Looks at nothing any more. */
  end(): void {
    clearInterval(this.#timer);
    this.#waiting.clear();
  }

  #wait(element: Element): void {
    this.#waiting.add(element);
    this.#timer ??= setInterval(() => this.#look(), LOOK_MS);
  }

  #look(): void {
    for (const element of this.#waiting) {
      const defined = element.matches(':defined');
      if (defined || !element.isConnected) this.#waiting.delete(element);
      if (defined && element.isConnected) this.#late(element);
    }
    if (this.#waiting.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
