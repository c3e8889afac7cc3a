import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/composer/draft.ts';
import { applyEdits, type Edit } from '../../../lib/composer/edits.ts';
import { writeNodes } from '../../../lib/composer/nodes.ts';

/** A text node as far as writing sees it. */
class FakeText {
  data: string;

  constructor(data: string) {
    this.data = data;
  }

  replaceData(offset: number, count: number, text: string): void {
    this.data = this.data.slice(0, offset) + text + this.data.slice(offset + count);
  }
}

/** A rich draft whose lines are cut into nodes at the marks `|`. */
function richDraft(marked: string): { draft: Draft; read(): string } {
  const lines = marked.split('\n').map((line) => line.split('|').map((data) => new FakeText(data)));
  const pieces: Draft['pieces'][number][] = [];
  let text = '';
  lines.forEach((nodes, i) => {
    if (i > 0) text += '\n';
    for (const node of nodes) {
      pieces.push({
        node: node as unknown as Text,
        offset: 0,
        start: text.length,
        end: text.length + node.data.length,
      });
      text += node.data;
    }
  });
  const read = (): string => lines.map((nodes) => nodes.map((node) => node.data).join('')).join('\n');
  return { draft: { text, pieces }, read };
}

function write(marked: string, edits: readonly Edit[]): string {
  const { draft, read } = richDraft(marked);
  writeNodes(draft, edits);
  return read();
}

describe('writeNodes', () => {
  it.each([
    ['one node', 'Mr Smith came', [{ start: 3, end: 8, text: 'Hallowell' }], 'Mr Hallowell came'],
    ['a value over two nodes', 'Dan Sm|ith', [{ start: 0, end: 9, text: 'John Hallowell' }], 'John Hallowell'],
    ['a value over two lines', 'Dan\nSmith', [{ start: 0, end: 9, text: 'John\nHallowell' }], 'John\nHallowell'],
    [
      'several values of one node',
      'Dan and Eve',
      [
        { start: 0, end: 3, text: 'Bartholomew' },
        { start: 8, end: 11, text: 'Jo' },
      ],
      'Bartholomew and Jo',
    ],
  ])('writes %s', (_name, marked, edits, expected) => {
    expect(write(marked, edits)).toBe(expected);
  });

  it('leaves what it writes equal to the edited text, wherever nodes are cut', () => {
    const word = fc.stringMatching(/^[a-z|]{1,8}$/).filter((w) => w.replaceAll('|', '') !== '');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(fc.boolean(), { maxLength: 8 }),
        (words, picks) => {
          const marked = words.join(' ');
          const { text } = richDraft(marked).draft;
          const edits: Edit[] = [];
          let at = 0;
          words.forEach((w, i) => {
            const length = w.replaceAll('|', '').length;
            if (picks[i]) edits.push({ start: at, end: at + length, text: `X${i}` });
            at += length + 1;
          });
          expect(write(marked, edits)).toBe(applyEdits(text, edits));
        },
      ),
    );
  });
});
