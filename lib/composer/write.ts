import { isTextarea, type Draft } from './draft.ts';

/** Put `surrogate` in place of the text from `start` to `end` (UTF-16 units of the draft's text, `end` exclusive). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes edits into the editor that holds `draft`, through the input path the editor itself listens to: a textarea's
 * value and its input event, a rich editor's own text nodes, whose changes it takes over as if they were typed.
 * Whether it really took them over is for the caller to verify by reading back.
 */
export function writeEdits(editor: HTMLElement, draft: Draft, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  if (isTextarea(editor)) {
    writeTextarea(editor, applyEdits(draft.text, edits));
    return;
  }
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
    for (const part of linesOf(draft.text, edit)) writePart(draft, part);
  }
}

/** The text after the edits. Edits are in the coordinates of `text` and don't overlap; their order doesn't matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function writeTextarea(editor: HTMLTextAreaElement, text: string): void {
  editor.value = text;
  editor.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** A value that runs over line ends lies in several blocks: each line of it is written into its own. */
function linesOf(text: string, edit: Edit): Edit[] {
  const oldLines = text.slice(edit.start, edit.end).split('\n');
  const newLines = edit.text.split('\n');
  if (oldLines.length !== newLines.length) return [edit];
  let start = edit.start;
  const parts = oldLines.map((line, i) => {
    const part = { start, end: start + line.length, text: newLines[i] ?? '' };
    start += line.length + 1;
    return part;
  });
  return parts.toReversed();
}

/** The first node that holds some of the value gets the new text, the others lose their share. */
function writePart(draft: Draft, edit: Edit): void {
  let pending = edit.text;
  for (const { node, start, end } of draft.pieces) {
    const from = Math.max(edit.start, start);
    const to = Math.min(edit.end, end);
    if (from >= to) continue;
    node.replaceData(from - start, to - from, pending);
    pending = '';
  }
}
