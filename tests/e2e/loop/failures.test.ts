import type { Page, Worker } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { freshRig, type Rig, sharedRig } from '../harness/rig.ts';
import { screenshot, visibleText } from '../harness/reads.ts';
import { breakVault, killServiceWorker } from '../harness/worker.ts';
import {
  type ChatPage,
  CLASSIC,
  CLAUDE,
  draftOf,
  finishedReplies,
  FIRST_PAGES,
  FURTHER_PAGES,
  openChat,
  PERPLEXITY,
} from '../harness/chat-pages.ts';
import { reloadExtension } from '../harness/reload.ts';
import { fileName } from './originals.ts';

const WORDS = 'Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const ORIGINALS = ['Achterberg', '60418827', '02/11/2025'];

function worker({ session }: Rig): Worker {
  const [found] = session.context.serviceWorkers();
  if (!found) throw new Error('The background worker is not running.');
  return found;
}

async function typed({ session }: Rig, chat: ChatPage, words = WORDS): Promise<Page> {
  const page = await openChat(session.open, chat);
  await page.keyboard.type(words);
  return page;
}

const VAULT_BROKEN = 'Not sent: the stand-ins could not be saved';

/** Keeps the vault from writing until `letGo` is called. Runs in the background worker. */
function holdVault(): void {
  const { encrypt } = SubtleCrypto.prototype;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  crypto.subtle.encrypt = async (...of) => {
    await held;
    return encrypt.apply(crypto.subtle, of);
  };
  const letGo = () => {
    Reflect.deleteProperty(crypto.subtle, 'encrypt');
    release();
  };
  Object.assign(globalThis, { letGo });
}

/** Makes the page undo whatever is written into its composer by anybody but the user. */
async function revertEdits(page: Page, { composer }: ChatPage): Promise<void> {
  await page.locator(composer).evaluate((editor) => {
    if (editor instanceof HTMLTextAreaElement) {
      const { value } = editor;
      // React notes what is assigned to the field's own property, and then sees no change in it.
      editor.addEventListener('input', () => void (editor.value = value));
      return;
    }
    const before = new Map<Node, string>();
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) before.set(node, (node as Text).data);
    new MutationObserver(() => {
      for (const [node, data] of before) if ((node as Text).data !== data) (node as Text).data = data;
    }).observe(editor, { characterData: true, subtree: true });
  });
}

/** Waits for a notice with this title, then holds the send to its promise: nothing sent, the text where it was. */
async function expectHeld({ sites }: Rig, page: Page, chat: ChatPage, title: string): Promise<void> {
  await expect.poll(() => visibleText(page), { timeout: 25_000 }).toContain(title);
  expect(sites.prompts()).toEqual([]);
  expect(await draftOf(page, chat)).toBe(WORDS);
}

describe.each(FIRST_PAGES)('a send on $name that fails', (chat) => {
  const rig = freshRig();

  test.each([
    ['the vault cannot be written', VAULT_BROKEN, breakVault],
    [
      'the disk is full',
      'Not sent: the disk is full',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'detection throws',
      'Not sent: this message could not be checked',
      () => {
        String.prototype.normalize = () => {
          throw new Error('broken by the test');
        };
      },
    ],
    [
      'the background hangs',
      'Not sent: Understudy could not check this message',
      () => {
        crypto.subtle.encrypt = () => new Promise(() => {});
      },
    ],
  ])('because %s is held, with the text intact and the reason said', async (_name, title, sabotage) => {
    const page = await typed(rig, chat);
    await worker(rig).evaluate(sabotage);
    await page.keyboard.press('Enter');
    await expectHeld(rig, page, chat, title);
  });

  test('because the extension was reloaded is held', async () => {
    const page = await typed(rig, chat);
    await reloadExtension(rig.session);
    await page.bringToFront();
    await expect.poll(() => visibleText(page), { timeout: 20_000 }).toContain('Reload this page before you use it');
    await page.locator(chat.composer).click();
    await page.keyboard.press('Enter');
    await expectHeld(rig, page, chat, 'Not sent: Understudy was updated or restarted');
    await screenshot(page, fileName('held', chat.name));
  });
});

describe.each(FIRST_PAGES)('a send on $name that fails', (chat) => {
  const rig = sharedRig();

  test('is not one because the user types on during the check, which then begins anew', async () => {
    const page = await typed(rig, chat);
    await worker(rig).evaluate(holdVault);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' Her brother Mr. Leopold Achterberg, 02/11/2025.');
    expect(rig.sites.prompts()).toEqual([]);
    await worker(rig).evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
    await expect.poll(() => rig.sites.prompts().length, { timeout: 20_000 }).toBe(1);
    const [prompt = ''] = rig.sites.prompts();
    for (const original of [...ORIGINALS, 'Leopold']) expect(prompt).not.toContain(original);
    expect(prompt).toMatch(
      /^Mrs\. \S+ \S+, MRN \d{8}, was seen on [\d/]{10}\. Her brother Mr\. \S+ \S+, [\d/]{10}\.$/u,
    );
    await finishedReplies(page, chat);
    expect(rig.sites.prompts()).toHaveLength(1);
  });

  test('because the page reverts what is written is held', async () => {
    const page = await typed(rig, chat);
    await revertEdits(page, chat);
    await page.keyboard.press('Enter');
    await expectHeld(rig, page, chat, 'Not sent: the page did not take the stand-ins');
  });

  test('because two composers are in one form is held', async () => {
    const page = await typed(rig, chat);
    await page.locator(chat.composer).evaluate((editor) => {
      const copy = editor.cloneNode(true) as HTMLElement;
      copy.style.height = '40px';
      editor.parentElement?.append(copy);
    });
    await page.locator(chat.send).click();
    await expect
      .poll(() => visibleText(page), { timeout: 20_000 })
      .toContain('Not sent: it is not clear which text would be sent');
    expect(rig.sites.prompts()).toEqual([]);
    expect(await page.locator(chat.composer).first().textContent()).toBe(WORDS);
  });

  test('is not one because the worker was killed before it', async () => {
    const page = await typed(rig, chat);
    await page.keyboard.press('Enter');
    await finishedReplies(page, chat);
    await killServiceWorker(rig.session);
    await page.locator(chat.composer).click();
    await page.keyboard.type('And what about Mrs. Achterberg on 02/11/2025?');
    await page.keyboard.press('Enter');
    await finishedReplies(page, chat, 2);
    const prompts = rig.sites.prompts();
    expect(prompts).toHaveLength(2);
    for (const original of ORIGINALS) expect(prompts.join('\n')).not.toContain(original);
    const text = await visibleText(page);
    expect(text).toContain('And what about Mrs. Achterberg on 02/11/2025?');
    expect(text.split('Achterberg').length).toBeGreaterThan(4);
  });

  test('and is pressed twice happens once', async () => {
    const page = await typed(rig, chat);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator(chat.composer).press('Enter');
    await finishedReplies(page, chat);
    expect(rig.sites.prompts()).toHaveLength(1);
  });
});

describe.each([...FIRST_PAGES, PERPLEXITY])('a send on $name', (chat) => {
  const rig = sharedRig();

  test('waits for what the user types on', async () => {
    const page = await typed(rig, chat);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' Her brother Mr. Leopold Achterberg, 02/11/2025.');
    await expect.poll(() => rig.sites.prompts().length, { timeout: 40_000 }).toBe(1);
    for (const { body } of rig.sites.requests.filter(({ kind }) => kind === 'prompt')) {
      for (const original of [...ORIGINALS, 'Leopold']) expect(body).not.toContain(original);
    }
    // What came too late for the message is still in the box.
    const [prompt = ''] = rig.sites.prompts();
    expect(`${prompt} ${await draftOf(page, chat)}`).toMatch(/\.\s*Her brother/);
  });
});

describe.each(FURTHER_PAGES)('a send on $name that fails', (chat) => {
  const rig = freshRig();

  test('because the vault cannot be written is held', async () => {
    const page = await typed(rig, chat);
    await worker(rig).evaluate(breakVault);
    await page.keyboard.press('Enter');
    await expectHeld(rig, page, chat, VAULT_BROKEN);
  });
});

describe.each(FURTHER_PAGES)('a send on $name that fails', (chat) => {
  const rig = sharedRig();

  test('because the page reverts what is written is held', async () => {
    const page = await typed(rig, chat);
    await revertEdits(page, chat);
    await page.keyboard.press('Enter');
    await expectHeld(rig, page, chat, 'Not sent: the page did not take the stand-ins');
  });
});

describe('a message that the site refuses', () => {
  const rig = sharedRig();

  test('leaves its stand-ins in the composer and shows the words beside, which can be put back and sent', async () => {
    const page = await typed(rig, CLASSIC);
    rig.sites.failNext(429);
    await page.keyboard.press('Enter');
    await expect.poll(() => visibleText(page), { timeout: 20_000 }).toContain('The site did not take the message');
    expect(await visibleText(page)).toContain(WORDS);
    for (const original of ORIGINALS) expect(await draftOf(page, CLASSIC)).not.toContain(original);
    await screenshot(page, 'refused');

    await page.locator(CLASSIC.composer).click();
    await page.keyboard.press('Enter');
    await finishedReplies(page, CLASSIC);
    expect(rig.sites.prompts()[1]).toBe(rig.sites.prompts()[0]);
  });

  test('is shown with the real values where the site keeps a failed bubble', async () => {
    const page = await typed(rig, CLAUDE);
    rig.sites.offlineNext();
    await page.keyboard.press('Enter');
    await page.locator('button[aria-label="Retry"]').waitFor();
    expect(await visibleText(page)).toContain(WORDS);
    await page.locator('button[aria-label="Retry"]').click();
    await finishedReplies(page, CLAUDE);
    for (const prompt of rig.sites.prompts()) for (const original of ORIGINALS) expect(prompt).not.toContain(original);
  });
});
