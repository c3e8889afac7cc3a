import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Sites, startSites } from '../../sites/server.ts';
import { badgeOf, decideSite } from '../harness/background.ts';
import { CHANGED, CHAT_PAGES, CLASSIC, draftOf, openChat } from '../harness/chat-pages.ts';
import { EXTENSION } from '../harness/extension.ts';
import { launch, type Session } from '../harness/launch.ts';
import { screenshot, visibleText } from '../harness/reads.ts';

const PATIENT = { timeout: 25_000 };
const WORDS = 'Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const ORIGINALS = ['Achterberg', '60418827', '02/11/2025'];
const UNKNOWN = 'Not sent: Understudy does not know this text box';

let sites: Sites;
let session: Session;

beforeAll(async () => {
  sites = await startSites();
  session = await launch({ port: sites.port, extension: EXTENSION });
});

afterEach(async () => {
  const [, ...pages] = session.context.pages();
  await Promise.all(pages.map((page) => page.close()));
});

afterAll(async () => {
  await session?.close();
  await sites?.close();
});

const badge = (address: string) => () => badgeOf(session, address);

describe('a page proves itself', () => {
  test.each(CHAT_PAGES)('$name is protected, also while text is typed', async (chat) => {
    const page = await openChat(session.open, chat);
    await expect.poll(badge(chat.start), PATIENT).toMatchObject({ text: '✓' });
    await page.keyboard.type('What is the dose of amoxicillin?');
    await page.keyboard.press('Enter');
    await page.locator(chat.finished).first().waitFor({ state: 'attached' });
    expect(await badgeOf(session, new URL(chat.start).origin)).toMatchObject({ text: '✓' });
  });
});
