import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pasteText, typeText } from '../harness/input.ts';
import { launch, type Session } from '../harness/launch.ts';
import { pageReads, screenshot, visibleText } from '../harness/reads.ts';
import { NOTE, ORIGINALS } from '../../sites/note.ts';
import { type Sites, startSites } from '../../sites/server.ts';
import { focusComposer, type Replica, REPLICAS, replyEnded, SUBMITS } from './sites.ts';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');
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

/** Which originals a text holds. What is compared is names of kinds, so that a failing test prints no value twice. */
function originalsIn(text: string): string[] {
  return ORIGINALS.filter((original) => text.includes(original.text)).map(
    ({ type, text: value }) => `${type} ${value}`,
  );
}

/** Original values that a person sees in this text, white space aside. */
function missingIn(text: string): string[] {
  const flat = text.replaceAll(/\s+/gu, ' ');
  return ORIGINALS.filter((original) => !flat.includes(original.text)).map(
    ({ type, text: value }) => `${type} ${value}`,
  );
}

async function sendNote(page: Page, replica: Replica, enter: keyof typeof ENTRIES, submit: string): Promise<string> {
  const from = sites.requests.length;
  await focusComposer(page, replica);
  await ENTRIES[enter](page, NOTE.trimEnd());
  await SUBMITS[submit]?.(page, replica);
  const { body } = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
  await replyEnded(page, replica);
  expect(sites.requests.slice(from).filter(({ kind }) => kind === 'prompt')).toHaveLength(1);
  return body;
}

describe.each(REPLICAS)('$name', (replica) => {
  const ways = Object.keys(SUBMITS).filter((way) => !(way === 'a form submit' && replica.name === 'Claude'));
  const cases = [
    ...ways.map((way) => ['pasted', way] as const),
    ['typed', 'Enter'] as const,
    ['typed', 'a click on send'] as const,
  ];

  test.each(cases)(
    'a note that is %s and sent by %s leaves with stand-ins, once, and is read with the real values',
    async (enter, way) => {
      const errors = session.pageErrors.length;
      const page = await session.open(replica.url);
      const body = await sendNote(page, replica, enter, way);

      expect(originalsIn(body)).toEqual([]);
      expect(body).toContain('Parkinson disease');
      expect(body).toContain('lisinopril 10 mg daily');

      const bubble = await page
        .locator(replica.user)
        .first()
        .evaluate((turn) => turn.textContent ?? '');
      expect(originalsIn(bubble)).toEqual([]);
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
      expect(missingIn(await visibleText(page))).toEqual([]);
      expect(session.pageErrors.slice(errors)).toEqual([]);
      await screenshot(
        page,
        `loop-${replica.name.replaceAll(/\W+/gu, '-').toLowerCase()}-${enter}-${way.replaceAll(/\W+/gu, '-')}`,
      );
    },
  );

  test('Enter that ends a composition sends nothing, and Shift+Enter is a new line', async () => {
    const page = await session.open(replica.url);
    const from = sites.requests.length;
    await focusComposer(page, replica);
    await page.keyboard.type('first');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('second');
    await page.locator(replica.composer).evaluate((editor) => {
      editor.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true }),
      );
    });
    await page.keyboard.press('Enter');
    const { prompt } = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
    expect(prompt?.split('\n').filter((line) => line !== '')).toEqual(['first', 'second']);
  });
});
