import type { Page } from 'playwright-core';

/** Where things stand on a replica, by the selectors of the page itself and not by those of our adapters. */
export interface Replica {
  readonly name: string;
  readonly url: string;
  readonly composer: string;
  readonly send: string;
  readonly user: string;
  readonly assistant: string;
  /** Shown when a reply has ended. */
  readonly ended: string;
}

const CLASSIC: Omit<Replica, 'name' | 'url'> = {
  composer: '#prompt-textarea',
  send: '[data-testid="send-button"]',
  user: '[data-message-author-role="user"]',
  assistant: '[data-message-author-role="assistant"]',
  ended: 'button[aria-label="Try again"]',
};

export const REPLICAS: readonly Replica[] = [
  { name: 'ChatGPT, classic', url: 'https://chatgpt.com/?contract=A', ...CLASSIC },
  {
    name: 'ChatGPT, rebuilt',
    url: 'https://chatgpt.com/?contract=B',
    composer: 'form[data-chatgpt-composer]:not([hidden]) .ProseMirror',
    send: 'form[data-chatgpt-composer]:not([hidden]) button[aria-label="Send"]',
    user: '[data-user-message-bubble]',
    assistant: '[data-markdown-text-style="assistant-message"]',
    ended: 'button[aria-label="Try again"]',
  },
  {
    name: 'Claude',
    url: 'https://claude.ai/new',
    composer: '.ProseMirror[data-testid="chat-input"]',
    send: '[data-testid="chat-input-send"]',
    user: '[data-testid="user-message"]',
    assistant: '[data-testid="assistant-message"]',
    ended: '[data-perf-row="assistant"] button[aria-label="Retry"]',
  },
];

/** Puts the caret into the composer, once the page has one. */
export async function focusComposer(page: Page, replica: Replica): Promise<void> {
  await page.locator(replica.composer).click();
}

/** Waits until the reply to the last message is complete; `count` replies are on the page then. */
export async function replyEnded(page: Page, replica: Replica, count = 1): Promise<void> {
  await page.waitForFunction(
    ([ended, wanted]) => document.querySelectorAll(ended as string).length >= (wanted as number),
    [replica.ended, count],
  );
}

/** Every way in which people send, and that must be guarded. */
export const SUBMITS: Readonly<Record<string, (page: Page, replica: Replica) => Promise<void>>> = {
  Enter: (page) => page.keyboard.press('Enter'),
  NumpadEnter: (page) => page.keyboard.press('NumpadEnter'),
  'Ctrl+Enter': (page) => page.keyboard.press('Control+Enter'),
  'a click on send': (page, replica) => page.locator(replica.send).click(),
  'a touch on send': async (page, replica) => {
    const box = await page.locator(replica.send).boundingBox();
    if (!box) throw new Error('The page has no send button.');
    const cdp = await page.context().newCDPSession(page);
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await cdp.detach();
  },
  'the keyboard on send': async (page, replica) => {
    await page.locator(replica.send).focus();
    await page.keyboard.press('Space');
  },
  'a form submit': (page, replica) =>
    page.locator(replica.composer).evaluate((editor) => editor.closest('form')?.requestSubmit()),
};
