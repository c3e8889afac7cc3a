import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { ComposerEvents, ComposerHandle, CreateComposer } from './composer.ts';

interface LexicalOptions {
  /** A span where the site has one, else a div. */
  readonly element: 'div' | 'span';
  /** Lines are paragraphs, which can hold bold text; otherwise they are breaks in one paragraph, and all is plain. */
  readonly rich: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );
}

function put(editor: LexicalEditor, text: string): void {
  editor.update(() => {
    const root = $getRoot().clear();
    const line = $createParagraphNode();
    root.append(line);
    line.select().insertRawText(text);
  });
}

/** Enter sends; with Shift it is a line of its own. */
function sendOnEnter(editor: LexicalEditor, onEnter: () => void): void {
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      event?.preventDefault();
      if (event?.shiftKey) return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
      onEnter();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

function handleOf(editor: LexicalEditor): ComposerHandle {
  return {
    text: () => textOf(editor),
    put: (text) => put(editor, text),
    paste: (text) => editor.update(() => $getSelection()?.insertRawText(text)),
    focus: () => editor.focus(),
    destroy: () => editor.setRootElement(null),
  };
}

/** A Lexical composer inside `mount`. */
export function lexicalComposer({ element, rich, attributes }: LexicalOptions): CreateComposer {
  return (mount: HTMLElement, { onInput, onEnter }: ComposerEvents) => {
    const root = document.createElement(element);
    for (const [name, value] of Object.entries({ contenteditable: 'true', ...attributes }))
      root.setAttribute(name, value);
    mount.append(root);
    const editor = createEditor({
      namespace: 'composer',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(root);
    if (rich) registerRichText(editor);
    else registerPlainText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    sendOnEnter(editor, onEnter);
    editor.registerTextContentListener(() => onInput(textOf(editor)));
    put(editor, '');
    return handleOf(editor);
  };
}
