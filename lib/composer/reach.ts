import { isTextarea, type Draft } from './draft.ts';
import type { Edit } from './edits.ts';

/** Attributes that an editor may send along with the text that they belong to. */
const SPEAKING = ['href', 'title', 'alt'] as const;

/** What the links and pictures of an editor say beside its text, one a line; empty where they say nothing. */
export function attributeTexts(editor: Element): string {
  if (isTextarea(editor)) return '';
  const found = [...editor.querySelectorAll(SPEAKING.map((name) => `[${name}]`).join(', '))];
  return found
    .flatMap((element) => SPEAKING.map((name) => element.getAttribute(name) ?? ''))
    .filter(Boolean)
    .join('\n');
}

/**
 * Whether the editor takes these edits over from its nodes. It doesn't within an island that can't be edited, such as a
 * mention: its model keeps what it put there, whatever the page shows.
 */
export function canWrite(editor: Element, draft: Draft, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return true;
  return draft.pieces.every(
    ({ node, start, end }) => !isIsland(editor, node) || edits.every((edit) => edit.end <= start || edit.start >= end),
  );
}

function isIsland(editor: Element, node: Text): boolean {
  const around = node.parentElement?.closest('[contenteditable="false" i]');
  return around !== undefined && around !== null && around !== editor && editor.contains(around);
}
