import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHAT_PAGES, type ChatPage, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { sharedRig } from '../harness/rig.ts';
import { pageReads, visibleText } from '../harness/reads.ts';

const FIRST = 'Please summarise: Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const SECOND = 'Please summarise: Mr. Bartholomew Quennell, MRN 77120456, was seen on 04/23/2025.';
const FIRST_VALUES = ['Rosalind Achterberg', '60418827', '02/11/2025'];
const SECOND_VALUES = ['Bartholomew Quennell', '77120456', '04/23/2025'];

/** Machines may be busy; what is waited for must come all the same. */
const PATIENT = { timeout: 20_000 };

const rig = sharedRig();

async function say(page: Page, chat: ChatPage, words: string, replies = 1): Promise<string> {
  await page.locator(chat.composer).click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await finishedReplies(page, chat, replies);
  return rig.sites.prompts().at(-1) ?? '';
}

/** Waits until all of these can be read in user turns and replies. */
async function expectShown(page: Page, chat: ChatPage, values: readonly string[]): Promise<void> {
  for (const selector of [chat.user, chat.reply]) {
    for (const value of values) await expect.poll(() => visibleText(page, selector), PATIENT).toContain(value);
  }
}

function expectNone(text: string, values: readonly string[]): void {
  for (const value of values) expect(text).not.toContain(value);
}

describe.each(CHAT_PAGES)('a conversation on $name', (chat) => {
  test('is read with its real values again after a reload, and in a second tab', async () => {
    const page = await openChat(rig.session.open, chat);
    await say(page, chat, FIRST);
    await expect.poll(() => new URL(page.url()).pathname).toMatch(chat.path);
    await page.reload();
    await expectShown(page, chat, FIRST_VALUES);
    const second = await rig.session.open(page.url());
    await expectShown(second, chat, FIRST_VALUES);
    expectNone((await pageReads(second)).html, FIRST_VALUES);
  });

  test('is never restored with the mapping of another one', async () => {
    const page = await openChat(rig.session.open, chat);
    const firstSent = await say(page, chat, FIRST);
    const standIn = /Mrs\. (\S+ \S+),/u.exec(firstSent)?.[1] ?? '';
    expect(standIn).not.toBe('');
    const firstUrl = page.url();

    await page.getByText('New chat').first().click();
    await page.locator(chat.user).first().waitFor({ state: 'detached' });
    const secondSent = await say(page, chat, SECOND);
    await expectShown(page, chat, SECOND_VALUES);
    await say(page, chat, `Is ${standIn} a good name?`, 2);
    expectNone(await visibleText(page), FIRST_VALUES);
    expectNone(firstSent + secondSent, [...FIRST_VALUES, ...SECOND_VALUES]);

    await page.locator(chat.title).last().click();
    await expect.poll(() => page.url(), PATIENT).toBe(firstUrl);
    await expectShown(page, chat, FIRST_VALUES);
    expectNone(await visibleText(page), SECOND_VALUES);
  });
});

const EDITABLE = CHAT_PAGES.flatMap((chat) => (chat.edits ? { name: chat.name, chat, edits: chat.edits } : []));

describe.each(EDITABLE)('a conversation on $name', ({ chat, edits }) => {
  test('keeps its stand-ins through edit and retry', async () => {
    const page = await openChat(rig.session.open, chat);
    const sent = await say(page, chat, FIRST);
    await page.locator(edits.open).click();
    const box = page.locator(edits.box);
    expectNone(await box.inputValue(), FIRST_VALUES);
    // The end of the text: a narrow box breaks its lines.
    await box.press('ControlOrMeta+End');
    await box.press('Enter');
    await expect.poll(() => box.inputValue(), PATIENT).toMatch(/\n$/u);
    await box.pressSequentially(' Her brother, Mr. Leopold Achterberg, called.');
    await page.locator(edits.save).click();
    await expect.poll(() => rig.sites.prompts().length, PATIENT).toBe(2);
    await finishedReplies(page, chat);
    const edited = rig.sites.prompts()[1] ?? '';
    expect(edited.startsWith(sent)).toBe(true);
    expectNone(edited, [...FIRST_VALUES, 'Leopold', 'Achterberg']);
    await expectShown(page, chat, [...FIRST_VALUES, 'Leopold Achterberg']);

    await page.locator(edits.retry).first().click();
    await expect.poll(() => rig.sites.prompts().length, PATIENT).toBe(3);
    expect(rig.sites.prompts()[2]).toBe(edited);
    await expectShown(page, chat, [...FIRST_VALUES, 'Leopold Achterberg']);
  });

  test('is asked for until it can be had, and its stand-ins are not taken for the truth meanwhile', async () => {
    const page = await openChat(rig.session.open, chat);
    await say(page, chat, FIRST);
    await expect.poll(() => new URL(page.url()).pathname, PATIENT).toMatch(chat.path);
    // Shown after a reload it is written down under the chat's id: what breaks below breaks reading alone.
    await page.reload();
    await expectShown(page, chat, FIRST_VALUES);
    const [worker] = rig.session.context.serviceWorkers();
    await worker?.evaluate(() => {
      const { transaction } = IDBDatabase.prototype;
      Object.assign(globalThis, { mend: () => (IDBDatabase.prototype.transaction = transaction) });
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('broken by the test', 'UnknownError');
      };
    });
    await page.reload();
    await expect.poll(() => visibleText(page), PATIENT).toContain('Real values cannot be shown right now');
    await worker?.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
    await expectShown(page, chat, FIRST_VALUES);
    expect(await visibleText(page)).not.toContain('Real values cannot be shown right now');
  });
});
