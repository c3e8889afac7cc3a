import type { Draft } from './draft.ts';

/** A place in a text node. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Where a stretch of a draft lies in the document. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

/** Where the draft's text from `start` to `end` lies; `undefined` where no text node holds it, as on a blank line. */
export function stretchOf({ pieces }: Draft, start: number, end: number): Stretch | undefined {
  const empty = start === end;
  const first = pieces.find((piece) => piece.start <= start && (start < piece.end || (empty && start === piece.end)));
  const last = empty ? first : pieces.find((piece) => piece.start < end && end <= piece.end);
  if (!first || !last) return undefined;
  return {
    from: { node: first.node, offset: first.offset + start - first.start },
    to: { node: last.node, offset: last.offset + end - last.start },
  };
}

/** Selects a stretch in its document. */
export function select({ from, to }: Stretch): void {
  from.node.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The caret's place in the draft's text; `undefined` where it isn't in a text of the draft, or something is selected. */
export function caretIn(editor: HTMLElement, { pieces }: Draft): number | undefined {
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  if (!selection?.isCollapsed || !editor.contains(document.activeElement)) return undefined;
  const { anchorNode, anchorOffset } = selection;
  const piece = pieces.find(
    ({ node, offset, start, end }) =>
      node === anchorNode && offset <= anchorOffset && anchorOffset <= offset + end - start,
  );
  return piece && piece.start + anchorOffset - piece.offset;
}
