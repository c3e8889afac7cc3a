import { type KeyboardEvent, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { ComposerEvents, ComposerHandle } from '../shared/composer.ts';
import { showPlainChat } from '../shared/plain.tsx';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

/** A Slate composer inside `mount`, one block a line. */
function slateComposer(mount: HTMLElement, { onInput, onEnter }: ComposerEvents): ComposerHandle {
  const editor = withHistory(withReact(createEditor()));
  const text = (): string => editor.children.map((block) => Node.string(block)).join('\n');
  function keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  }
  function Composer(): ReactElement {
    return (
      <Slate editor={editor} initialValue={EMPTY} onValueChange={() => onInput(text())}>
        <Editable aria-label="Message" placeholder="Write a message" onKeyDown={keyDown} />
      </Slate>
    );
  }
  const root = createRoot(mount);
  root.render(<Composer />);
  return {
    text,
    put(words) {
      Transforms.delete(editor, { at: Editor.range(editor, []) });
      Transforms.select(editor, Editor.start(editor, []));
      if (words !== '') Editor.insertText(editor, words);
    },
    paste: (words) => Editor.insertText(editor, words),
    focus: () => ReactEditor.focus(editor),
    destroy: () => root.unmount(),
  };
}

showPlainChat(slateComposer);
