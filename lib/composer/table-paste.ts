import type { SiteAdapter } from '../adapters/adapter.ts';
import { isTextarea } from './draft.ts';
import { composerAt } from './find.ts';

const CELL = /<t[dh][\s>]/i;

/**
 * Pastes tables into composers as plain text. An editor that knows no tables runs the cells of one together, so that neither
 * the model nor detection can tell "Achterberg" and "60418827" apart. Called at document_start.
 */
export function keepCellsApart(window: Window, adapter: () => SiteAdapter): void {
  const onPaste = (event: ClipboardEvent): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    const editor = composerAt(adapter(), target)?.editor;
    if (!editor || isTextarea(editor) || !CELL.test(event.clipboardData?.getData('text/html') ?? '')) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pastePlain(target, text);
  };
  window.addEventListener('paste', onPaste, { capture: true });
}

/** Pastes as if the clipboard held nothing but this text. An editor without a paste of its own gets it as typed. */
function pastePlain(target: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  if (target.dispatchEvent(new ClipboardEvent('paste', init)))
    target.ownerDocument.execCommand('insertText', false, text);
}
