import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHAT_PAGES, CLASSIC, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { press } from '../harness/notices.ts';
import { pageReads, screenshot, visibleText } from '../harness/reads.ts';
import { sharedRig } from '../harness/rig.ts';

const REAL = 'Rosalind Achterberg';
const FIRST = `Please summarise: Mrs. ${REAL}, MRN 60418827, was seen on 02/11/2025.`;
const TITLE = 'Not sent yet: what do you mean?';
const PATIENT = { timeout: 20_000 };

/** Sites whose composers are of other kinds: a textarea, Lexical, Quill. */
const EDITORS = /signed out|gemini|m365/u;

const rig = sharedRig();

const type = async (page: Page, words: string): Promise<void> => {
  await page.locator(CLASSIC.composer).click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

/** Waits for a message to be sent and answered, and gives what the site got. */
async function sent(page: Page, count: number): Promise<string> {
  await expect.poll(() => rig.sites.prompts().length, PATIENT).toBe(count);
  await finishedReplies(page, CLASSIC, count);
  return rig.sites.prompts()[count - 1] ?? '';
}

/** A chat with one message, and what stands for the patient in it. */
async function begun(): Promise<{ page: Page; name: string; record: string }> {
  const page = await openChat(rig.session.open, CLASSIC);
  await type(page, FIRST);
  const [, name = '', record = ''] = /Mrs\. (\S+ \S+), MRN (\d+)/u.exec(await sent(page, 1)) ?? [];
  expect([name, record]).not.toContain('');
  return { page, name, record };
}

const asked = (page: Page) => expect.poll(() => visibleText(page), PATIENT).toContain(TITLE);
const isAsked = async (page: Page): Promise<boolean> => (await visibleText(page)).includes(TITLE);
const draft = (page: Page): Promise<string> => page.locator(CLASSIC.composer).innerText();
const hasFocus = (page: Page): Promise<boolean> =>
  page.locator(CLASSIC.composer).evaluate((editor) => editor.contains(document.activeElement));

test('another person of that name gets a stand-in of their own, and replies tell the two apart', async () => {
  const { page, name } = await begun();
  const words = `Is ${name} a nurse?`;
  await type(page, words);
  await asked(page);
  expect(await visibleText(page)).toContain(`is a stand-in for ${REAL} here.`);
  expect(rig.sites.prompts()).toHaveLength(1);
  expect((await draft(page)).trim()).toBe(words);
  expect(Object.values(await pageReads(page)).join('\n')).not.toContain('Achterberg');
  await screenshot(page, 'stand-in-question');
  await press(page, `Another person called ${name}`);
  const other = await sent(page, 2);
  for (const word of name.split(' ')) expect(other).not.toContain(word);
  await expect.poll(() => visibleText(page, CLASSIC.user), PATIENT).toContain(words);
  expect(await visibleText(page, CLASSIC.user)).toContain(REAL);

  await type(page, `And does ${name} work nights?`);
  expect(await sent(page, 3)).not.toContain(name.split(' ')[1]);
  expect(await isAsked(page)).toBe(false);
});

test('where the value behind it is meant, it goes as it is, answered by keys alone', async () => {
  const { page, name } = await begun();
  await type(page, `Is ${name} better?`);
  await asked(page);
  await page.keyboard.press('Enter');
  expect(rig.sites.prompts()).toHaveLength(1);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  expect(await sent(page, 2)).toBe(`Is ${name} better?`);
  expect(await hasFocus(page)).toBe(true);
  await expect.poll(() => visibleText(page, CLASSIC.user), PATIENT).toContain(`Is ${REAL} better?`);
});

test('without an answer nothing is sent and the draft stays, and several are asked about at once', async () => {
  const { page, name, record } = await begun();
  const words = `Is ${name} MRN ${record}?`;
  await type(page, words);
  await asked(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => visibleText(page), PATIENT).toContain('Not sent: you have not said who or what is meant');
  expect(await hasFocus(page)).toBe(true);
  expect((await draft(page)).trim()).toBe(words);

  await page.keyboard.press('Enter');
  await asked(page);
  await screenshot(page, 'stand-in-questions');
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await expect.poll(() => visibleText(page), PATIENT).toContain('Not sent: you have not said who or what is meant');
  expect((await draft(page)).trim()).toBe(words);

  await page.keyboard.press('Enter');
  await asked(page);
  await press(page, REAL);
  await press(page, `Another value: ${record}`);
  expect(rig.sites.prompts()).toHaveLength(1);
  await press(page, 'Send');
  const both = await sent(page, 2);
  expect(both).toContain(name);
  expect(both).not.toContain(record);
  await expect.poll(() => visibleText(page, CLASSIC.user), PATIENT).toContain(`Is ${REAL} MRN ${record}?`);
});

test('what came back from the page is not asked about: the edit box, and a reply that was copied', async () => {
  const { page, name } = await begun();
  const edits = CLASSIC.edits;
  if (!edits) throw new Error('This page has no edit box.');
  await page.locator(edits.open).click();
  const box = page.locator(edits.box);
  await box.press('ControlOrMeta+End');
  await box.pressSequentially(' Is that so?');
  await page.locator(edits.save).click();
  await expect.poll(() => rig.sites.prompts().length, PATIENT).toBe(2);
  await finishedReplies(page, CLASSIC);
  expect(rig.sites.prompts()[1]).toContain(name);

  const reply = (await page.locator(CLASSIC.reply).last().textContent()) ?? '';
  const line = reply.split('\n').find((one) => one.includes(name)) ?? '';
  expect(line).toContain(name);
  await page.locator(CLASSIC.composer).click();
  await page.keyboard.insertText(`Shorten this: ${line.trim()}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => rig.sites.prompts().length, PATIENT).toBe(3);
  expect(rig.sites.prompts()[2]).toContain(name);
  expect(await isAsked(page)).toBe(false);
});

test.each(CHAT_PAGES.filter(({ name }) => EDITORS.test(name)))('is asked about on $name', async (chat) => {
  const page = await openChat(rig.session.open, chat);
  await page.locator(chat.composer).click();
  await page.keyboard.type(FIRST);
  await page.keyboard.press('Enter');
  await finishedReplies(page, chat);
  const [, name = ''] = /Mrs\. (\S+ \S+),/u.exec(rig.sites.prompts()[0] ?? '') ?? [];
  await page.locator(chat.composer).click();
  await page.keyboard.type(`Is ${name} better?`);
  await page.keyboard.press('Enter');
  await asked(page);
  await page.getByText('New chat').first().click();
  await expect.poll(() => isAsked(page), PATIENT).toBe(false);
  expect(rig.sites.prompts()).toHaveLength(1);
});
