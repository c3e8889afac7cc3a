import { isTextarea } from '../composer/draft.ts';
import { canBePressed, sendControlOf, type Composer } from '../composer/find.ts';
import { SendError } from './failure.ts';
import type { Replay } from './intent.ts';

/** How often to look for a send control that the page enables only after it has seen the text. */
const LOOKS_FOR_CONTROL = 30;

/**
 * Prepares the site's own submit: a press of the control that the user pressed, else of its send control, or the key again
 * where the site has no such control or the key was an unusual one.
 * Returns the action; running it is the caller's. Throws `SendError` when there is no control that could be pressed, as
 * while the site is still answering.
 */
export async function prepareSubmit(
  composer: Composer,
  replay: Replay,
  settled: () => Promise<void>,
): Promise<() => void> {
  if (replay.by === 'key') return () => pressEnter(composer.editor, replay.event);
  for (let look = 0; look < LOOKS_FOR_CONTROL; look += 1) {
    const control = replay.control && canBePressed(replay.control) ? replay.control : sendControlOf(composer);
    if (control) return () => control.click();
    await settled();
  }
  throw new SendError('no-send-control');
}

/** Presses Enter for the site, which may act on it. Where it doesn't, Enter is what it is in a text area: a new line. */
function pressEnter(editor: HTMLElement, like: KeyboardEvent): void {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = like;
  const modifiers = { ctrlKey, metaKey, altKey, shiftKey };
  const key = { key: 'Enter', code, keyCode: 13, which: 13 };
  const hear = (type: string): boolean =>
    editor.dispatchEvent(
      new KeyboardEvent(type, { ...key, ...modifiers, bubbles: true, cancelable: true, composed: true }),
    );
  const leftToUs = hear('keydown') && hear('keypress') && editor.isConnected && isTextarea(editor);
  hear('keyup');
  if (!leftToUs || ctrlKey || metaKey || altKey) return;
  editor.setRangeText('\n', editor.selectionStart, editor.selectionEnd, 'end');
  editor.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
