import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { draftOf, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { PLAIN } from '../harness/named-pages.ts';
import { visibleText } from '../harness/reads.ts';
import { namedRig } from './setup.ts';

const WORDS = 'Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const VALUES = ['Achterberg', '60418827', '02/11/2025'];

/** Machines may be busy; what is waited for must come all the same. */
const PATIENT = { timeout: 20_000 };

const rig = namedRig();

async function typed(change?: (composer: Element) => void): Promise<Page> {
  const page = await openChat(rig.session.open, PLAIN);
  if (change) await page.locator('.composer').evaluate(change);
  await page.locator(PLAIN.composer).click();
  await page.keyboard.type(WORDS);
  return page;
}

async function promptAfter(send: () => Promise<void>): Promise<string> {
  const from = rig.sites.requests.length;
  await send();
  const { prompt } = await rig.sites.waitForRequest(({ kind }) => kind === 'prompt', from);
  return prompt ?? '';
}

/** Ways in which a page can have its box, made of the page's own by a change; and how it is sent. */
const SHAPES: readonly { how: string; change: (composer: Element) => void; way: 'Enter' | '.go' | '.press' }[] = [
  {
    how: 'by Enter where there is nothing to press',
    change: (composer) => composer.querySelector('.go')?.remove(),
    way: 'Enter',
  },
  {
    how: 'by Enter where the page waits for the character of the key',
    change: (composer) => {
      const go = composer.querySelector<HTMLElement>('.go');
      const box = composer.querySelector('.box');
      box?.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true });
      box?.addEventListener('keypress', (event) => {
        if ((event as KeyboardEvent).key !== 'Enter') return;
        event.preventDefault();
        go?.click();
      });
    },
    way: 'Enter',
  },
  {
    how: 'by an icon in the next block',
    change: (composer) => composer.after(composer.querySelector('.go') ?? ''),
    way: '.go',
  },
  {
    how: 'by a button that says nothing, among others',
    change: (composer) => {
      const go = composer.querySelector<HTMLElement>('.go');
      for (const name of ['attach', 'model', 'dictate', 'think', 'press']) {
        const button = document.createElement('button');
        button.className = name;
        button.textContent = '○';
        composer.append(button);
      }
      composer.querySelector('.press')?.addEventListener('click', () => go?.click());
      if (go) go.style.display = 'none';
    },
    way: '.press',
  },
  {
    how: 'from an open shadow root within another',
    change: (composer) => {
      const outer = document.createElement('div');
      const inner = document.createElement('div');
      inner.style.cssText = 'display: flex; width: 100%';
      composer.after(outer);
      outer.attachShadow({ mode: 'open' }).append(inner);
      const root = inner.attachShadow({ mode: 'open' });
      root.innerHTML = '<style>.box { width: 400px; min-height: 30px }</style>';
      root.append(...composer.children);
    },
    way: 'Enter',
  },
];

describe('a box on a page that nobody has described', () => {
  test.each(SHAPES)('sends $how, with stand-ins', async ({ change, way }) => {
    const page = await typed(change);
    const prompt = await promptAfter(() => (way === 'Enter' ? page.keyboard.press(way) : page.locator(way).click()));
    expect(prompt).toContain('was seen on');
    for (const value of VALUES) expect(prompt).not.toContain(value);
    await finishedReplies(page, PLAIN);
    await expect.poll(() => visibleText(page, PLAIN.user), PATIENT).toContain('Rosalind Achterberg');
  });

  test.each(['Enter', 'a click'])(
    'is seen in a closed shadow root too, and sends by %s with stand-ins',
    async (way) => {
      const page = await openChat(rig.session.open, PLAIN);
      const icon = await page.locator('.composer').evaluate((composer) => {
        class ClosedComposer extends HTMLElement {
          constructor() {
            super();
            const root = this.attachShadow({ mode: 'closed' });
            root.innerHTML =
              '<style>:host { display: flex; width: 100% } .box { width: 400px; min-height: 30px }</style>';
            root.append(...composer.children);
          }
        }
        customElements.define('closed-composer', ClosedComposer);
        const [box, go] = composer.children;
        composer.append(document.createElement('closed-composer'));
        (box as HTMLElement).focus();
        const { x, y } = (go as HTMLElement).getBoundingClientRect();
        return { x: x + 4, y: y + 4 };
      });
      await page.keyboard.type(WORDS);
      const prompt = await promptAfter(() =>
        way === 'Enter' ? page.keyboard.press('Enter') : page.mouse.click(icon.x, icon.y),
      );
      expect(prompt).toContain('was seen on');
      for (const value of VALUES) expect(prompt).not.toContain(value);
    },
  );

  test('is not meant by what leads elsewhere or opens a menu, and its draft stays as it is', async () => {
    const page = await typed((composer) => {
      const menu = document.createElement('button');
      menu.className = 'menu';
      menu.textContent = '≡';
      menu.setAttribute('aria-haspopup', 'menu');
      menu.addEventListener('click', () => composer.setAttribute('data-menu', 'open'));
      composer.append(menu);
    });
    await page.locator('.menu').click();
    await page.getByText('New chat').click();
    await page.locator('[data-menu="open"]').waitFor();
    expect(await draftOf(page, PLAIN)).toBe(WORDS);
  });

  test.each(['.find', '.rename'])('is told from %s, which finds or names things', async (selector) => {
    const page = await openChat(rig.session.open, PLAIN);
    const other = page.locator(selector);
    await other.click();
    await page.keyboard.press('ControlOrMeta+KeyA');
    await page.keyboard.type('Rosalind Achterberg');
    await page.keyboard.press('Enter');
    // By the time that a message which was sent later has gone through, an earlier one would have as well.
    await page.locator(PLAIN.composer).click();
    await page.keyboard.type(WORDS);
    await promptAfter(() => page.keyboard.press('Enter'));
    const text = await other.evaluate((box) =>
      box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText,
    );
    expect(text.trim()).toBe('Rosalind Achterberg');
  });

  test('is not sent where two could be meant', async () => {
    const from = rig.sites.requests.length;
    const page = await typed((composer) => {
      const second = document.createElement('textarea');
      second.value = 'Rosalind Achterberg';
      composer.append(second);
    });
    await page.locator(PLAIN.send).click();
    await expect.poll(() => visibleText(page), PATIENT).toContain('Not sent');
    expect(rig.sites.requests.slice(from).filter(({ kind }) => kind === 'prompt')).toEqual([]);
    expect(await draftOf(page, PLAIN)).toBe(WORDS);
  });

  test('keeps its stand-ins when the site refuses them, with the words beside, and can be sent again', async () => {
    const page = await typed();
    rig.sites.failNext(429);
    const refused = await promptAfter(() => page.keyboard.press('Enter'));
    await expect.poll(() => visibleText(page), PATIENT).toContain('The site did not take the message');
    expect(await visibleText(page)).toContain(WORDS);
    for (const value of VALUES) expect(await draftOf(page, PLAIN)).not.toContain(value);
    expect(await promptAfter(() => page.locator(PLAIN.send).click())).toBe(refused);
  });

  test('is held, with the text intact, when its text cannot be checked', async () => {
    const page = await typed();
    const [worker] = rig.session.context
      .serviceWorkers()
      .filter((found) => found.url().startsWith('chrome-extension:'));
    await worker?.evaluate(() => {
      const { normalize } = String.prototype;
      Object.assign(globalThis, { mend: () => (String.prototype.normalize = normalize) });
      String.prototype.normalize = () => {
        throw new Error('broken by the test');
      };
    });
    const from = rig.sites.requests.length;
    await page.locator(PLAIN.send).click();
    await expect.poll(() => visibleText(page), PATIENT).toContain('Not sent: this message could not be checked');
    expect(rig.sites.requests.slice(from).filter(({ kind }) => kind === 'prompt')).toEqual([]);
    expect(await draftOf(page, PLAIN)).toBe(WORDS);
    await worker?.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
    const prompt = await promptAfter(() => page.locator(PLAIN.send).click());
    for (const value of VALUES) expect(prompt).not.toContain(value);
  });
});
