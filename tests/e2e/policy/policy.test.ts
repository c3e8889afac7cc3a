import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PANE_HOST } from '../../sites/server.ts';
import { CHANGED, CORRECTION } from '../harness/changed-page.ts';
import { CHAT_PAGES, type ChatPage, CLASSIC, draftOf, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { screenshot, visibleText } from '../harness/reads.ts';
import { ask, PATIENT, policyOf, PolicyRig, stateOf, statusOf } from './rig.ts';

const WORDS = 'Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const ORIGINALS = ['Achterberg', '60418827', '02/11/2025'];

const CHATGPT = 'https://chatgpt.com';
const CLAUDE = 'https://claude.ai';
const MISTRAL = 'https://chat.mistral.ai';
const EVIDENCE = 'https://www.openevidence.com';
/** A chat of the organisation's own, as far as the browser is concerned. */
const OWN = `https://${PANE_HOST}`;

const POLICY = {
  guardedSites: { [CHATGPT]: 'on', [CLAUDE]: 'off', [OWN]: 'on' },
  otherSites: 'user',
  blockedSites: [MISTRAL],
  strictness: 'bogus',
};

const claude = chatOn(CLAUDE);
const mistral = chatOn(MISTRAL);
let rig: PolicyRig;
let extension: Page;
let chat: Page;

function chatOn(site: string): ChatPage {
  const found = CHAT_PAGES.find(({ start }) => start.startsWith(site));
  if (!found) throw new Error(`There is no replica of ${site}.`);
  return found;
}

/** Whether the extension has put a content script into a page: its isolated world tells, whatever is registered. */
async function isInjected(page: Page): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page);
  const origins: string[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => void origins.push(context.origin));
  await cdp.send('Runtime.enable');
  await cdp.detach();
  return origins.includes(`chrome-extension://${rig.key.id}`);
}

/** Types the words into a new chat and presses Enter; resolves to the page. */
async function sendIn(site: ChatPage): Promise<Page> {
  const page = await openChat(rig.session.open, site);
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  return page;
}

/** The prompts that arrived while `task` ran. */
async function promptsOf(task: () => Promise<unknown>): Promise<string[]> {
  const before = rig.sites.prompts().length;
  await task();
  return rig.sites.prompts().slice(before);
}

async function expectHeld(page: Page, site: ChatPage, task: () => Promise<unknown>): Promise<void> {
  const arrived = await promptsOf(async () => {
    await task();
    // Another page's message goes all the way meanwhile: a held one would have arrived by then.
    const other = await sendIn(CLASSIC);
    await finishedReplies(other, CLASSIC);
    await other.close();
  });
  expect(arrived).toHaveLength(1);
  expect(await draftOf(page, site)).toBe(WORDS);
}

beforeAll(async () => {
  rig = await PolicyRig.start(POLICY);
});
afterAll(() => rig?.close());

test('a policy installs the extension, and nothing is left to the user before it is known', async () => {
  extension = await rig.extensionPage();
  chat = await rig.session.open(CLASSIC.start);
  const seen = new Set<string>();
  await vi.waitUntil(async () => {
    const state = await stateOf(extension, CHATGPT);
    seen.add(`${state?.mode}, ${state?.decidedBy}`);
    return (await policyOf(extension)).found;
  }, PATIENT);
  expect(['on, waiting', 'on, policy']).toEqual(expect.arrayContaining([...seen]));
  expect(await policyOf(extension)).toMatchObject({
    waiting: false,
    problems: [{ path: 'strictness', holds: 'strict.' }],
    uncovered: [OWN],
  });
});

test('a site that is forced on is guarded, and its switch is locked', async () => {
  expect(await stateOf(extension, CHATGPT)).toEqual({ mode: 'on', decidedBy: 'policy' });
  expect(await ask(extension, { kind: 'setSite', site: CHATGPT, on: false })).toEqual({ ok: false, reason: 'refused' });
  const [prompt = ''] = await promptsOf(async () => finishedReplies(await sendIn(CLASSIC), CLASSIC));
  expect(prompt).toContain('was seen on');
  for (const original of ORIGINALS) expect(prompt).not.toContain(original);
});

test('a site that is forced off sends as it is written, and its switch is locked', async () => {
  const page = await openChat(rig.session.open, claude);
  expect(await stateOf(extension, CLAUDE)).toEqual({ mode: 'off', decidedBy: 'policy' });
  expect(await ask(extension, { kind: 'setSite', site: CLAUDE, on: true })).toEqual({ ok: false, reason: 'refused' });
  await page.bringToFront();
  await page.keyboard.type(WORDS);
  const prompts = await promptsOf(async () => {
    await page.keyboard.press('Enter');
    await finishedReplies(page, claude);
  });
  expect(prompts).toEqual([WORDS]);
  await page.close();
});

test('from a blocked site nothing is sent, and the text stays', async () => {
  const page = await openChat(rig.session.open, mistral);
  expect(await stateOf(extension, MISTRAL)).toEqual({ mode: 'blocked', decidedBy: 'policy' });
  await page.keyboard.type(WORDS);
  await expectHeld(page, mistral, () => page.keyboard.press('Enter'));
  await page.close();
});

test('a site that is left to the user can be switched', async () => {
  const page = await rig.session.open(EVIDENCE);
  const off = { ok: true, mode: 'off', decidedBy: 'user' };
  expect(await ask(extension, { kind: 'setSite', site: EVIDENCE, on: false })).toEqual(off);
  expect(await stateOf(extension, EVIDENCE)).toEqual({ mode: 'off', decidedBy: 'user' });
  await page.close();
});

test('an origin that the browser gives no access to is reported, and nothing is injected there', async () => {
  const page = await rig.session.open(OWN);
  expect(await isInjected(chat)).toBe(true);
  expect(await isInjected(page)).toBe(false);
  expect((await policyOf(extension)).uncovered).toEqual([OWN]);
  expect(await ask(extension, { kind: 'addSite', site: OWN })).toEqual({ ok: false, reason: 'refused' });
  await page.close();
});

test('the options page tells what could not be read and what is not covered', async () => {
  const page = await rig.session.open(`chrome-extension://${rig.key.id}/options.html`);
  await expect.poll(() => visibleText(page), PATIENT).toContain('Parts of it could not be read');
  const text = await visibleText(page);
  for (const part of ['strictness', 'is none of: standard, strict', OWN]) expect(text).toContain(part);
  expect(await page.getByRole('button', { name: `Allow ${OWN}` }).count()).toBe(1);
  await screenshot(page, 'policy');
  await page.close();
});

test('a change reaches the open pages while the browser runs', async () => {
  const page = await openChat(rig.session.open, mistral);
  rig.setPolicy({ guardedSites: { [CHATGPT]: 'user', [OWN]: 'on' } });
  const known = async () => (await stateOf(extension, MISTRAL))?.mode;
  await expect.poll(known, PATIENT).toBe('on');
  expect(await stateOf(extension, CHATGPT)).toEqual({ mode: 'on', decidedBy: 'default' });
  expect(await policyOf(extension)).toMatchObject({ problems: [] });
  await page.bringToFront();
  await page.locator(mistral.composer).click();
  await page.keyboard.type(WORDS);
  const [prompt = ''] = await promptsOf(async () => {
    await page.keyboard.press('Enter');
    await finishedReplies(page, mistral);
  });
  for (const original of ORIGINALS) expect(prompt).not.toContain(original);
  await page.close();
});

test('a page whose selectors have all changed is held, and brought back by policy without a new build', async () => {
  const page = await openChat(rig.session.open, CHANGED);
  await page.keyboard.type(WORDS);
  await expectHeld(page, CHANGED, () => page.keyboard.press('Enter'));
  const degraded = async () => (await statusOf(extension, CHANGED.start)).health?.degraded;
  await expect.poll(degraded, PATIENT).toContain('unknown-editor');

  rig.setPolicy({ guardedSites: { [CHATGPT]: 'on', [OWN]: 'on' }, siteAdapters: { [CHATGPT]: CORRECTION } });
  await expect.poll(degraded, PATIENT).toEqual([]);
  await page.bringToFront();
  const [prompt = ''] = await promptsOf(async () => {
    await page.locator(CHANGED.composer).press('Enter');
    await finishedReplies(page, CHANGED);
  });
  expect(prompt).toContain('was seen on');
  for (const original of ORIGINALS) expect(prompt).not.toContain(original);
  await page.close();
});

test('an update holds the tabs that were open until they are reloaded, and brings what it was built for', async () => {
  const old = await openChat(rig.session.open, CLASSIC);
  await old.keyboard.type(WORDS);
  await rig.offer('0.2.0', [`${OWN}/*`]);
  await update(rig);
  extension = await rig.extensionPage();
  expect(await extension.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.2.0');

  await old.bringToFront();
  await old.locator(CLASSIC.composer).click();
  await expectHeld(old, CLASSIC, () => old.keyboard.press('Enter'));
  await old.reload();
  await old.locator(CLASSIC.composer).click();
  await old.keyboard.type(WORDS);
  const [prompt = ''] = await promptsOf(async () => {
    await old.keyboard.press('Enter');
    await finishedReplies(old, CLASSIC);
  });
  expect(prompt).toContain('was seen on');
  for (const original of ORIGINALS) expect(prompt).not.toContain(original);

  expect(await policyOf(extension)).toMatchObject({ found: true, uncovered: [] });
  const own = await rig.session.open(OWN);
  expect(await isInjected(own)).toBe(true);
  expect(await stateOf(extension, OWN)).toEqual({ mode: 'on', decidedBy: 'policy' });
  await own.close();
  await old.close();
});

test('a policy that no longer names it takes it out, and an open tab sends nothing unchecked', async () => {
  const page = await openChat(rig.session.open, CLASSIC);
  await page.keyboard.type(WORDS);
  rig.setPolicy(null);
  await vi.waitUntil(async () => (await rig.running()).length === 0, PATIENT);
  const arrived = await promptsOf(async () => {
    await page.keyboard.press('Enter');
    await page.locator(CLASSIC.send).click();
  });
  expect(arrived).toEqual([]);
  expect(await draftOf(page, CLASSIC)).toBe(WORDS);
});

/** Has the browser look for updates, and waits until the new version is there. */
async function update({ session, key }: PolicyRig): Promise<void> {
  const page = await session.open('chrome://extensions/');
  const version = () =>
    page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.autoUpdate();
      return (await developerPrivate.getExtensionInfo(id)).version;
    }, key.id);
  await expect.poll(version, PATIENT).toBe('0.2.0');
  await page.close();
}

/** What of chrome://extensions' own interface is used here. */
interface DeveloperPrivate {
  autoUpdate(): Promise<void>;
  getExtensionInfo(id: string): Promise<{ version: string }>;
}
