import { Bold, Essentials, InlineEditor, type ModelElement, type ModelNode, Paragraph } from 'ckeditor5';
import type { ComposerEvents, ComposerHandle } from '../shared/composer.ts';
import { showPlainChat } from '../shared/plain.tsx';

function textIn(node: ModelNode): string {
  return node.is('$text') ? node.data : '\n';
}

/** Paragraphs are lines, as soft breaks are. */
function textOf(editor: InlineEditor): string {
  const blocks = [...(editor.model.document.getRoot()?.getChildren() ?? [])] as ModelElement[];
  return blocks.map((block) => [...block.getChildren()].map(textIn).join('')).join('\n');
}

/** A CKEditor 5 composer inside `mount`. */
function ckComposer(mount: HTMLElement, { onInput, onEnter }: ComposerEvents): ComposerHandle {
  const element = document.createElement('div');
  mount.append(element);
  let made: InlineEditor | undefined;
  void InlineEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    placeholder: 'Write a message',
    label: 'Message',
  }).then((editor) => {
    made = editor;
    editor.model.document.on('change:data', () => onInput(textOf(editor)));
    editor.editing.view.document.on(
      'enter',
      (event, data: { isSoft: boolean; preventDefault(): void }) => {
        if (data.isSoft) return;
        data.preventDefault();
        event.stop();
        onEnter();
      },
      { priority: 'high' },
    );
  });
  return {
    text: () => (made ? textOf(made) : ''),
    put: (text) => made?.setData(text),
    paste: (text) => made?.execute('insertText', { text }),
    focus: () => made?.focus(),
    destroy: () => void made?.destroy(),
  };
}

showPlainChat(ckComposer);
