import { copyAttributes, copyElement } from './copy.ts';
import { isCopyable } from './host.ts';
import type { Piece } from './runs.ts';
import type { CopyStyles } from './styles.ts';
import type { ValueDrawer } from './value.ts';

/** Thrown while drawing when an element can't be shown through a copy: what holds it stays as the page has it. */
export class NotCopyable extends Error {}

/** Draws light nodes, with real values in place of their pieces, in a shadow tree, and keeps the drawing up to date. */
export interface Drawing {
  /** What stands for `source`, drawn now or before; null for what isn't drawn. Throws NotCopyable. */
  drawn(source: Node): Node | null;
  /** Brings the content of what stands for `source` up to date; does nothing when nothing stands for it. */
  refresh(source: Element): void;
  /** Forgets what stands for `source` and what is below it: it is drawn from the beginning when it is asked for again. */
  forget(source: Node): void;
  /** Gives every copy below `source` its look anew. */
  restyle(source: Element): void;
  /** The light node that `copy` stands for, if it is a copy. */
  sourceOf(copy: Node): Node | undefined;
}

interface Tools {
  readonly styles: CopyStyles;
  readonly values: ValueDrawer;
  readonly pieces: (text: Text) => readonly Piece[] | undefined;
}

/** Makes `wanted`, in order, the children of `parent`, moving as few nodes as possible. */
export function arrange(parent: Node, wanted: readonly Node[]): void {
  let at = parent.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

/**
 * Begins an empty drawing. `pieces` gives the values of a text node, undefined where it has none; `measure` is called
 * before a look is read, and must see to it that what is drawn has a style and no box.
 */
export function createDrawing(document: Document, { styles, values, pieces }: Tools, measure: () => void): Drawing {
  const copies = new WeakMap<Node, Node>();
  const sources = new WeakMap<Node, Node>();

  function remember<T extends Node>(source: Node, copy: T): T {
    copies.set(source, copy);
    sources.set(copy, source);
    return copy;
  }

  /** The page's own words around the values are text nodes: they hold nothing that the page doesn't have. */
  function drawText(span: Element, data: string, found: readonly Piece[]): void {
    const old = [...span.childNodes];
    const wanted: Node[] = [];
    const words = (text: string): void => {
      if (text === '') return;
      const kept = old[wanted.length];
      const node = kept?.nodeType === 3 ? (kept as Text) : document.createTextNode(text);
      if (node.data !== text) node.data = text;
      wanted.push(node);
    };
    let at = 0;
    for (const piece of found) {
      const { start, end } = piece;
      words(data.slice(at, start));
      at = end;
      const kept = old[wanted.length];
      const node = kept && values.owns(kept) ? kept : values.create();
      values.set(node, piece, data.slice(start, end));
      wanted.push(node);
    }
    words(data.slice(at));
    arrange(span, wanted);
  }

  /** One node for each text node, so that it stays one item where its parent lays out a flex box or a grid. */
  function textFor(source: Text): Node {
    const found = pieces(source);
    const kept = copies.get(source);
    if (!found) {
      const text = kept?.nodeType === 3 ? (kept as Text) : remember(source, document.createTextNode(''));
      if (text.data !== source.data) text.data = source.data;
      return text;
    }
    const span = kept?.nodeType === 1 ? (kept as Element) : remember(source, document.createElement('span'));
    drawText(span, source.data, found);
    return span;
  }

  function elementFor(source: Element): Node | null {
    const kept = copies.get(source);
    if (!isCopyable(source)) throw new NotCopyable();
    const copy = (kept as Element | undefined) ?? copyElement(source);
    if (!copy) return null;
    const changed = style(source, copy);
    if (kept) {
      if (changed) for (const child of source.children) restyle(child);
      return copy;
    }
    remember(source, copy);
    fill(source, copy);
    return copy;
  }

  function fill(source: Element, copy: Element): void {
    const wanted: Node[] = [];
    for (let child = source.firstChild; child; child = child.nextSibling) {
      const node = drawn(child);
      if (node) wanted.push(node);
    }
    arrange(copy, wanted);
  }

  function drawn(source: Node): Node | null {
    if (source.nodeType === 3) return textFor(source as Text);
    return source.nodeType === 1 ? elementFor(source as Element) : null;
  }

  function style(source: Element, copy: Element): boolean {
    const parent = source.parentElement;
    return styles.apply(source, copy, parent ? (copies.get(parent) as Element | undefined) : undefined, measure);
  }

  function restyle(source: Element): void {
    const copy = copies.get(source);
    if (!copy) return;
    style(source, copy as Element);
    for (const child of source.children) restyle(child);
  }

  function forget(source: Node): void {
    copies.delete(source);
    for (const child of source.childNodes) forget(child);
  }

  return {
    drawn,
    forget,
    refresh(source) {
      const copy = copies.get(source) as Element | undefined;
      if (!copy) return;
      copyAttributes(source, copy);
      if (style(source, copy)) restyle(source);
      fill(source, copy);
    },
    restyle,
    sourceOf: (copy) => sources.get(copy),
  };
}
