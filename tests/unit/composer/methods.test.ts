import { describe, expect, it } from 'vitest';
import { methodsFor } from '../../../lib/composer/methods.ts';

/** An editor that carries this mark. */
function marked(mark: string): Element {
  return { matches: (selector: string) => mark !== '' && selector.split(', ').includes(mark) } as unknown as Element;
}

const LEXICAL = marked('[data-lexical-editor]');
const QUILL = marked('.ql-editor');
const PROSEMIRROR = marked('.ProseMirror');
const UNKNOWN = marked('');

describe('methodsFor', () => {
  it.each([
    ['ProseMirror', PROSEMIRROR, ['nodes', 'paste']],
    ['Lexical', LEXICAL, ['beforeinput', 'paste']],
    ['Quill', QUILL, ['beforeinput', 'paste', 'nodes']],
    ['an unknown editor', UNKNOWN, ['beforeinput', 'paste', 'command']],
  ])('knows %s', (_name, editor, methods) => {
    expect(methodsFor(editor, undefined)).toEqual(methods);
  });

  it('tries first what the contract asks for', () => {
    expect(methodsFor(PROSEMIRROR, 'beforeinput')).toEqual(['beforeinput', 'nodes', 'paste']);
    expect(methodsFor(QUILL, 'nodes')).toEqual(['nodes', 'beforeinput', 'paste']);
    expect(methodsFor(UNKNOWN, 'command')).toEqual(['command', 'beforeinput', 'paste']);
    expect(methodsFor(UNKNOWN, 'nodes')).toEqual(['nodes', 'beforeinput', 'paste', 'command']);
  });

  it.each(['nodes', 'command'] as const)('never shows without proof, though the contract asks for %s', (asked) => {
    for (const mark of ['[data-lexical-editor]', '[data-slate-editor]', '.ck-editor__editable'])
      expect(methodsFor(marked(mark), asked)).toEqual(['beforeinput', 'paste']);
  });
});
