import Quill from 'quill';
import type { ComposerEvents, ComposerHandle } from '../shared/composer.ts';

/** Quill ends every text with a line feed of its own. */
function textOf(quill: Quill): string {
  return quill.getText().slice(0, -1);
}

function bindings(onEnter: () => void): Record<string, object> {
  const handler = () => {
    onEnter();
    return false;
  };
  return { send: { key: 'Enter', handler } };
}

/** A Quill composer, in the element that Gemini has around it. */
export function quillComposer(mount: HTMLElement, { onInput, onEnter }: ComposerEvents): ComposerHandle {
  const container = document.createElement('rich-textarea');
  mount.append(container);
  const quill = new Quill(container, {
    formats: ['bold'],
    placeholder: 'Ask Gemini',
    modules: { keyboard: { bindings: bindings(onEnter) } },
  });
  const { root } = quill;
  root.classList.add('textarea');
  for (const [name, value] of Object.entries({ role: 'textbox', 'aria-label': 'Enter a prompt here' }))
    root.setAttribute(name, value);
  quill.on('text-change', () => onInput(textOf(quill)));
  return {
    text: () => textOf(quill),
    put: (text) => void quill.setText(text),
    paste(text) {
      const at = quill.getSelection(true).index;
      quill.insertText(at, text);
    },
    focus: () => quill.focus(),
    destroy: () => container.remove(),
  };
}
