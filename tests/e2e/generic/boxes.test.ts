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

/** Waits until what was done has had its effect: two frames, and an answer of the background would have come. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

describe('a box on a page that nobody has described', () => {
  test.each([
    [
      'by Enter where there is nothing to press',
      (composer: Element) => composer.querySelector('.go')?.remove(),
      'Enter',
    ],
    [
      'by a control in the next block',
      (composer: Element) => composer.after(composer.querySelector('.go') ?? ''),
      'click',
    ],
    [
      'by a button that says nothing, among others',
      (composer: Element) => {
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
      'press',
    ],
    [
      'from an open shadow root within another',
      (composer: Element) => {
        const outer = document.createElement('div');
        const inner = document.createElement('div');
        inner.style.cssText = 'display: flex; width: 100%';
        composer.after(outer);
        outer.attachShadow({ mode: 'open' }).append(inner);
        const root = inner.attachShadow({ mode: 'open' });
        root.innerHTML = '<style>.box { width: 400px; min-height: 30px }</style>';
        root.append(...composer.children);
      },
      'Enter',
    ],
  ])('sends %s, with stand-ins', async (_how, change, way) => {
    const page = await typed(change);
    const prompt = await promptAfter(() =>
      way === 'Enter' ? page.keyboard.press('Enter') : page.locator(way === 'press' ? '.press' : '.go').click(),
    );
    expect(prompt).toContain('was seen on');
    for (const value of VALUES) expect(prompt).not.toContain(value);
    await finishedReplies(page, PLAIN);
    await expect.poll(() => visibleText(page, PLAIN.user), PATIENT).toContain('Rosalind Achterberg');
  });

  test('is not meant by what leads elsewhere, and its draft stays as it is', async () => {
    const page = await typed();
    await page.getByText('New chat').click();
    await settle(page);
    expect(await draftOf(page, PLAIN)).toBe(WORDS);
  });

  test.each(['.find', '.rename'])('is told from %s, which finds or names things', async (selector) => {
    const page = await openChat(rig.session.open, PLAIN);
    const other = page.locator(selector);
    await other.click();
    await page.keyboard.press('ControlOrMeta+KeyA');
    await page.keyboard.type('Rosalind Achterberg');
    await page.keyboard.press('Enter');
    await settle(page);
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
