import { Editor, Extension } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import type { CreateComposer } from './composer.ts';

/** Paragraphs, line breaks, text and undo: marks and blocks are left out, so that a draft is what was typed. */
const STARTER = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

/** Paragraphs at blank lines, hard breaks at single ones; `draftText` is the way back. */
function paragraphs(schema: Schema, text: string): Fragment {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  return Fragment.from(
    blocks.map((block) => {
      const inline = block
        .split('\n')
        .flatMap((line, index) => [
          ...(index > 0 ? [schema.node('hardBreak')] : []),
          ...(line === '' ? [] : [schema.text(line)]),
        ]);
      return schema.node('paragraph', null, inline);
    }),
  );
}

function draftText(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n\n' });
}

/** Enter and Ctrl/Cmd+Enter send; Shift+Enter stays StarterKit's hard break. */
function sendKeys(send: () => void): Extension {
  const enter = () => {
    send();
    return true;
  };
  return Extension.create({
    name: 'sendKeys',
    priority: 1_000,
    addKeyboardShortcuts: () => ({ Enter: enter, 'Ctrl-Enter': enter, 'Meta-Enter': enter }),
  });
}

/** A TipTap composer inside the mount, whose editable element has these attributes. */
export function tiptapComposer(attributes: Readonly<Record<string, string>>): CreateComposer {
  return (mount, { onInput, onEnter }) => {
    const editor = new Editor({
      element: mount,
      extensions: [STARTER, sendKeys(onEnter)],
      editorProps: {
        attributes: { class: 'tiptap ProseMirror', role: 'textbox', 'aria-multiline': 'true', ...attributes },
        clipboardTextParser: (text, context) => new Slice(paragraphs(context.doc.type.schema, text), 1, 1),
      },
      onUpdate: ({ editor: changed }) => onInput(draftText(changed)),
    });
    return {
      text: () => draftText(editor),
      put(text) {
        const { tr, doc, schema } = editor.state;
        editor.view.dispatch(tr.replaceWith(0, doc.content.size, paragraphs(schema, text)));
      },
      paste: (text) => void editor.view.pasteText(text),
      focus: () => void editor.commands.focus(),
      destroy: () => editor.destroy(),
    };
  };
}
