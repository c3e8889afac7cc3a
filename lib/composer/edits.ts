import type { Draft } from './draft.ts';

/** Put `text` in place of what stands from `start` to `end` (UTF-16 units of a draft's text, `end` exclusive). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after the edits. Edits are in the coordinates of `text` and don't overlap; their order doesn't matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Where a place of the text is after the edits; a place within an edit goes to the end of what was put there. */
export function movedBy(edits: readonly Edit[], place: number): number {
  let shift = 0;
  for (const { start, end, text } of inOrder(edits)) {
    if (place <= start) break;
    if (place < end) return start + shift + text.length;
    shift += text.length - (end - start);
  }
  return place + shift;
}

/** Edits that make `to` out of `from`: one for each line that differs, or one in all where their lines don't pair. */
export function editsBetween(from: string, to: string): Edit[] {
  const oldLines = from.split('\n');
  const newLines = to.split('\n');
  if (oldLines.length !== newLines.length) return differing(from, to, 0);
  let start = 0;
  return oldLines.flatMap((line, i) => {
    const edits = differing(line, newLines[i] ?? '', start);
    start += line.length + 1;
    return edits;
  });
}

function differing(from: string, to: string, at: number): Edit[] {
  if (from === to) return [];
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return [{ start: at + head, end: at + from.length - tail, text: to.slice(head, to.length - tail) }];
}

/** A value that runs over line ends lies in several blocks: each line of it is an edit of its own. In the text's order. */
export function byLines(text: string, edits: readonly Edit[]): Edit[] {
  return inOrder(edits).flatMap((edit) => {
    const oldLines = text.slice(edit.start, edit.end).split('\n');
    const newLines = edit.text.split('\n');
    if (oldLines.length !== newLines.length) return [edit];
    let { start } = edit;
    return oldLines.map((line, i) => {
      const part = { start, end: start + line.length, text: newLines[i] ?? '' };
      start += line.length + 1;
      return part;
    });
  });
}

/**
 * The edits with those of one text node made one: fewer steps, and the words between keep their form, which is the same
 * all over a text node. In the text's order.
 */
export function byNodes({ text, pieces }: Draft, edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  for (const edit of byLines(text, edits)) {
    const last = merged.at(-1);
    const together = last && pieces.some(({ start, end }) => start <= last.start && edit.end <= end);
    if (together) {
      merged.pop();
      merged.push({ start: last.start, end: edit.end, text: last.text + text.slice(last.end, edit.start) + edit.text });
    } else merged.push(edit);
  }
  return merged;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start);
}
