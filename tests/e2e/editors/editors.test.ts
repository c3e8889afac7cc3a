import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WritingMethod } from '../../../lib/adapters/adapter.ts';
import { applyEdits, type Edit } from '../../../lib/composer/edits.ts';
import { NOTE, ORIGINALS } from '../../sites/note.ts';
import { type Sites, startSites } from '../../sites/server.ts';
import { pasteText, typeText } from '../harness/input.ts';
import { launch, type Session } from '../harness/launch.ts';
import { buildEditorsTest } from './build.ts';
import type { Answer, Command } from './command.ts';

interface EditorPage {
  readonly name: string;
  readonly start: string;
  readonly editor: string;
  readonly send: string;
  /** What is bold of `Stand-in, 71,` when a stand-in was put in place of a value in bold text; null where all is plain. */
  readonly bold: string | null;
  /** Whether the user can take the stand-ins back; CKEditor undoes what was typed just before as well. */
  readonly undo: boolean;
}

const PLAIN = { bold: null, undo: true };

const EDITORS: readonly EditorPage[] = [
  {
    name: 'Quill',
    start: 'https://gemini.google.com/app',
    editor: '.ql-editor',
    send: 'button.send-button',
    bold: 'Stand-in 0 of 9, 71,',
    undo: true,
  },
  {
    ...PLAIN,
    name: 'Lexical, plain',
    start: 'https://www.perplexity.ai/',
    editor: '#ask-input',
    send: '[aria-label="Submit"]',
  },
  {
    name: 'Lexical, rich',
    start: 'https://m365.cloud.microsoft/chat',
    editor: '#m365-chat-editor-target-element',
    send: '.fai-SendButton',
    bold: 'Stand-in 0 of 9, 71,',
    undo: true,
  },
  {
    ...PLAIN,
    name: 'Slate',
    start: 'https://slate.chat.example/',
    editor: '[data-slate-editor]',
    send: '[aria-label="Send message"]',
  },
  {
    name: 'CKEditor 5',
    start: 'https://ckeditor.chat.example/',
    editor: '.ck-editor__editable',
    send: '[aria-label="Send message"]',
    // It gives new text the form of what is at the caret.
    bold: ', 71,',
    undo: false,
  },
  {
    ...PLAIN,
    name: 'ProseMirror',
    start: 'https://chat.mistral.ai/chat',
    editor: '.ProseMirror',
    send: '[aria-label="Send question"]',
  },
  {
    ...PLAIN,
    name: 'TipTap',
    start: 'https://claude.ai/new',
    editor: '.ProseMirror',
    send: '[data-testid="chat-input-send"]',
  },
];

const PATIENT = { timeout: 10_000 };

let sites: Sites;
let session: Session;

beforeAll(async () => {
  sites = await startSites({ asYouType: false });
  session = await launch({ port: sites.port, extension: await buildEditorsTest() });
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

async function open({ start, editor }: EditorPage): Promise<Page> {
  const page = await session.open(start);
  await page.locator(editor).click();
  return page;
}

/** Has the content script write and read. */
async function command(page: Page, asked: Command): Promise<Answer> {
  const answer = await page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        addEventListener('composer-answer', (event) => resolve((event as CustomEvent<string>).detail), { once: true });
        dispatchEvent(new CustomEvent('composer-command', { detail }));
      }),
    JSON.stringify(asked),
  );
  return JSON.parse(answer) as Answer;
}

/** Presses send; returns what the server gets. */
async function sent(page: Page, { send }: EditorPage): Promise<string> {
  const from = sites.requests.length;
  await page.locator(send).click();
  return (await sites.waitForRequest(({ kind }) => kind === 'prompt', from)).prompt ?? '';
}

/** Edits that put something longer in place of each of the values, wherever they stand in the text. */
function editsOf(text: string, values: readonly string[]): Edit[] {
  const found: Edit[] = [];
  for (const value of values.toSorted((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
      const end = start + value.length;
      if (found.every((other) => end <= other.start || start >= other.end))
        found.push({ start, end, text: `Stand-in ${found.length} of ${value.length}` });
    }
  }
  return found;
}

const DRAFT = 'Mr. Dan Smith  came with Eve.\n\nHis son Tom Smith called.\nSeen by Dr. Hale';
const VALUES = ['Dan Smith', 'Eve', 'Tom Smith', 'Hale'];
const WRITTEN = applyEdits(DRAFT, editsOf(DRAFT, VALUES));

/** Lets the page believe that a minute has passed, so that an editor's undo doesn't join what comes with what was typed. */
function passMinute(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 60_000;
  });
}

describe.each(EDITORS)('a composer of $name', (chat) => {
  const read = async (page: Page): Promise<string> => (await command(page, { editor: chat.editor, edits: [] })).text;

  test('is read as it is sent', async () => {
    const page = await open(chat);
    expect(await read(page)).toBe('');
    for (const words of [' a  b \n\n\nc\n\nd', '\n\nfirst', 'Mr. Dan Smith came']) {
      await typeText(page, words);
      expect(await read(page)).toBe(words);
      expect(await sent(page, chat)).toBe(words);
      await expect.poll(() => read(page), PATIENT).toBe('');
      await page.locator(chat.editor).click();
    }
  });

  test('takes stand-ins over, keeps the caret, and can undo them', async () => {
    const page = await open(chat);
    await typeText(page, DRAFT);
    await passMinute(page);
    const { text } = await command(page, { editor: chat.editor, edits: editsOf(DRAFT, VALUES) });
    expect(text).toBe(WRITTEN);
    await page.keyboard.type('!');
    expect(await read(page)).toBe(`${WRITTEN}!`);
    let words = chat.undo ? '' : DRAFT;
    for (let press = 0; press < 8 && words !== DRAFT; press += 1) {
      await page.keyboard.press('ControlOrMeta+KeyZ');
      words = await read(page);
    }
    expect(words).toBe(DRAFT);
  });

  test('takes all of a long note over and gives it back', async () => {
    const page = await open(chat);
    await pasteText(page, NOTE.trimEnd());
    await page.locator(chat.editor).getByText('Dictated by').waitFor();
    const note = await read(page);
    const edits = editsOf(
      note,
      ORIGINALS.map(({ text }) => text),
    );
    expect(edits.length).toBeGreaterThan(40);
    const { text, ms } = await command(page, { editor: chat.editor, edits });
    expect(text).toBe(applyEdits(note, edits));
    // About a tenth of it on an idle computer.
    expect(ms).toBeLessThan(4_000);

    const surrogates = edits.map((edit) => edit.text);
    const back = editsOf(text, surrogates).map(({ start, end }) => {
      const edit = edits[surrogates.indexOf(text.slice(start, end))];
      return { start, end, text: note.slice(edit?.start, edit?.end) };
    });
    expect((await command(page, { editor: chat.editor, edits: back })).text).toBe(note);
    // Some send two line feeds between paragraphs.
    expect((await sent(page, chat)).split(/\n+/u)).toEqual(note.split(/\n+/u));
  });

  test.skipIf(chat.bold === null)('keeps what is bold around the values', async () => {
    const page = await open(chat);
    await page.keyboard.type('Mr. ');
    await page.keyboard.press('ControlOrMeta+KeyB');
    await page.keyboard.type('Dan Smith, 71,');
    await page.keyboard.press('ControlOrMeta+KeyB');
    await page.keyboard.type(' and Eve came');
    const words = 'Mr. Dan Smith, 71, and Eve came';
    const edits = [...editsOf(words, ['Dan Smith']), ...editsOf(words, ['Eve'])];
    expect((await command(page, { editor: chat.editor, edits })).text).toBe(applyEdits(words, edits));
    expect(await page.locator(chat.editor).locator('strong, b').allTextContents()).toEqual([chat.bold]);
    expect(await sent(page, chat)).toBe(applyEdits(words, edits));
  });

  test('holds what it shows, whatever way its contract asks for, and where the page swallows replacements', async () => {
    const page = await open(chat);
    const edits = editsOf(DRAFT, VALUES);
    const write = async (writing?: WritingMethod): Promise<void> => {
      await typeText(page, DRAFT);
      const asked = { editor: chat.editor, edits, ...(writing ? { writing } : {}) };
      expect([writing, (await command(page, asked)).text]).toEqual([writing, WRITTEN]);
      expect([writing, await sent(page, chat)]).toEqual([writing, WRITTEN]);
      await expect.poll(() => read(page), PATIENT).toBe('');
      await page.locator(chat.editor).click();
    };
    for (const writing of ['nodes', 'command'] as const) await write(writing);
    await page.evaluate(() => {
      const swallow = (event: Event): void => {
        if ((event as InputEvent).inputType !== 'insertReplacementText') return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener('beforeinput', swallow, true);
    });
    await write();
  });
});

describe('a bare editable element', () => {
  const bare: EditorPage = {
    ...PLAIN,
    name: 'bare',
    start: 'https://slate.chat.example/',
    editor: '#bare',
    send: '',
  };

  async function openBare(refuses: boolean): Promise<Page> {
    const page = await session.open(bare.start);
    await page.evaluate(() => {
      const element = document.createElement('div');
      element.id = 'bare';
      element.contentEditable = 'true';
      document.body.prepend(element);
    });
    await page.locator(bare.editor).click();
    await typeText(page, DRAFT);
    await page.locator(bare.editor).evaluate((element, refusing) => {
      const { innerHTML } = element;
      element.addEventListener('input', () => {
        if (refusing) element.innerHTML = innerHTML;
        document.title = element.textContent ?? '';
      });
    }, refuses);
    return page;
  }

  test('is written by the browser, as if typed: the page hears of it, and the user can undo it', async () => {
    const page = await openBare(false);
    const { text } = await command(page, { editor: bare.editor, edits: editsOf(DRAFT, VALUES) });
    expect(text).toBe(WRITTEN);
    expect(await page.title()).toContain('Stand-in 0 of 9');
    // One step a line.
    for (let line = 0; line < 3; line += 1) await page.keyboard.press('ControlOrMeta+KeyZ');
    expect((await command(page, { editor: bare.editor, edits: [] })).text).toBe(DRAFT);
  });

  test('that takes nothing stays as it is', async () => {
    const page = await openBare(true);
    const { text } = await command(page, { editor: bare.editor, edits: editsOf(DRAFT, VALUES) });
    expect(text).toBe(DRAFT);
  });
});
