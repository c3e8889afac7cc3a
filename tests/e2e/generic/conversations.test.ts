import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type ChatPage, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { DEEP_CHAT, NAMED_PAGES } from '../harness/named-pages.ts';
import { pageReads, visibleText } from '../harness/reads.ts';
import { namedRig } from './setup.ts';

const FIRST = 'Please summarise: Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const SECOND = 'Please summarise: Mr. Bartholomew Quennell, MRN 77120456, was seen on 04/23/2025.';
const FIRST_VALUES = ['Rosalind Achterberg', '60418827', '02/11/2025'];
const SECOND_VALUES = ['Bartholomew Quennell', '77120456', '04/23/2025'];

/** Machines may be busy; what is waited for must come all the same. */
const PATIENT = { timeout: 20_000 };

const rig = namedRig();

async function say(page: Page, chat: ChatPage, words: string, replies = 1): Promise<string> {
  await page.locator(chat.composer).click();
  await page.keyboard.type(words);
  const from = rig.sites.requests.length;
  await page.keyboard.press('Enter');
  const { prompt } = await rig.sites.waitForRequest(({ kind }) => kind === 'prompt', from);
  await finishedReplies(page, chat, replies);
  return prompt ?? '';
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

function standInOf(sent: string): string {
  return /Mrs\. (\S+ \S+),/u.exec(sent)?.[1] ?? '';
}

describe.each(NAMED_PAGES.filter((chat) => chat !== DEEP_CHAT))('a conversation on $name', (chat) => {
  test('is read again after a reload, and never with the mapping of another one', async () => {
    const page = await openChat(rig.session.open, chat);
    const firstSent = await say(page, chat, FIRST);
    const standIn = standInOf(firstSent);
    expect(standIn).not.toBe('');
    await expect.poll(() => new URL(page.url()).pathname, PATIENT).toMatch(chat.path);
    const firstUrl = page.url();
    await page.reload();
    await expectShown(page, chat, FIRST_VALUES);
    expectNone((await pageReads(page)).html, FIRST_VALUES);

    await page.getByText('New chat').first().click();
    await page.locator(chat.user).first().waitFor({ state: 'detached' });
    const secondSent = await say(page, chat, SECOND);
    await expectShown(page, chat, SECOND_VALUES);
    await say(page, chat, `Is ${standIn} a good name?`, 2);
    expectNone(await visibleText(page), FIRST_VALUES);
    expectNone(firstSent + secondSent, [...FIRST_VALUES, ...SECOND_VALUES]);

    await page.goto(firstUrl);
    await expectShown(page, chat, FIRST_VALUES);
    expectNone(await visibleText(page), SECOND_VALUES);
  });
});

const EDITABLE = NAMED_PAGES.flatMap((chat) => (chat.edits ? { name: chat.name, chat, edits: chat.edits } : []));

describe.each(EDITABLE)('a conversation on $name', ({ chat, edits }) => {
  test('keeps its stand-ins when a message is changed', async () => {
    const page = await openChat(rig.session.open, chat);
    const sent = await say(page, chat, FIRST);
    await page.locator(edits.open).click();
    const box = page.locator(edits.box);
    expectNone(await box.inputValue(), FIRST_VALUES);
    await box.press('End');
    await box.pressSequentially(' Her brother, Mr. Leopold Achterberg, called.');
    const from = rig.sites.requests.length;
    await page.locator(edits.save).click();
    const { prompt } = await rig.sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    expect(prompt?.startsWith(sent)).toBe(true);
    expectNone(prompt ?? '', [...FIRST_VALUES, 'Leopold', 'Achterberg']);
    await finishedReplies(page, chat);
    await expectShown(page, chat, [...FIRST_VALUES, 'Leopold Achterberg']);
  });
});

describe('a conversation that never gets an id', () => {
  const chat = DEEP_CHAT;

  test('keeps its mapping from message to message, and loses it with its messages', async () => {
    const page = await openChat(rig.session.open, chat);
    const standIn = standInOf(await say(page, chat, FIRST));
    expect(standIn).not.toBe('');
    await expectShown(page, chat, FIRST_VALUES);
    expect(await say(page, chat, 'Should Mrs. Rosalind Achterberg come back?', 2)).toContain(standIn);

    await page.getByText('New chat').click();
    await page.locator(chat.user).first().waitFor({ state: 'detached' });
    const again = await say(page, chat, SECOND);
    await expectShown(page, chat, SECOND_VALUES);
    expectNone(again, SECOND_VALUES);
    await say(page, chat, `Is ${standIn} a good name?`, 2);
    expectNone(await visibleText(page), FIRST_VALUES);
  });

  test('is another one after the page was loaded anew', async () => {
    const page = await openChat(rig.session.open, chat);
    const standIn = standInOf(await say(page, chat, FIRST));
    await page.reload();
    await say(page, chat, SECOND);
    await expectShown(page, chat, SECOND_VALUES);
    await say(page, chat, `Is ${standIn} a good name?`, 2);
    expectNone(await visibleText(page), FIRST_VALUES);
  });
});
