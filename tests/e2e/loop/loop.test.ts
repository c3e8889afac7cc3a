import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { NOTE } from '../../sites/note.ts';
import { type Sites, startSites } from '../../sites/server.ts';
import {
  CHAT_PAGES,
  type ChatPage,
  CLAUDE,
  FIRST_PAGES,
  finishedReplies,
  openChat,
  type Submit,
  submitsOf,
} from '../harness/chat-pages.ts';
import { compose, pasteText, typeText } from '../harness/input.ts';
import { launch, type Session } from '../harness/launch.ts';
import { pageReads, screenshot, visibleText } from '../harness/reads.ts';
import { EXTENSION } from '../harness/extension.ts';
import { fileName, missingIn, originalsIn, wordsOf } from './originals.ts';

/** A table as a spreadsheet or a record puts it on the clipboard. */
const TABLE = [
  ['Name', 'MRN', 'DOB'],
  ['Marguerite Oyelaran', '48210937', '03/14/1957'],
  ['Tobias Oyelaran', '77120456', '04/23/1981'],
];
const TABLE_VALUES = TABLE.slice(1).flat();

function htmlOf(rows: readonly (readonly string[])[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

const ENTRIES = { pasted: pasteText, typed: typeText };

let sites: Sites;
let session: Session;

beforeAll(async () => {
  sites = await startSites();
  session = await launch({ port: sites.port, extension: EXTENSION });
});

afterEach(async () => {
  await Promise.all(
    session.context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
});

afterAll(async () => {
  await session?.close();
  await sites?.close();
});

async function sendNote(page: Page, chat: ChatPage, enter: keyof typeof ENTRIES, submit: Submit): Promise<string> {
  const from = sites.requests.length;
  await ENTRIES[enter](page, NOTE.trimEnd());
  await submit.run(page, chat);
  const prompt = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
  await finishedReplies(page, chat);
  expect(sites.requests.slice(from).filter(({ kind }) => kind === 'prompt')).toHaveLength(1);
  return wordsOf(prompt);
}

describe.each(CHAT_PAGES)('$name', (chat) => {
  const ways = submitsOf(chat);
  const typed = ways.filter(
    ({ name }) => name === 'Enter' || (FIRST_PAGES.includes(chat) && name === 'a click on send'),
  );
  const cases = [
    ...ways.map((way) => ({ enter: 'pasted' as const, way, name: way.name })),
    ...typed.map((way) => ({ enter: 'typed' as const, way, name: way.name })),
  ];

  test.each(cases)(
    'a note that is $enter and sent by $name leaves with stand-ins, once, and is read with the real values',
    async ({ enter, way }) => {
      const errors = session.pageErrors.length;
      const from = sites.requests.length;
      const page = await openChat(session.open, chat);
      const body = await sendNote(page, chat, enter, way);

      expect(originalsIn(body)).toEqual([]);
      expect(body).toContain('Parkinson disease');
      expect(body).toContain('lisinopril 10 mg daily');
      expect(body).toContain('creatinine 1.4 mg/dL, HbA1c 8.1 %');
      // Whatever else the site was told once there was a message: its title, what was copied.
      const others = sites.requests.slice(from).filter(({ kind }) => kind !== 'typing');
      expect(others.flatMap((request) => originalsIn(request.path + request.body))).toEqual([]);

      const reads = await pageReads(page);
      for (const read of [
        reads.innerText,
        reads.textContent,
        reads.html,
        reads.selection,
        reads.title,
        reads.address,
      ]) {
        expect(originalsIn(read)).toEqual([]);
      }
      // A reply that came all at once is drawn a moment later.
      for (const shown of [chat.user, chat.reply])
        await expect.poll(async () => missingIn(await visibleText(page, shown)), { timeout: 10_000 }).toEqual([]);
      expect(session.pageErrors.slice(errors)).toEqual([]);
      await screenshot(page, fileName('loop', chat.name, enter, way.name));
    },
  );

  test('Enter while an input method composes sends nothing, and Shift+Enter is a new line', async () => {
    const page = await openChat(session.open, chat);
    const from = sites.requests.length;
    await typeText(page, 'first\nsecond ');
    const composition = await compose(page, 'third');
    await composition.enter();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(sites.requests.slice(from).filter(({ kind }) => kind === 'prompt')).toEqual([]);
    await composition.commit();
    await page.keyboard.press('Enter');
    const { prompt } = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    expect(prompt?.split('\n').filter((line) => line !== '')).toEqual(['first', 'second third']);
    await finishedReplies(page, chat);
    expect(sites.requests.slice(from).filter(({ kind }) => kind === 'prompt')).toHaveLength(1);
  });
});

describe.each(FIRST_PAGES)('$name', (chat) => {
  test('a table that is pasted leaves with its cells apart and with stand-ins', async () => {
    const page = await openChat(session.open, chat);
    const from = sites.requests.length;
    await pasteText(page, TABLE.map((row) => row.join('\t')).join('\n'), htmlOf(TABLE));
    await page.keyboard.press('Enter');
    const { prompt, body } = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    for (const value of TABLE_VALUES) expect(body).not.toContain(value);
    const rows = prompt?.split('\n').map((line) => line.split(/\t| {2,}/u).length);
    expect(rows).toEqual([3, 3, 3]);
    await finishedReplies(page, chat);
    for (const value of TABLE_VALUES) await expect.poll(() => visibleText(page, chat.user)).toContain(value);
  });
});

test('what is typed and sent before claude.ai has its editor leaves with stand-ins', async () => {
  const from = sites.requests.length;
  const page = await session.open(`${CLAUDE.start}?hydration=1500`);
  await page.locator('textarea[data-testid="chat-input-ssr"]').fill('Mrs. Marguerite Oyelaran, MRN 48210937.');
  await page.keyboard.press('Enter');
  await page.locator(CLAUDE.composer).waitFor();
  await page.locator(CLAUDE.composer).click();
  await page.keyboard.press('Enter');
  const sent = [
    await sites.waitForRequest(({ kind }) => kind === 'prompt', from),
    await sites.waitForRequest(({ kind }) => kind === 'title', from),
  ];
  for (const { body } of sent) expect(originalsIn(body)).toEqual([]);
  expect(sent[0]?.prompt).toMatch(/^Mrs\. \S+ \S+, MRN \d{8}\.$/u);
  await expect.poll(() => visibleText(page, CLAUDE.user)).toContain('Mrs. Marguerite Oyelaran, MRN 48210937.');
  expect(sites.requests.slice(from).filter(({ kind }) => kind === 'prompt')).toHaveLength(1);
});
