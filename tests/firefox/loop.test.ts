import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureFirefox } from '../../scripts/setup/browser.ts';
import { ROOT } from '../../scripts/setup/run.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { Firefox, KEYS } from './driver.ts';
import { type Proxy, startProxy } from './proxy.ts';

const EXTENSION = join(ROOT, '.output', 'firefox-mv3');
const SHOTS = join(ROOT, '.cache', 'firefox');

/** What identifies the invented patient in the note below, as it stands there. */
const ORIGINALS = [
  'Rosalind Achterberg',
  '07/19/1961',
  '60418827',
  '(406) 555-2231',
  'r.achterberg@bighornmail.net',
  '02/11/2025',
  'Mrs. Achterberg',
] as const;

const NOTE = `Summarise this note.

Patient: Rosalind Achterberg
DOB: 07/19/1961
MRN: 60418827
Phone: (406) 555-2231
Email: r.achterberg@bighornmail.net

Seen on 02/11/2025 for hypertension; lisinopril 10 mg daily.
Mrs. Achterberg tolerates it well.`;

/** Hosts that Firefox itself asks for, extension or not. */
const OWN_SERVICES = /\.(?:mozilla|firefox)\.(?:com|org|net):443$/;

const BUBBLE = '[data-message-author-role="user"]';
const REPLY = '[data-message-author-role="assistant"]';

describe('the loop in Firefox ESR, on the classic ChatGPT page', () => {
  let sites: Sites;
  let proxy: Proxy;
  let firefox: Firefox;

  beforeAll(async () => {
    if (!existsSync(EXTENSION)) throw new Error('There is no Firefox build: npm run build:firefox, then try again.');
    mkdirSync(SHOTS, { recursive: true });
    sites = await startSites({ contract: 'A', chunkDelayMs: 5 });
    proxy = await startProxy(new Map([['chatgpt.com', sites.port]]));
    firefox = await Firefox.start(await ensureFirefox(), proxy.port);
    await firefox.install(EXTENSION);
    await firefox.navigate('https://chatgpt.com/');
    await firefox.waitFor('document.querySelector("#prompt-textarea")', 'the composer');
  });
  afterAll(async () => {
    await firefox?.screenshot(join(SHOTS, 'last.png')).catch(() => undefined);
    await firefox?.close();
    await proxy?.close();
    await sites?.close();
  });

  test('a typed note is sent once, with stand-ins only', async () => {
    await firefox.click('#prompt-textarea');
    await firefox.type(NOTE);
    const typed = await firefox.evaluate<string>('document.querySelector("#prompt-textarea").textContent');
    expect(typed).toBe(NOTE.replaceAll('\n', ''));

    await firefox.press(KEYS.enter);
    const { body, prompt } = await sites.waitForRequest(({ kind }) => kind === 'prompt');
    for (const original of ORIGINALS) expect(body).not.toContain(original);
    expect(prompt?.split('\n')).toHaveLength(NOTE.split('\n').length);
    expect(prompt).toContain('lisinopril 10 mg daily');

    await firefox.waitFor(`document.querySelector('button[aria-label="Try again"]')`, 'the end of the reply');
    expect(sites.prompts()).toEqual([prompt]);
  });

  test('the bubble and the reply show the real values', async () => {
    for (const original of ORIGINALS) {
      await expect.poll(async () => count(await shown(firefox), original), { timeout: 15_000 }).toBeGreaterThan(1);
    }
    const [surrogate = ''] = /(?<=MRN: ).+/.exec(sites.prompts()[0] ?? '') ?? [];
    expect(await shown(firefox)).not.toContain(surrogate);
    await firefox.screenshot(join(SHOTS, 'loop.png'));
  });

  test('page script reads stand-ins only', async () => {
    const seen = await firefox.evaluate<string>(READ_LIKE_A_PAGE);
    expect(seen).toContain('lisinopril');
    for (const original of ORIGINALS) expect(seen).not.toContain(original);
    expect(
      await firefox.evaluate('[...document.querySelectorAll("*")].every((node) => node.shadowRoot === null)'),
    ).toBe(true);
  });

  test('nothing went wrong on the page, and nothing was sent elsewhere', () => {
    expect(firefox.errors).toEqual([]);
    const elsewhere = proxy.refused.filter((target) => !OWN_SERVICES.test(target));
    expect(elsewhere).toEqual([]);
    const sent = sites.requests.filter(({ kind }) => kind !== 'typing').map(({ path, body }) => path + body);
    for (const original of ORIGINALS) expect(sent.filter((text) => text.includes(original))).toEqual([]);
  });

  test('what is typed into a box that no adapter knows is held, with the text intact', async () => {
    const before = sites.prompts().length;
    await firefox.navigate('https://chatgpt.com/?contract=D');
    await firefox.waitFor(`document.querySelector('[data-field="ask"]')`, 'the unknown composer');
    await firefox.click('[data-field="ask"]');
    await firefox.type('Mrs. Achterberg');
    await firefox.press(KEYS.enter);
    await firefox.click('[data-go]');
    await expect.poll(() => shown(firefox), { timeout: 15_000 }).toContain('Understudy does not know this text box');
    expect(await firefox.evaluate(`document.querySelector('[data-field="ask"]').textContent`)).toBe('Mrs. Achterberg');
    expect(sites.prompts()).toHaveLength(before);
  });
});

/** What a screen reader reads, as one line: a value may stand in several leaves, such as a title before a name. */
async function shown(firefox: Firefox): Promise<string> {
  return (await firefox.accessibleText()).replaceAll('\n', '');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Everything that a page's script can read of the two messages: nodes, layout text, selections and searches. */
const READ_LIKE_A_PAGE = `(() => {
  const seen = [document.title];
  for (const message of document.querySelectorAll('${BUBBLE}, ${REPLY}')) {
    const range = document.createRange();
    range.selectNodeContents(message);
    seen.push(message.outerHTML, message.innerText, message.textContent, range.toString());
    const selection = getSelection();
    selection.selectAllChildren(message);
    seen.push(selection.toString());
    selection.collapse(message, 0);
    for (let step = 0; step < 40; step += 1) {
      selection.modify('extend', 'forward', 'line');
      seen.push(selection.toString());
    }
    selection.removeAllRanges();
  }
  return seen.join('\\n');
})()`;
