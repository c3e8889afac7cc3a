import type { Range } from '../core/span.ts';
import { isExcluded } from './host.ts';

/** A surrogate in a text and the real value it stands for. Offsets are UTF-16 units of the text searched. */
export interface Restored extends Range {
  readonly original: string;
  /** Where it is `uncertain`, `original` is only what it may mean, and the surrogate goes on being shown. */
  readonly certainty?: 'exact' | 'likely' | 'uncertain';
}

/** Finds the surrogates of a text that begins in the node `at`: sorted, not overlapping. */
export type Find = (text: string, at: Text) => readonly Restored[];

/**
 * The part of one text node that is drawn otherwise. Offsets count in that node's data. A value whose surrogate runs
 * over several nodes is drawn whole by its first piece; the others have an empty `original`.
 */
export type Piece = Restored;

/** Receives every text node searched, with its pieces (none for most). */
export type Visit = (text: Text, pieces: readonly Piece[]) => void;

const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB ' +
    'SUP TIME TT U VAR WBR'
  ).split(' '),
);
const NONE: readonly Piece[] = [];

/** True for elements within which a line of text goes on. Custom elements count: they are inline unless styled. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName) || element.localName.includes('-');
}

/** A formatting run being gathered: text nodes that read as one line of text, with the offset at which each begins. */
class Run {
  #text = '';
  readonly #nodes: { readonly node: Text; readonly start: number }[] = [];
  readonly #find: Find;
  readonly #visit: Visit;

  constructor(find: Find, visit: Visit) {
    this.#find = find;
    this.#visit = visit;
  }

  add(node: Text): void {
    if (node.data === '') return this.#visit(node, NONE);
    this.#nodes.push({ node, start: this.#text.length });
    this.#text += node.data;
  }

  /** A character that belongs to no text node: a line break, or something that text can't run through. */
  gap(character: string): void {
    this.#text += character;
  }

  /** Ends the run: its text is searched and every node is visited. */
  close(): void {
    const [first] = this.#nodes;
    if (first) {
      const found = this.#find(this.#text, first.node);
      for (const { node, start } of this.#nodes) this.#visit(node, piecesOf(found, start, start + node.data.length));
    }
    this.#nodes.length = 0;
    this.#text = '';
  }
}

function piecesOf(found: readonly Restored[], from: number, to: number): readonly Piece[] {
  const within = found.filter(({ start, end }) => start < to && end > from);
  if (within.length === 0) return NONE;
  return within.map((restored) => ({
    ...restored,
    start: Math.max(restored.start, from) - from,
    end: Math.min(restored.end, to) - from,
    original: restored.start >= from ? restored.original : '',
  }));
}

function walk(parent: ParentNode, run: Run, deep: boolean): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) run.add(child as Text);
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (element.tagName === 'BR') run.gap('\n');
    else if (isInline(element) && !isExcluded(element)) walk(element, run, deep);
    else if (isInline(element)) run.gap('\uFFFC');
    else {
      run.close();
      if (deep && !isExcluded(element)) walk(element, run, true);
      run.close();
    }
  }
}

/**
 * Searches the text of `block`, formatting run by formatting run: text goes on through inline elements and never over
 * the edge of a block. With `deep`, the blocks inside it too, those in shadow trees not. Excluded elements are passed over.
 */
export function searchRuns(block: Element | ShadowRoot, deep: boolean, find: Find, visit: Visit): void {
  if ('matches' in block && isExcluded(block)) return;
  const run = new Run(find, visit);
  walk(block, run, deep);
  run.close();
}
