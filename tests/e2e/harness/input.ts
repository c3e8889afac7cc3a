import type { Page } from 'playwright-core';
import { PANE_HOST } from '../../sites/server.ts';

/** Keys that the keyboard's layout has: their events go out in the order of the calls. */
const KEYS = /^[ -~]*$/u;

/**
 * Types into what has the focus, key by key, as fast as the page can follow: no key waits for the answer to the one before.
 * A line break is Shift+Enter, as a user of a chat types it.
 */
export async function typeText(page: Page, text: string): Promise<void> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Shift+Enter');
    if (KEYS.test(line)) await Promise.all(Array.from(line, (letter) => page.keyboard.type(letter)));
    else await page.keyboard.type(line);
  }
}

/** Puts plain text (and HTML) on the system's clipboard from a page of its own, as copying in another window does. */
async function fillClipboard(page: Page, text: string, html?: string): Promise<void> {
  const other = await page.context().newPage();
  await other.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>another window</p>' }));
  await other.goto(`https://${PANE_HOST}/`);
  await other.evaluate(
    async ([plain, rich]) => {
      const items: Record<string, Blob> = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) };
      if (rich !== null && rich !== undefined) items['text/html'] = new Blob([rich], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(items)]);
    },
    [text, html ?? null],
  );
  await other.close();
  await page.bringToFront();
}

/** Pastes into what has the focus: a real Ctrl/Cmd+V of the system's clipboard. */
export async function pasteText(page: Page, text: string, html?: string): Promise<void> {
  await fillClipboard(page, text, html);
  await page.keyboard.press('ControlOrMeta+KeyV');
}

/** A composition of an input method that isn't finished. */
export interface Composition {
  /** Presses Enter as an input method does: the page sees key code 229 and `isComposing`, and must not send. */
  enter(): Promise<void>;
  /** Takes the composed text over. */
  commit(): Promise<void>;
}

/** Begins a composition of `text` in what has the focus. */
export async function compose(page: Page, text: string): Promise<Composition> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return {
    async enter() {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    async commit() {
      await cdp.send('Input.insertText', { text });
      await cdp.detach();
    },
  };
}
