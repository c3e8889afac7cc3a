import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/composer/draft.ts';
import { applyEdits, byNodes, editsBetween, movedBy, type Edit } from '../../../lib/composer/edits.ts';

/** A draft whose text is cut into nodes at the marks `|`; a line feed lies in no node. */
function draftOf(marked: string): Draft {
  const pieces: Draft['pieces'][number][] = [];
  let text = '';
  for (const part of marked.split(/(\n)|\|/u)) {
    if (part === '\n') text += part;
    else if (part) {
      pieces.push({ node: {} as Text, offset: 0, start: text.length, end: text.length + part.length });
      text += part;
    }
  }
  return { text, pieces };
}

function edit(text: string, from: string, to: string): Edit {
  const start = text.indexOf(from);
  return { start, end: start + from.length, text: to };
}

describe('editsBetween', () => {
  it.each([
    ['nothing where nothing differs', 'Dan\nEve', 'Dan\nEve', []],
    [
      'what differs in each line',
      'a Dan b\n\nc Eve',
      'a Bob b\n\nc Ruth',
      [
        { start: 2, end: 5, text: 'Bob' },
        { start: 11, end: 14, text: 'Ruth' },
      ],
    ],
    ['one stretch where lines do not pair', 'Mr Dan\nwas', 'Mr Bob was', [{ start: 3, end: 7, text: 'Bob ' }]],
    ['what was added', 'okBob', 'ok', [{ start: 2, end: 5, text: '' }]],
  ])('finds %s', (_name, from, to, edits) => {
    expect(editsBetween(from, to)).toEqual(edits);
  });

  it('makes the one text out of the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 });
    fc.assert(fc.property(text, text, (from, to) => applyEdits(from, editsBetween(from, to)) === to));
  });
});

describe('byNodes', () => {
  it('makes one edit of those in one text node, and cuts at lines', () => {
    const draft = draftOf('Dan and Eve|, Smith\nTom\nJones');
    const edits = [
      edit(draft.text, 'Eve', 'Ann'),
      edit(draft.text, 'Dan', 'John'),
      edit(draft.text, 'Smith', 'Hale'),
      edit(draft.text, 'Tom\nJones', 'Bob\nKing'),
    ];
    expect(byNodes(draft, edits).map(({ text }) => text)).toEqual(['John and Ann', 'Hale', 'Bob', 'King']);
    expect(applyEdits(draft.text, byNodes(draft, edits))).toBe(applyEdits(draft.text, edits));
  });
});

describe('movedBy', () => {
  it.each([
    ['before', 3, 3],
    ['at the start of', 4, 4],
    ['within', 6, 13],
    ['behind', 12, 16],
  ])('moves a place %s an edit', (_name, place, moved) => {
    // `aaa Smith bbb` with Hallowell for Smith.
    expect(movedBy([{ start: 4, end: 9, text: 'Hallowell' }], place)).toBe(moved);
  });
});
