import { describe, expect, test } from 'vitest';
import { finishedReplies, openChat } from '../harness/chat-pages.ts';
import { CHAT_UI, NAMED_PAGES, PLAIN } from '../harness/named-pages.ts';
import { pageReads, visibleText } from '../harness/reads.ts';
import { namedRig } from './setup.ts';

const WORDS = 'Please summarise: Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const VALUES = ['Rosalind Achterberg', '60418827', '02/11/2025'];
const LONG = Array.from({ length: 60 }, (_, line) => `Line ${line + 1}: no complaints.`).join(' ');

/** Shown by HF chat-ui while a reply comes in. */
const STOP = '[aria-label="Stop generating"]';

const PATIENT = { timeout: 20_000 };

const rig = namedRig();

describe('what only one kind of page does', () => {
  test('turns that are taken off the page while they are out of sight come back with the real values', async () => {
    const chat = CHAT_UI;
    const page = await openChat(rig.session.open, chat);
    for (const words of [WORDS, LONG, 'And now?']) {
      await page.locator(chat.composer).fill(words);
      const from = rig.sites.requests.length;
      await page.locator(chat.composer).press('Enter');
      await rig.sites.waitForRequest(({ kind }) => kind === 'prompt', from);
      await page.locator(STOP).waitFor({ state: 'detached' });
    }
    const first = page.locator('.turn').first();
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await expect.poll(() => first.locator('*').count(), PATIENT).toBe(0);
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, 0));
    for (const value of VALUES) await expect.poll(() => visibleText(page, chat.user), PATIENT).toContain(value);
    for (const value of VALUES) await expect.poll(() => visibleText(page, chat.reply), PATIENT).toContain(value);
    const { html } = await pageReads(page);
    for (const value of VALUES) expect(html).not.toContain(value);
  });

  test('a service worker that sends for its page sends stand-ins', async () => {
    const page = await openChat(rig.session.open, CHAT_UI);
    await page.keyboard.type(WORDS);
    const from = rig.sites.requests.length;
    await page.keyboard.press('Enter');
    const { headers, body } = await rig.sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    expect(headers['x-sent-by']).toBe('service worker');
    for (const value of VALUES) expect(body).not.toContain(value);
  });

  test('a prompt that is saved with its chat and sent again for a title is stand-ins each time', async () => {
    const [chat] = NAMED_PAGES;
    if (!chat) throw new Error('There is no such page.');
    const page = await openChat(rig.session.open, chat);
    await page.keyboard.type(WORDS);
    const from = rig.sites.requests.length;
    await page.keyboard.press('Enter');
    await rig.sites.waitForRequest(({ kind }) => kind === 'title', from);
    const copies = rig.sites.requests.slice(from).filter(({ body }) => body.includes('Please summarise'));
    expect(copies.map(({ path }) => path.replace(/[0-9a-f-]{36}/u, 'ID'))).toEqual([
      '/api/v1/chats/new',
      '/api/chat/completions',
      '/api/v1/chats/ID',
      '/api/v1/tasks/title/completions',
    ]);
    for (const { body } of copies) for (const value of VALUES) expect(body).not.toContain(value);
  });

  test('a web component that is defined only after it stands in the page is read with the real values', async () => {
    const chat = PLAIN;
    const page = await openChat(rig.session.open, chat);
    await page.keyboard.type(WORDS);
    await page.keyboard.press('Enter');
    await finishedReplies(page, chat);
    await page.locator('main').evaluate((main) => {
      const said = document.querySelector('.said')?.textContent ?? '';
      const outer = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).innerHTML = '<late-answer></late-answer>';
      main.prepend(outer);
      // Later than whatever looks at the page because of the element itself.
      requestAnimationFrame(() =>
        setTimeout(() => {
          class LateAnswer extends HTMLElement {
            connectedCallback(): void {
              const paragraph = document.createElement('p');
              paragraph.className = 'late';
              paragraph.textContent = said;
              this.attachShadow({ mode: 'open' }).append(paragraph);
            }
          }
          customElements.define('late-answer', LateAnswer);
        }),
      );
    });
    for (const value of VALUES) await expect.poll(() => visibleText(page, '.late'), PATIENT).toContain(value);
    const reads = await pageReads(page);
    for (const value of VALUES) expect(reads.html + reads.textContent + reads.selection).not.toContain(value);
  });
});
