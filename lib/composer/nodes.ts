import type { Draft } from './draft.ts';
import { byLines, type Edit } from './edits.ts';

/** Writes edits into an editor's own text nodes, all at once. */
export function writeNodes(draft: Draft, edits: readonly Edit[]): void {
  for (const edit of byLines(draft.text, edits).toReversed()) writePart(draft, edit);
}

/** The first node that holds some of the value gets the new text, the others lose their share. */
function writePart({ pieces }: Draft, edit: Edit): void {
  let pending = edit.text;
  for (const { node, offset, start, end } of pieces) {
    const from = Math.max(edit.start, start);
    const to = Math.min(edit.end, end);
    if (from >= to) continue;
    node.replaceData(offset + from - start, to - from, pending);
    pending = '';
  }
}
