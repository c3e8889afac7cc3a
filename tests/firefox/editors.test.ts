import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureFirefox } from '../../scripts/setup/browser.ts';
import { ROOT } from '../../scripts/setup/run.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { Firefox, KEYS } from './driver.ts';
import { type Proxy, startProxy } from './proxy.ts';

const EXTENSION = join(ROOT, '.output', 'firefox-mv3');
const NOTE = 'Patient: Rosalind Achterberg\nMRN: 60418827\n\nMrs. Achterberg was seen on 02/11/2025.';
const ORIGINALS = ['Achterberg', '60418827', '02/11/2025'];

describe('rich editors in Firefox ESR', () => {
  let sites: Sites;
  let proxy: Proxy;
  let firefox: Firefox;

  beforeAll(async () => {
    sites = await startSites({ asYouType: false });
    const hosts = ['www.perplexity.ai', 'gemini.google.com', 'm365.cloud.microsoft', 'substrate.office.com'];
    proxy = await startProxy(new Map(hosts.map((host) => [host, sites.port])));
    firefox = await Firefox.start(await ensureFirefox(), proxy.port);
    await firefox.install(EXTENSION);
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
    await sites?.close();
  });

  test.each([
    ['Lexical', 'https://www.perplexity.ai/', '#ask-input', 'Rewrite'],
    ['Lexical with paragraphs', 'https://m365.cloud.microsoft/chat', '#m365-chat-editor-target-element', 'Regenerate'],
    ['Quill', 'https://gemini.google.com/app', '.ql-editor', 'Redo'],
  ])('%s takes stand-ins over and sends them', async (_name, start, editor, finished) => {
    const from = sites.requests.length;
    await firefox.navigate(start);
    await firefox.waitFor(`document.querySelector("${editor}")`, 'the composer');
    await firefox.click(editor);
    await firefox.type(NOTE);
    await firefox.press(KEYS.enter);
    const { prompt } = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    expect(prompt?.split('\n')).toHaveLength(NOTE.split('\n').length);
    for (const original of ORIGINALS) expect(prompt).not.toContain(original);
    expect(prompt).toMatch(/^Patient: \S+ \S+\nMRN: \d{8}\n\nMrs\. \S+ was seen on /u);
    await firefox.waitFor(`document.querySelector('[aria-label="${finished}"]')`, 'the end of the reply');
    await expect.poll(() => firefox.accessibleText(), { timeout: 20_000 }).toContain('Rosalind Achterberg');
  });

  test('where the page swallows replacements, the send is held and the words stay', async () => {
    const from = sites.prompts().length;
    await firefox.navigate('https://www.perplexity.ai/');
    await firefox.waitFor('document.querySelector("#ask-input")', 'the composer');
    await firefox.evaluate(`addEventListener('beforeinput', (event) => {
      if (event.inputType !== 'insertReplacementText') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true)`);
    await firefox.click('#ask-input');
    await firefox.type(NOTE);
    await firefox.press(KEYS.enter);
    await expect
      .poll(() => firefox.accessibleText(), { timeout: 20_000 })
      .toContain('Not sent: the page did not take the stand-ins');
    expect(await firefox.evaluate('document.querySelector("#ask-input").innerText')).toBe(NOTE);
    expect(sites.prompts()).toHaveLength(from);
  });
});
