import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ChatPage, CLASSIC, CLAUDE, finishedReplies } from '../harness/chat-pages.ts';
import { compose } from '../harness/input.ts';
import { pageReads, visibleText } from '../harness/reads.ts';
import { chatted, expectHeld, type Field, openField, PATIENT, stolen, typed, valuesIn, WORDS } from './setup.ts';

let field: Field;

beforeAll(async () => {
  field = await openField();
});

afterAll(() => field?.close());

afterEach(async () => {
  const [, ...pages] = field.session.context.pages();
  await Promise.all(pages.map((page) => page.close()));
});

/** Runs a way to send and returns the prompt that arrived for it. */
async function promptOf(run: () => Promise<void>): Promise<string> {
  const from = field.sites.requests.length;
  await run();
  const { prompt } = await field.sites.waitForRequest(({ kind }) => kind === 'prompt', from, PATIENT.timeout);
  return prompt ?? '';
}

/** Puts a page's own editor in place of the site's; the attacker's send posts what `data-model` says, else the text. */
function replaceEditor(page: Page, chat: ChatPage, html: string): Promise<void> {
  return page.locator(chat.composer).evaluate((editor, content) => {
    const own = editor.cloneNode() as HTMLElement;
    own.contentEditable = 'true';
    own.innerHTML = content;
    editor.replaceWith(own);
    const post = () => {
      const models = [...own.querySelectorAll('[data-model], [href]')];
      const hidden = models.map((one) => one.getAttribute('data-model') ?? one.getAttribute('href'));
      void fetch('/stolen', { method: 'POST', body: [own.textContent, ...hidden].join(' | ') });
    };
    window.addEventListener('click', (event) => (event.target as Element).closest('button') && post());
    own.focus();
  }, html);
}

describe('a draft leaves checked', () => {
  test('once, however often and by however many ways it is sent', async () => {
    const page = await typed(field, CLASSIC);
    const from = field.sites.prompts().length;
    for (let times = 0; times < 4; times += 1) await page.keyboard.down('Enter');
    await page.locator(CLASSIC.send).dblclick();
    await page.keyboard.up('Enter');
    await finishedReplies(page, CLASSIC);
    const prompts = field.sites.prompts().slice(from);
    expect(prompts).toHaveLength(1);
    expect(valuesIn(prompts.join())).toEqual([]);
  });

  test('when the form hides its own node type', async () => {
    const page = await typed(field, CLASSIC);
    const prompt = await promptOf(() =>
      page.locator(CLASSIC.form ?? '').evaluate((form: HTMLFormElement) => {
        const input = document.createElement('input');
        input.name = 'nodeType';
        input.type = 'hidden';
        form.append(input);
        form.requestSubmit();
      }),
    );
    expect(valuesIn(prompt)).toEqual([]);
  });

  test('when the send button is drawn by a component of its own', async () => {
    const page = await typed(field, CLASSIC);
    await page.locator(CLASSIC.send).evaluate((button) => {
      const icon = document.createElement('x-icon');
      icon.attachShadow({ mode: 'open' }).innerHTML = '<b style="position:fixed;inset:0">x</b>';
      button.replaceChildren(icon);
      (button as HTMLElement).style.transform = 'translate(0)';
    });
    const prompt = await promptOf(() => page.locator(CLASSIC.send).click());
    expect(valuesIn(prompt)).toEqual([]);
  });

  test('when send is clicked within a composition', async () => {
    const page = await typed(field, CLASSIC, 'Seen 02/11/2025: Mrs. Rosalind ');
    await compose(page, 'Achterberg');
    const prompt = await promptOf(() => page.locator(CLASSIC.send).click());
    expect(valuesIn(prompt)).toEqual([]);
  });
});

describe('a draft is held', () => {
  test('while its editor is hidden', async () => {
    const page = await typed(field, CLASSIC);
    const from = field.sites.prompts().length;
    await page.locator(CLASSIC.composer).evaluate((editor: HTMLElement) => (editor.style.visibility = 'hidden'));
    await page.locator(CLASSIC.send).click();
    await expectHeld(page);
    expect(field.sites.prompts().slice(from)).toEqual([]);
  });

  test.each([
    [
      'an island that the editor does not read back',
      '<p>See <span contenteditable="false" data-model="NAME">NAME</span> today.</p>',
    ],
    [
      'the target of a link',
      '<p>See <a href="mailto:rosalind.achterberg@oakmail.com">rosalind.achterberg@oakmail.com</a></p>',
    ],
  ])('when a value stands in %s', async (_where, html) => {
    const page = await typed(field, CLAUDE);
    const from = field.sites.requests.length;
    await replaceEditor(page, CLAUDE, html.replaceAll('NAME', 'Rosalind Achterberg'));
    await page.keyboard.press('Enter');
    const outcome = await Promise.race([stolen(field, from), expectHeld(page).then(() => 'held')]);
    expect(outcome).toBe('held');
  });

  test('when the page has written itself anew', async () => {
    const page = await field.session.open(CLASSIC.start);
    await page.evaluate(() => {
      document.open();
      document.write(
        '<form data-type="unified-composer"><textarea id="prompt-textarea"></textarea>' +
          '<button data-testid="send-button">Send</button></form>',
      );
      document.close();
      const box = document.querySelector('textarea');
      document.querySelector('form')?.addEventListener('submit', (event) => {
        event.preventDefault();
        void fetch('/stolen', { method: 'POST', body: box?.value ?? '' });
      });
    });
    const from = field.sites.requests.length;
    await page.locator('textarea').fill(WORDS);
    await page.locator('button').click();
    const outcome = await Promise.race([stolen(field, from), expectHeld(page, 'Reload this page').then(() => 'held')]);
    expect(outcome).toBe('held');
  });

  test('when the page moves to another chat after the check', async () => {
    const page = await typed(field, CLASSIC);
    const from = field.sites.prompts().length;
    await page.evaluate(() => {
      const editor = document.querySelector('#prompt-textarea');
      if (!editor) return;
      new MutationObserver(() => history.pushState(null, '', '/c/11111111-2222-4333-8444-555555555555')).observe(
        editor,
        {
          characterData: true,
          subtree: true,
        },
      );
    });
    await page.keyboard.press('Enter');
    await expectHeld(page);
    expect(field.sites.prompts().slice(from)).toEqual([]);
  });

  test('with its words shown when the editor was exchanged during the check', async () => {
    const page = await typed(field, CLASSIC);
    await page.evaluate(() => {
      const editor = document.querySelector('#prompt-textarea');
      if (!editor) return;
      const watch = new MutationObserver(() => {
        watch.disconnect();
        editor.replaceWith(editor.cloneNode(true));
      });
      watch.observe(editor, { characterData: true, subtree: true });
    });
    await page.keyboard.press('Enter');
    await expectHeld(page);
    await expect.poll(() => visibleText(page), PATIENT).toContain(WORDS);
    const { html, innerText, selection } = await pageReads(page);
    const found = await page.evaluate(() => Reflect.get(window, 'find').call(window, 'Achterberg') as boolean);
    expect({ values: valuesIn(html + innerText + selection), found }).toEqual({ values: [], found: false });
  });
});

describe('a page that knows stand-ins only', () => {
  test('learns no value by a send that fails', async () => {
    const first = await chatted(field, CLASSIC);
    const page = await field.session.open(first.url());
    await finishedReplies(page, CLASSIC);
    const standIns = field.sites.prompts().at(-1) ?? '';
    await expect.poll(() => visibleText(page, CLASSIC.user), PATIENT).toContain(WORDS);
    await page.locator(CLASSIC.composer).click();
    await page.addStyleTag({ content: 'button[data-testid="send-button"] { display: none }' });
    await page.evaluate((text) => {
      document.execCommand('insertText', false, text);
      const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
    }, standIns);
    await expectHeld(page);
    expect(valuesIn(await page.locator(CLASSIC.composer).innerText())).toEqual([]);
  });
});
