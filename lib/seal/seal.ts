import { forwardEvents } from './forward.ts';
import { arrange, createDrawing, NotCopyable, type Drawing } from './draw.ts';
import type { Piece } from './runs.ts';
import type { CopyStyles } from './styles.ts';
import { MARK, rootFor } from './takeover.ts';
import type { ValueDrawer } from './value.ts';

interface SealTools {
  readonly styles: CopyStyles;
  readonly values: ValueDrawer;
  readonly pieces: (text: Text) => readonly Piece[] | undefined;
  /** Told of every element that is shown through a copy: its attributes must be watched. */
  readonly onCopied: (source: Element) => void;
}

/** Rendered, so that the page's `innerText` and styles stay what they were; out of sight, reach and hearing (`inert`). */
const HIDDEN = 'position:absolute;width:0;height:0;overflow:hidden;contain:strict;clip-path:inset(50%)';

/**
 * The closed shadow root of one host. Children without values are slotted as they are; those with values are drawn
 * anew, while their light originals stay rendered in a corner where nobody sees them.
 */
export class Seal {
  readonly host: Element;
  readonly #texts = new Set<Text>();
  readonly #tools: SealTools;
  readonly #root: ShadowRoot;
  readonly #hidden: HTMLElement;
  readonly #stash: HTMLSlotElement;
  readonly #refused = new WeakSet<Node>();
  readonly #stale = new Set<Element>();
  /** Children have come or gone, or what is drawn of them may be others than before. */
  #moved = true;
  #drawing: Drawing;
  /** Children of the host that are not slotted, and what is shown for them. */
  #copies: ReadonlyMap<Node, Node | null> = new Map();

  /** Throws what `attachShadow` throws: NotSupportedError for a host that has a root already. */
  constructor(host: Element, tools: SealTools) {
    this.host = host;
    this.#tools = tools;
    this.#drawing = this.#begin();
    this.#root = rootFor(host);
    this.#root.adoptedStyleSheets = [tools.styles.sheet];
    const document = host.ownerDocument;
    this.#hidden = document.createElement('div');
    this.#hidden.inert = true;
    this.#hidden.setAttribute(MARK, '');
    this.#hidden.style.cssText = HIDDEN;
    this.#stash = document.createElement('slot');
    this.#stash.style.cssText = 'display:block;width:60em';
    this.#hidden.append(this.#stash);
    this.#root.append(this.#hidden);
    forwardEvents(this.#root, (copy) => this.#drawing.sourceOf(copy));
  }

  /** The text nodes with values that are drawn here. */
  get texts(): ReadonlySet<Text> {
    return this.#texts;
  }

  add(text: Text): void {
    this.#texts.add(text);
    this.#moved = true;
  }

  delete(text: Text): void {
    if (this.#texts.delete(text)) this.#moved = true;
  }

  /**
   * Notes that children, text or attributes of `element`, the host or something inside it, have changed. False when
   * that is shown without being drawn here.
   */
  touch(element: Element): boolean {
    const child = this.#childOf(element);
    if (!child || this.#refused.delete(child)) this.#moved = true;
    else if (this.#copies.has(child)) this.#stale.add(element);
    return this.#moved || this.#stale.size > 0;
  }

  /** Brings the root up to date with the light tree. */
  draw(): void {
    for (const element of this.#stale) this.#attempt(this.#childOf(element), () => this.#drawing.refresh(element));
    this.#stale.clear();
    if (this.#moved) this.#layOut();
    this.#hidden.style.display = '';
  }

  #layOut(): void {
    const children = this.#childrenWithValues();
    // In the flat tree before they are copied: styles of what is in no slot are empty.
    assign(this.#stash, children);
    const copies = new Map<Node, Node | null>();
    for (const child of children) this.#attempt(child, () => copies.set(child, this.#drawing.drawn(child)));
    for (const child of copies.keys())
      if (child instanceof Element && !this.#copies.has(child)) this.#tools.onCopied(child);
    // What changes in it from now on isn't followed any more.
    for (const child of this.#copies.keys()) if (!copies.has(child)) this.#drawing.forget(child);
    this.#show(copies);
    this.#moved = false;
  }

  /** Shows the light tree as it is, at once; no real value stays, not even out of sight. */
  clear(): void {
    this.#texts.clear();
    this.#stale.clear();
    this.#drawing = this.#begin();
    this.#show(new Map());
  }

  /** Styles all copies anew, after the page's own styles may have changed. */
  restyle(): void {
    for (const child of this.#copies.keys()) if (child instanceof Element) this.#drawing.restyle(child);
    this.#hidden.style.display = '';
  }

  #begin(): Drawing {
    return createDrawing(this.host.ownerDocument, this.#tools, () => {
      this.#hidden.style.display = 'none';
    });
  }

  /** Draws; what can't be copied keeps its whole child of the host as the page has it. */
  #attempt(child: Node | null, draw: () => void): void {
    if (!child || this.#refused.has(child)) return;
    try {
      draw();
    } catch (error) {
      if (!(error instanceof NotCopyable)) throw error;
      this.#refused.add(child);
      this.#moved = true;
      this.#drawing.forget(child);
    }
  }

  #childOf(node: Node): Node | null {
    let at: Node | null = node;
    while (at && at.parentNode !== this.host) at = at.parentNode;
    return at;
  }

  #childrenWithValues(): Node[] {
    const children = new Set<Node>();
    for (const text of this.#texts) {
      const child = this.#childOf(text);
      if (!child) this.#texts.delete(text);
      else if (!this.#refused.has(child)) children.add(child);
    }
    return [...children];
  }

  /** Lays out the root: a slot for each run of children without values, and the copies of the others between them. */
  #show(copies: ReadonlyMap<Node, Node | null>): void {
    this.#copies = copies;
    const slots = [...this.#root.children].filter((node) => node instanceof HTMLSlotElement);
    const wanted: Node[] = [this.#hidden];
    let plain: (Element | Text)[] = [];
    const endPlain = (): void => {
      if (plain.length === 0) return;
      const slot = slots.shift() ?? this.host.ownerDocument.createElement('slot');
      assign(slot, plain);
      wanted.push(slot);
      plain = [];
    };
    for (const child of this.host.childNodes) {
      const copy = copies.get(child);
      if (copy === undefined && (child instanceof Element || child instanceof Text)) plain.push(child);
      if (!copy) continue;
      endPlain();
      wanted.push(copy);
    }
    endPlain();
    assign(this.#stash, [...copies.keys()]);
    arrange(this.#root, wanted);
  }
}

function assign(slot: HTMLSlotElement, nodes: readonly Node[]): void {
  const before = slot.assignedNodes();
  if (before.length === nodes.length && nodes.every((node, index) => node === before[index])) return;
  slot.assign(...(nodes as (Element | Text)[]));
}
