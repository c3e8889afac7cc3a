type OpenRoot = (element: Element) => ShadowRoot | null;
interface World {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: OpenRoot } };
}

/** The isolated world's own global object, which the page can't reach. */
const world = globalThis as unknown as World;

/** The shadow root of an element, closed or not, as only an extension may ask; null where it has none. */
export function anyRootOf(element: Element): ShadowRoot | null {
  const own = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  return own.openOrClosedShadowRoot ?? world.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** The HTML standard keeps names with a hyphen for custom elements. */
const CUSTOM_NAME = /-/u;

/**
 * The shadow root that the page has put on an element. A closed one is looked for on custom elements only: there pages
 * have theirs, while those on other elements are mostly our own.
 */
export function pageRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? (CUSTOM_NAME.test(element.localName) ? anyRootOf(element) : null);
}

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

/** Every element below `scope` that fits, those inside the page's shadow trees after those outside. */
export function queryDeep(scope: ParentNode, selector: string): HTMLElement[] {
  return [scope, ...rootsBelow(scope)].flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selector)]);
}

/** The page's shadow roots at and below `scope`, those inside others included. */
export function rootsBelow(scope: ParentNode): ShadowRoot[] {
  const own = 'localName' in scope ? [scope as Element] : [];
  return [...own, ...scope.querySelectorAll('*')].flatMap((element) => {
    const root = pageRootOf(element);
    return root ? [root, ...rootsBelow(root)] : [];
  });
}

const UNDEFINED = ':not(:defined)';

/** How often to look whether an element of the page has been defined by now, in milliseconds. */
const LOOK_MS = 250;

/**
 * Tells of the page's shadow roots as they come. A root that is attached to an element which stands in the page already
 * changes nothing that could be observed; elements that wait for their definition are therefore looked at again and again.
 */
export class ShadowTrees {
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

  /** The roots at and below `scope`. */
  below(scope: ParentNode): readonly ShadowRoot[] {
    const roots = rootsBelow(scope);
    for (const root of roots) {
      if (this.#known.has(root)) continue;
      this.#known.add(root);
      this.#found(root);
    }
    if ('localName' in scope) this.#wait(scope as Element);
    for (const tree of [scope, ...roots]) for (const element of tree.querySelectorAll(UNDEFINED)) this.#wait(element);
    return roots;
  }

  /** Looks at nothing any more. */
  end(): void {
    clearInterval(this.#timer);
    this.#waiting.clear();
  }

  #wait(element: Element): void {
    if (!element.matches(UNDEFINED)) return;
    this.#waiting.add(element);
    this.#timer ??= setInterval(() => this.#look(), LOOK_MS);
  }

  #look(): void {
    for (const element of this.#waiting) {
      const defined = !element.matches(UNDEFINED);
      if (defined || !element.isConnected) this.#waiting.delete(element);
      if (defined && element.isConnected) this.#late(element);
    }
    if (this.#waiting.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
