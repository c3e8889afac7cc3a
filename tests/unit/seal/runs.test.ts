import { describe, expect, test } from 'vitest';
import { type Piece, searchRuns } from '../../../lib/seal/runs.ts';
import { findValues } from '../../e2e/seal/values.ts';

/** As much of a node as the search looks at. */
interface FakeNode {
  readonly nodeType: 1 | 3;
  readonly data: string;
  readonly tagName: string;
  readonly localName: string;
  readonly firstChild: FakeNode | null;
  nextSibling: FakeNode | null;
  matches(selector: string): boolean;
}

function node(tag: string, data: string, children: readonly FakeNode[]): FakeNode {
  children.forEach((child, index) => (child.nextSibling = children[index + 1] ?? null));
  return {
    nodeType: tag === '' ? 3 : 1,
    data,
    tagName: tag.toUpperCase(),
    localName: tag,
    firstChild: children[0] ?? null,
    nextSibling: null,
    matches: (selector) => selector.split(',').includes(tag),
  };
}

const el = (tag: string, ...children: (FakeNode | string)[]): FakeNode =>
  node(
    tag,
    '',
    children.map((child) => (typeof child === 'string' ? node('', child, []) : child)),
  );

/** The texts searched, each as it would be drawn: real values in brackets, swallowed pieces as []. */
function drawn(block: FakeNode, deep = true): string[] {
  const out: string[] = [];
  const visit = (text: Text, pieces: readonly Piece[]): void => {
    let at = 0;
    let line = '';
    for (const { start, end, original } of pieces) {
      line += `${text.data.slice(at, start)}[${original}]`;
      at = end;
    }
    out.push(line + text.data.slice(at));
  };
  searchRuns(block as unknown as Element, deep, findValues, visit);
  return out;
}

describe('a formatting run', () => {
  test.each([
    ['a value within one text node', el('p', 'Seen: Marta Quinn, today'), ['Seen: [Wilhelmina Brandt], today']],
    ['two values', el('p', '03/14/1951 and 555-0142'), ['[11/02/1948] and [617-2288]']],
    ['none', el('p', 'nobody'), ['nobody']],
    [
      'a value over two inline elements',
      el('p', el('b', 'Marta'), ' ', el('b', 'Quinn')),
      ['[Wilhelmina Brandt]', '[]', '[]'],
    ],
    ['a value that begins within a text', el('p', 'Mr. Sol', el('i', 'way came')), ['[Mr. Ibarrola]', '[] came']],
    [
      'a value over nested elements',
      el('p', el('a', el('em', 'Marta ')), el('code', 'Quinn')),
      ['[Wilhelmina Brandt]', '[]'],
    ],
    ['an unknown element', el('p', 'Marta ', el('x-chip', 'Quinn')), ['[Wilhelmina Brandt]', '[]']],
    ['an empty text node', el('p', 'Marta ', '', 'Quinn'), ['', '[Wilhelmina Brandt]', '[]']],
  ])('joins %s', (_, block, expected) => {
    expect(drawn(block).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['two list items', el('ul', el('li', 'Marta '), el('li', 'Quinn'))],
    ['two cells', el('tr', el('td', 'Marta '), el('td', 'Quinn'))],
    ['a block inside the text', el('div', 'Marta ', el('p', 'x'), 'Quinn')],
    ['a button', el('p', 'Marta ', el('button', 'x'), 'Quinn')],
    ['a formula', el('p', 'Marta ', el('math', 'x'), 'Quinn')],
    ['a line break', el('p', 'Marta ', el('br'), 'Quinn')],
  ])('ends at %s', (_, block) => {
    expect(drawn(block).join('')).not.toContain('[');
  });
});

describe('a search', () => {
  test.each(['textarea', 'select', 'button', 'svg', 'math', 'script', 'style'])('passes over %s', (tag) => {
    expect(drawn(el('div', el('p', 'Marta Quinn'), el(tag, 'Marta Quinn')))).toEqual(['[Wilhelmina Brandt]']);
    expect(drawn(el(tag, 'Marta Quinn'))).toEqual([]);
  });

  test('that is not deep leaves the blocks inside alone', () => {
    expect(drawn(el('div', 'Marta Quinn', el('p', '555-0142'), el('b', '03/14/1951')), false)).toEqual([
      '[Wilhelmina Brandt]',
      '[11/02/1948]',
    ]);
  });
});
