import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureFirefox } from '../../../scripts/setup/browser.ts';
import { Firefox } from '../../firefox/driver.ts';
import { buildSealTest } from './build.ts';
import { leaksOf } from './values.ts';
import { readAll, recordAll } from './reads.ts';
import { servePage } from './serve.ts';

let firefox: Firefox;
let server: Awaited<ReturnType<typeof servePage>>;

beforeAll(async () => {
  const built = await buildSealTest();
  server = await servePage(built.page);
  firefox = await Firefox.start(await ensureFirefox(), server.port);
  await firefox.install(built.extension);
  await firefox.navigate(`http://127.0.0.1:${server.port}/sealed`);
  await firefox.waitFor(`window.chat`, 'the chat page');
  await firefox.evaluate(`(${recordAll.toString()})()`);
  await firefox.evaluate('window.chat.stream(window.chat.reply, 40)');
});

afterAll(async () => {
  await firefox.close();
  server.close();
});

test('assistive technology reads the real values', async () => {
  // The accessibility service builds its tree in the background once it is first asked.
  const text = () => firefox.accessibleText().then((lines) => lines.replaceAll('\n', ''));
  await expect.poll(text, { timeout: 20_000 }).toContain('a copy to Tobin Ridge Hospital');
  for (const line of [
    'The patient, Wilhelmina Brandt (born 11/02/1948',
    '2209 Larkspur Lane',
    'Mr. Ibarrola',
    '617-2288',
  ]) {
    expect(await text()).toContain(line);
  }
});

test('page script reads none of them', async () => {
  const reads = await firefox.evaluate<Record<string, string>>(`(${readAll.toString()})()`);
  for (const [name, text] of Object.entries(reads)) expect([name, leaksOf(text)]).toEqual([name, []]);
});

test('nor when the user clicks and selects', async () => {
  // The middle of this element is the value itself.
  await firefox.evaluate(`(() => {
    const turn = document.createElement('div');
    turn.dataset.turn = 'plain';
    const words = document.createElement('span');
    words.className = 'only';
    words.textContent = 'Marta Quinn';
    turn.append(words);
    document.querySelector('main').prepend(turn);
  })()`);
  for (const selector of [
    '.only',
    'h1',
    '.prose > p',
    'blockquote p',
    'nav .title',
    'pre',
    'table',
    'li',
    '.whitespace',
  ]) {
    await firefox.evaluate(`document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
    for (let click = 0; click < 3; click++) await firefox.click(selector);
  }
  const recorded = await firefox.evaluate<string[]>('window.recorded');
  expect(recorded.length).toBeGreaterThan(50);
  expect(recorded.filter((entry) => leaksOf(entry).length > 0)).toEqual([]);
  // Firefox does hand out the outer roots: what has just been read includes all that page script finds from there.
  expect(await firefox.evaluate('window.handedOut.size')).toBeGreaterThan(3);
});

test('no error reaches the page', () => {
  expect(firefox.errors).toEqual([]);
});
