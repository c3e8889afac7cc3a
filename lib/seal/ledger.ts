import { nearestHost } from './host.ts';
import type { Piece, Visit } from './runs.ts';
import { Seal } from './seal.ts';
import { type CopyStyles, createCopyStyles } from './styles.ts';
import { createValueDrawer, type ValueDrawer } from './value.ts';

/** Which text nodes hold which values, which seal draws each, and which seals have to be drawn again. */
export class Ledger {
  readonly #plan = new WeakMap<Text, readonly Piece[]>();
  readonly #owners = new WeakMap<Text, Seal>();
  readonly #seals = new WeakMap<Element, Seal>();
  readonly #live = new Set<Seal>();
  readonly #due = new Set<Seal>();
  readonly #styles: CopyStyles = createCopyStyles();
  readonly #values: ValueDrawer;
  readonly #onCopied: (source: Element) => void;

  /** `onCopied` is told of every element that is shown through a copy: its attributes must be watched. */
  constructor(document: Document, onCopied: (source: Element) => void) {
    this.#values = createValueDrawer(document);
    this.#onCopied = onCopied;
  }

  has(host: Element): boolean {
    return this.#seals.has(host);
  }

  /** Seals `host`; null where the page has given it a root of its own. */
  begin(host: Element): Seal | null {
    try {
      const seal = new Seal(host, {
        styles: this.#styles,
        values: this.#values,
        pieces: (text) => this.#plan.get(text),
        onCopied: this.#onCopied,
      });
      this.#seals.set(host, seal);
      return seal;
    } catch {
      return null;
    }
  }

  /** Something in `element` has changed: every seal around it may show a copy of it. */
  touch(element: Element | null): void {
    if (!element) return;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const seal = this.#seals.get(at);
      if (seal?.touch(element)) this.#due.add(seal);
    }
  }

  /** Takes down what was found in a text node. */
  readonly visit: Visit = (text, pieces) => {
    const before = this.#plan.get(text);
    if (pieces.length === 0 && !before) return;
    const owner = this.#owners.get(text);
    const seal = pieces.length > 0 ? this.#sealFor(text) : null;
    if (owner?.texts.has(text) && owner === seal && before && same(before, pieces)) return;
    if (owner) {
      owner.delete(text);
      this.#due.add(owner);
    }
    if (pieces.length > 0) this.#plan.set(text, pieces);
    else this.#plan.delete(text);
    if (seal) {
      seal.add(text);
      this.#due.add(seal);
      this.#owners.set(text, seal);
      this.#live.add(seal);
    }
    this.touch(text.parentElement);
  };

  /** Draws every seal that something has changed for. */
  draw(): void {
    for (const seal of this.#due) {
      seal.draw();
      if (seal.texts.size === 0) this.#live.delete(seal);
    }
    this.#due.clear();
    this.#styles.flush();
  }

  /** Reads all looks anew. */
  restyle(): void {
    this.#styles.reset();
    for (const seal of this.#live) seal.restyle();
    this.#styles.flush();
  }

  /** Takes the values out of all seals, or of those that are no longer in the page: they are searched when they return. */
  release(which: 'all' | 'gone'): void {
    for (const seal of this.#live) {
      if (which === 'gone' && seal.host.isConnected) continue;
      for (const text of seal.texts) this.#plan.delete(text);
      seal.clear();
      this.#live.delete(seal);
      this.#due.delete(seal);
    }
  }

  /** How many values are drawn. */
  count(): number {
    let count = 0;
    for (const { texts } of this.#live) {
      for (const text of texts) count += this.#plan.get(text)?.filter(({ original }) => original !== '').length ?? 0;
    }
    return count;
  }

  #sealFor(text: Text): Seal | null {
    for (let host = nearestHost(text.parentElement); host; host = nearestHost(host.parentElement)) {
      const seal = this.#seals.get(host) ?? this.begin(host);
      if (seal) return seal;
    }
    return null;
  }
}

function same(before: readonly Piece[], after: readonly Piece[]): boolean {
  return (
    before.length === after.length &&
    before.every((piece, index) => {
      const other = after[index];
      return (
        piece.start === other?.start &&
        piece.end === other.end &&
        piece.original === other.original &&
        piece.certainty === other.certainty
      );
    })
  );
}
