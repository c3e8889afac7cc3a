import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { adapterFor } from '../../../lib/adapters/registry.ts';
import { NOTE, ORIGINALS } from '../../sites/note.ts';
import { type Sites, startSites } from '../../sites/server.ts';
import {
  CHAT_PAGES,
  CLASSIC,
  COPILOT,
  draftOf,
  finishedReplies,
  M365,
  openChat,
  PERPLEXITY,
  REBUILT,
  SIGNED_OUT,
  submitsOf,
} from './chat-pages.ts';
import { compose, pasteText, typeText } from './input.ts';
import { launch, type Session } from './launch.ts';
import { pageReads, visibleText } from './reads.ts';

const DRAFT = 'Patient: Ilse Marchetti\n\nSeen by Dr. Pavel Ondrus on 04/09/2023.';
const NAMES = ['Ilse Marchetti', 'Pavel Ondrus'];

let sites: Sites;
let session: Session;

beforeAll(async () => {
  sites = await startSites();
  session = await launch({ port: sites.port, extension: null });
});

afterAll(async () => {
  await session?.close();
  await sites?.close();
});

afterEach(async () => {
  await Promise.all(
    session.context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
  if (session.pageErrors.length > 0) throw new Error(`Errors in the page:\n${session.pageErrors.join('\n')}`);
});

/** The prompts that arrive while `run` runs. */
async function promptsDuring(run: () => Promise<void>): Promise<string[]> {
  const from = sites.prompts().length;
  await run();
  return sites.prompts().slice(from);
}

describe.each(CHAT_PAGES)('$name without the extension', (chat) => {
  test.each(submitsOf(chat))('$name sends the draft as typed, once', async (submit) => {
    const page = await openChat(session.open, chat);
    const prompts = await promptsDuring(async () => {
      await typeText(page, DRAFT);
      await submit.run(page, chat);
      await finishedReplies(page, chat);
    });
    expect(prompts).toEqual([DRAFT]);
    expect(await draftOf(page, chat)).not.toContain('Ilse');
    await expect.poll(() => new URL(page.url()).pathname).toMatch(chat.path);
  });

  test('a pasted note arrives whole and comes back in every structure', async () => {
    const page = await openChat(session.open, chat);
    const prompts = await promptsDuring(async () => {
      await pasteText(page, NOTE);
      await page.keyboard.press('Enter');
      await finishedReplies(page, chat);
    });
    expect(prompts).toEqual([NOTE]);
    const reply = page.locator(chat.reply);
    for (const part of ['h2', 'p strong', 'li li', 'td', 'pre code', 'blockquote', 'p > code']) {
      expect(await reply.locator(part).count(), part).toBeGreaterThan(0);
    }
    const [seen, read] = [await visibleText(page, chat.reply), await pageReads(page)];
    for (const { text } of ORIGINALS) {
      expect(seen).toContain(text);
      expect(read.innerText).toContain(text);
      expect(read.html).toContain(text);
      expect(read.selection).toContain(text);
    }
  });

  test('neither Shift+Enter nor Enter within a composition sends', async () => {
    const page = await openChat(session.open, chat);
    const prompts = await promptsDuring(async () => {
      await page.keyboard.type('first');
      await page.keyboard.press('Shift+Enter');
      const composition = await compose(page, 'かな');
      await composition.enter();
      await composition.commit();
      await page.keyboard.press('Enter');
      await finishedReplies(page, chat);
    });
    expect(prompts).toEqual(['first\nかな']);
  });

  test('the draft stays in the storage of the page', async () => {
    const page = await openChat(session.open, chat);
    await typeText(page, DRAFT);
    expect((await pageReads(page)).values).toContain(NAMES[0]);
  });

  const { edits } = chat;
  test.skipIf(edits === null)('an edited turn is sent as edited, and retry sends it again', async () => {
    if (!edits) return;
    const page = await openChat(session.open, chat);
    await page.keyboard.type('one');
    await page.keyboard.press('Enter');
    await finishedReplies(page, chat);
    const prompts = await promptsDuring(async () => {
      await page.locator(edits.open).click();
      await page.locator(edits.box).fill(DRAFT);
      const edited = sites.requests.length;
      await page.locator(edits.save).click();
      await sites.waitForRequest(({ kind }) => kind === 'prompt', edited);
      await page.locator(chat.reply).getByText('Ilse').first().waitFor();
      await finishedReplies(page, chat);
      const retried = sites.requests.length;
      await page.locator(edits.retry).click();
      await sites.waitForRequest(({ kind }) => kind === 'prompt', retried);
    });
    expect(prompts).toEqual([DRAFT, DRAFT]);
    expect(await page.locator(chat.user).count()).toBe(1);
  });

  test('a chat opened later by its address shows its turns and its title', async () => {
    const page = await openChat(session.open, chat);
    await typeText(page, DRAFT);
    await page.keyboard.press('Enter');
    await finishedReplies(page, chat);
    await page.reload();
    await finishedReplies(page, chat);
    expect(await page.locator(chat.user).innerText()).toContain(NAMES[1]);
    expect(await page.locator(chat.title).first().innerText()).toBe(NAMES[0]);
  });

  test.each(['429', 'offline'])('when the site answers %s, an error is shown and the text is not lost', async (how) => {
    const page = await openChat(session.open, chat);
    if (how === 'offline') sites.offlineNext();
    else sites.failNext(429);
    await typeText(page, DRAFT);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.locator(chat.reply).count()).toBe(0);
    const givenBack = chat === CLASSIC;
    const kept = givenBack ? await draftOf(page, chat) : await page.locator(chat.user).innerText();
    for (const name of NAMES) expect(kept).toContain(name);
    if (!givenBack) await page.getByLabel('Retry').click();
    else await page.locator(chat.send).click();
    await finishedReplies(page, chat);
    expect(sites.prompts().at(-1)).toBe(DRAFT);
  });
});

describe('what only one page does', () => {
  test.each([CLASSIC, PERPLEXITY])(
    '$name sends the draft while it is being typed, as its adapter says',
    async (chat) => {
      const calls = adapterFor(new URL(chat.start).origin)?.asYouType ?? [];
      const from = sites.requests.length;
      const page = await openChat(session.open, chat);
      await typeText(page, DRAFT);
      for (const { path } of calls) {
        const { kind, body } = await sites.waitForRequest((request) => request.path === path, from);
        expect(kind).toBe('typing');
        expect(body).toContain(NAMES[1]);
      }
      const typing = sites.requests.slice(from).filter(({ kind }) => kind === 'typing');
      expect(new Set(typing.map(({ path }) => path))).toEqual(new Set(calls.map(({ path }) => path)));
    },
  );

  test('the rebuilt page hides a composer before the right one, and begins with a pending id', async () => {
    const chat = REBUILT;
    const page = await openChat(session.open, chat);
    const addresses: string[] = [];
    page.on('framenavigated', (frame) => void addresses.push(new URL(frame.url()).pathname));
    await typeText(page, DRAFT);
    await page.keyboard.press('Enter');
    await finishedReplies(page, chat);
    expect(addresses).toEqual([
      expect.stringMatching(/^\/c\/WEB:[0-9a-f-]{36}$/u) as string,
      expect.stringMatching(chat.path) as string,
    ]);
    const composers = page.locator('form[data-chatgpt-composer] div.ProseMirror[data-composer-markdown]');
    expect(await composers.count()).toBe(2);
    expect(await composers.first().isVisible()).toBe(false);
    const id = addresses.at(-1)?.slice('/c/'.length);
    expect(await page.locator(`[data-chatgpt-selection-conversation-id="${id}"]`).count()).toBe(1);
    expect(await page.locator(`[data-above-composer-conversation-id="chatgpt:${id}"]`).count()).toBe(1);
  });

  test('claude.ai swaps its first textarea for the editor, packs the prompt and sends it again for a title', async () => {
    const from = sites.requests.length;
    const page = await session.open('https://claude.ai/new?hydration=1500');
    await page.locator('textarea[data-testid="chat-input-ssr"]').fill('Ilse Marchetti called');
    await page.locator('[data-testid="chat-input"]').click();
    expect(await page.locator('textarea').count()).toBe(0);
    await page.keyboard.press('Enter');
    const prompt = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    expect(prompt.prompt).toBe('Ilse Marchetti called');
    expect(prompt.headers['content-encoding']).toBe('gzip');
    expect(prompt.raw.toString('latin1')).not.toContain('Marchetti');
    const title = await sites.waitForRequest(({ kind }) => kind === 'title', from);
    expect(title.body).toContain('Ilse Marchetti called');
  });

  test('chatgpt.com tells its server what is copied', async () => {
    const chat = CLASSIC;
    const page = await openChat(session.open, chat);
    await typeText(page, DRAFT);
    await page.keyboard.press('Enter');
    await finishedReplies(page, chat);
    const from = sites.requests.length;
    await page.locator(chat.finished).click();
    const { body } = await sites.waitForRequest(({ kind }) => kind === 'feedback', from);
    expect(body).toContain(NAMES[0]);
  });

  test.each([
    [COPILOT, 'copilot.microsoft.com'],
    [M365, 'substrate.office.com'],
  ])('$name sends the prompt by WebSocket', async (chat, socketHost) => {
    const from = sites.requests.length;
    const page = await openChat(session.open, chat);
    await typeText(page, DRAFT);
    await page.keyboard.press('Enter');
    const { method, host, prompt } = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    expect([method, host, prompt]).toEqual(['WS', socketHost, DRAFT]);
  });

  test('www.perplexity.ai sends the prompt in two fields', async () => {
    const from = sites.requests.length;
    const page = await openChat(session.open, PERPLEXITY);
    await typeText(page, DRAFT);
    await page.keyboard.press('Enter');
    const { body } = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    expect(JSON.parse(body)).toMatchObject({ query_str: DRAFT, params: { dsl_query: DRAFT } });
  });

  test('the signed-out page shows a reply before it has an address', async () => {
    const page = await openChat(session.open, SIGNED_OUT);
    await page.keyboard.type('one');
    await page.keyboard.press('Enter');
    await page.locator(SIGNED_OUT.reply).getByText('summary').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.waitForURL(({ pathname }) => SIGNED_OUT.path.test(pathname));
  });
});
