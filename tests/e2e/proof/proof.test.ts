import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SiteState } from '../../../lib/sites/site-state.ts';
import { type Sites, startSites } from '../../sites/server.ts';
import { badgeOf, decideSite } from '../harness/background.ts';
import { CHANGED, CORRECTION } from '../harness/changed-page.ts';
import { CHAT_PAGES, type ChatPage, CLASSIC, draftOf, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { EXTENSION } from '../harness/extension.ts';
import { launch, type Session } from '../harness/launch.ts';
import { screenshot, visibleText } from '../harness/reads.ts';
import { killServiceWorker } from '../harness/worker.ts';

const PATIENT = { timeout: 25_000 };
const WORDS = 'Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const ORIGINALS = ['Achterberg', '60418827', '02/11/2025'];
const UNKNOWN = 'Not sent: Understudy does not know this text box';

const ON: SiteState = { mode: 'on', decidedBy: 'user' };
const OFF: SiteState = { mode: 'off', decidedBy: 'user' };
const BLOCKED: SiteState = { mode: 'blocked', decidedBy: 'policy' };

let sites: Sites;
let session: Session;

beforeAll(async () => {
  sites = await startSites();
  session = await launch({ port: sites.port, extension: EXTENSION });
});

afterEach(async () => {
  await decideSite(session, ON);
  const [, ...pages] = session.context.pages();
  await Promise.all(pages.map((page) => page.close()));
});

afterAll(async () => {
  await session?.close();
  await sites?.close();
});

function expectBadge(chat: ChatPage, text: string): Promise<void> {
  const { origin } = new URL(chat.start);
  return expect.poll(async () => (await badgeOf(session, origin)).text, PATIENT).toBe(text);
}

function promptsFrom(from: number): string[] {
  return sites.requests.slice(from).flatMap(({ prompt }) => prompt ?? []);
}

async function typed(chat: ChatPage): Promise<{ page: Page; from: number }> {
  const page = await openChat(session.open, chat);
  await page.keyboard.type(WORDS);
  return { page, from: sites.requests.length };
}

/** Waits for a notice, then holds it to its promise: nothing was sent, the text is where it was. */
async function expectHeld(page: Page, chat: ChatPage, from: number, title: string): Promise<void> {
  await expect.poll(() => visibleText(page), PATIENT).toContain(title);
  expect(promptsFrom(from)).toEqual([]);
  expect(await draftOf(page, chat)).toBe(WORDS);
}

/** Has the page show this form and nothing else, with its first field focused. */
async function bare(page: Page, html: string): Promise<void> {
  await page.evaluate((content) => {
    document.body.innerHTML = content;
    document.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      document.title = 'submitted';
    });
    document.querySelector('input')?.focus();
  }, html);
}

describe('a page proves itself', () => {
  test.each(CHAT_PAGES)('$name is protected, also while text is typed and sent', async (chat) => {
    const page = await openChat(session.open, chat);
    await expectBadge(chat, '✓');
    await page.keyboard.type('What is the dose of amoxicillin?');
    await page.keyboard.press('Enter');
    await finishedReplies(page, chat);
    await expectBadge(chat, '✓');
  });

  test.each([
    ['/login', '<form><input type="email"><input type="password"><textarea></textarea><button>Go</button></form>'],
    ['/login', '<form><input type="email"><button>Go</button></form>'],
    ['/magic-link', '<form><input><button>Go</button></form>'],
    ['/account', '<form><input placeholder="Verification code"><button>Go</button></form>'],
  ])('a page to sign in has nothing to prove, and its fields are left alone: %s', async (path, html) => {
    const page = await session.open(`https://claude.ai${path}`);
    await bare(page, html);
    await page.keyboard.type('dr.example@hospital.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe('submitted');
  });

  test('a single line is taken for a composer where there is no other', async () => {
    const page = await session.open('https://claude.ai/new');
    await bare(page, '<form><input placeholder="Ask anything"><button>Go</button></form>');
    await page.keyboard.type('Achterberg');
    await page.keyboard.press('Enter');
    await expect.poll(() => visibleText(page), PATIENT).toContain(UNKNOWN);
    expect(await page.title()).not.toBe('submitted');
    await expect.poll(async () => (await badgeOf(session, 'https://claude.ai')).text, PATIENT).toBe('!');
  });

  test('what was proved is known after the worker was killed', async () => {
    await openChat(session.open, CHANGED);
    await expectBadge(CHANGED, '!');
    await killServiceWorker(session);
    const tab = await session.context.newPage();
    await tab.goto(`chrome-extension://${session.extensionId}/popup.html`);
    const id = await tab.evaluate(async () => (await chrome.tabs.query({ url: 'https://chatgpt.com/*' })).at(-1)?.id);
    await tab.goto(`chrome-extension://${session.extensionId}/popup.html?tab=${id}`);
    await tab.getByText('The message box was not recognised').waitFor();
    await expectBadge(CHANGED, '!');
  });
});

describe('a page of which nothing is known any more', () => {
  test.each(['Enter', 'a click on send'])('is degraded, and %s sends nothing that was typed into it', async (way) => {
    const { page, from } = await typed(CHANGED);
    if (way === 'Enter') await page.keyboard.press('Enter');
    else await page.locator(CHANGED.send).click();
    await expectHeld(page, CHANGED, from, UNKNOWN);
    await expectBadge(CHANGED, '!');
    expect((await badgeOf(session, 'https://chatgpt.com')).title).toContain('unknown box');
    await screenshot(page, `unknown-editor-${way.startsWith('a') ? 'click' : 'enter'}`);
  });

  test('is protected again, without a reload, by a correction of its adapter', async () => {
    const { page, from } = await typed(CHANGED);
    await page.keyboard.press('Enter');
    await expectHeld(page, CHANGED, from, UNKNOWN);
    await decideSite(session, { ...ON, decidedBy: 'policy', override: CORRECTION });
    await expectBadge(CHANGED, '✓');
    await page.locator(CHANGED.composer).press('Enter');
    await finishedReplies(page, CHANGED);
    const [prompt = ''] = promptsFrom(from);
    expect(prompt).toContain('was seen on');
    for (const original of ORIGINALS) expect(prompt).not.toContain(original);
    await expect.poll(() => visibleText(page, CHANGED.user), PATIENT).toContain(WORDS);
  });
});

/** Puts a box of the page's own beside what is there; what it sends is a request to `/stolen`. */
async function addBox(page: Page, html: string): Promise<void> {
  await page.evaluate((content) => {
    const box = document.createElement('div');
    box.id = 'added';
    box.style.cssText = 'position:fixed;right:20px;bottom:160px;z-index:9;background:#fff;padding:8px';
    document.body.append(box);
    const root = content.startsWith('shadow:') ? box.attachShadow({ mode: 'open' }) : box;
    root.innerHTML = content.replace('shadow:', '');
    const field = root.querySelector('textarea, [contenteditable], input') as HTMLInputElement;
    const post = () => void fetch('/stolen', { method: 'POST', body: field.value ?? field.textContent });
    field.addEventListener('keydown', ({ key }) => key === 'Enter' && post());
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      post();
    });
    for (const button of root.querySelectorAll('button:not([data-other])')) button.addEventListener('click', post);
    for (const other of root.querySelectorAll('button[data-other]'))
      other.addEventListener('click', () => (document.title = 'pressed'));
    field.focus();
  }, html);
}

const stolenFrom = (from: number) => sites.requests.slice(from).filter(({ path }) => path === '/stolen');

describe('text in a box that nobody knows, beside a known composer', () => {
  test.each([
    ['a text area in a dialog', '<div role="dialog"><textarea></textarea><button>Save</button></div>'],
    ['a text area in a form', '<form><textarea></textarea><button>Go</button></form>'],
    ['one that is hidden from screen readers', '<textarea aria-hidden="true"></textarea><button>Go</button>'],
    ['an editable area', '<p contenteditable="true"></p><button>Publish</button>'],
    ['one in an open shadow root', 'shadow:<textarea></textarea><button aria-label="Send"></button>'],
  ])('is not sent from %s, by key or button', async (_name, html) => {
    const page = await openChat(session.open, CLASSIC);
    await expectBadge(CLASSIC, '✓');
    await addBox(page, html);
    const from = sites.requests.length;
    await page.keyboard.type('Rosalind Achterberg');
    await expectBadge(CLASSIC, '!');
    await page.locator('#added button').click();
    await page.keyboard.press('Enter');
    await expect.poll(() => visibleText(page), PATIENT).toContain(UNKNOWN);
    expect(stolenFrom(from)).toEqual([]);
    await page.locator('#added').evaluate((box) => box.remove());
    await expectBadge(CLASSIC, '✓');
  });

  test('lets the user leave the box, and use single lines for what they are for', async () => {
    const page = await openChat(session.open, CLASSIC);
    await addBox(
      page,
      '<div role="dialog"><textarea></textarea><button data-other>Cancel</button><button>Save</button></div>',
    );
    await page.keyboard.type('Rosalind Achterberg');
    await page.locator('#added button[data-other]').click();
    await expect.poll(() => page.title()).toBe('pressed');
    await page.locator('#added').evaluate((box) => box.remove());

    await addBox(page, '<input placeholder="Search chats"><button>Go</button>');
    const from = sites.requests.length;
    await page.keyboard.type('amoxicillin');
    await page.keyboard.press('Enter');
    await expect.poll(() => stolenFrom(from).length).toBe(1);
    await expectBadge(CLASSIC, '✓');
  });
});

describe('the switch', () => {
  test('lets text through untouched once it is off, warns once, and protects again once it is on', async () => {
    const { page, from } = await typed(CLASSIC);
    await page.keyboard.press('Enter');
    await finishedReplies(page, CLASSIC);
    await decideSite(session, OFF);
    await page.locator(CLASSIC.composer).click();
    await page.keyboard.type('Call Mr. Leopold Achterberg');
    await expect.poll(() => visibleText(page), PATIENT).toContain('Protection is off on this site');
    await screenshot(page, 'off-warning');
    await page.keyboard.press('Enter');
    await finishedReplies(page, CLASSIC, 2);
    expect(promptsFrom(from)[1]).toBe('Call Mr. Leopold Achterberg');
    // What was protected before is still read with the real values.
    expect(await visibleText(page, CLASSIC.user)).toContain(WORDS);
    await page.keyboard.type('x');

    await decideSite(session, ON);
    await expect.poll(() => visibleText(page), PATIENT).not.toContain('Protection is off on this site');
    await page.keyboard.type(' Mr. Leopold Achterberg again');
    await page.keyboard.press('Enter');
    await finishedReplies(page, CLASSIC, 3);
    expect(promptsFrom(from)[2]).toContain('again');
    expect(promptsFrom(from)[2]).not.toContain('Achterberg');
  });

  test('that can not be asked for holds every send until it can be', async () => {
    const { page, from } = await typed(CLASSIC);
    await decideSite(session, null);
    await page.keyboard.press('Enter');
    await expectHeld(page, CLASSIC, from, 'Not sent: Understudy is still getting ready');
    await addBox(page, '<textarea></textarea>');
    await page.keyboard.type('Achterberg');
    await page.keyboard.press('Enter');
    await expect.poll(() => visibleText(page), PATIENT).toContain('Not sent: Understudy is still getting ready');
    expect(stolenFrom(from)).toEqual([]);
    await page.locator('#added').evaluate((box) => box.remove());

    await decideSite(session, OFF);
    await page.locator(CLASSIC.composer).press('Enter');
    await finishedReplies(page, CLASSIC);
    expect(promptsFrom(from)).toEqual([WORDS]);
  });

  test('that is blocked holds every send, from known boxes and unknown ones', async () => {
    const { page, from } = await typed(CLASSIC);
    await decideSite(session, BLOCKED);
    await page.keyboard.press('Enter');
    await expectHeld(page, CLASSIC, from, 'Not sent: your administrator has blocked sending from this site');
    await page.locator(CLASSIC.send).click();
    await addBox(page, '<textarea></textarea>');
    await page.keyboard.type('Achterberg');
    await page.keyboard.press('Enter');
    expect(stolenFrom(from)).toEqual([]);
    expect(promptsFrom(from)).toEqual([]);
  });
});
