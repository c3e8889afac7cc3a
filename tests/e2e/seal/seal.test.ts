import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, type Session } from '../harness/launch.ts';
import { buildSealTest } from './build.ts';
import { accessibleText, command, differingShare, valueBoxes } from './chat.ts';
import { readAll, recordAll } from './reads.ts';
import { servePage } from './serve.ts';
import { leaksOf, READ_LINES, VALUES } from './values.ts';

let session: Session;
let server: Awaited<ReturnType<typeof servePage>>;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  const built = await buildSealTest();
  server = await servePage(built.page);
  session = await launch({ port: server.port, extension: built.extension });
});

afterAll(async () => {
  await session.close();
  server.close();
});

beforeEach(async () => {
  page = await session.context.newPage();
  await page.setViewportSize({ width: 1000, height: 1400 });
  await page.addInitScript(recordAll);
  await page.goto(`http://127.0.0.1:${server.port}/sealed`);
  await page.waitForFunction(() => 'chat' in window);
  cdp = await page.context().newCDPSession(page);
});

afterEach(async () => {
  await page.close();
  if (session.pageErrors.length > 0) throw new Error(session.pageErrors.join('\n'));
});

const stream = (size: number) => page.evaluate((step) => window.chat.stream(window.chat.reply, step), size);

describe('a streamed reply on a page with a strict content security policy', () => {
  test('is read with its real values by assistive technology, in their order', async () => {
    await stream(5);
    const text = await accessibleText(cdp);
    for (const line of READ_LINES) {
      expect(text).toContain(line);
    }
    // The text area and the editable block keep the surrogate; nothing else shows one.
    for (const surrogate of VALUES.keys())
      expect(text.split(surrogate).length - 1).toBe(surrogate === 'Marta Quinn' ? 2 : 0);
  });

  test('tells page script nothing', async () => {
    await stream(5);
    const reads = await page.evaluate(readAll);
    expect(reads['innerText']).toContain('Please summarise');
    for (const [name, text] of Object.entries(reads)) expect([name, leaksOf(text)]).toEqual([name, []]);
    expect(leaksOf((await page.evaluate(() => window.recorded)).join('\n'))).toEqual([]);
  });

  test('tells page script nothing when the user clicks, selects, drags and copies', async () => {
    await stream(40);
    const boxes = await valueBoxes(cdp);
    expect(boxes.length).toBeGreaterThan(25);
    for (const { x, y } of boxes) {
      await page.mouse.dblclick(x, y);
      await page.mouse.click(x, y, { button: 'right' });
    }
    for (const { x, y } of boxes.slice(0, 6)) {
      await page.mouse.click(x, y, { clickCount: 3 });
      await page.mouse.move(x - 30, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 60, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.press('Control+c');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 90, y + 90, { steps: 4 });
      await page.mouse.up();
    }
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    for (let step = 0; step < 10; step++) await page.keyboard.press('Shift+ArrowRight');
    const recorded = await page.evaluate(() => window.recorded);
    expect(recorded.length).toBeGreaterThan(200);
    expect(recorded.filter((entry) => leaksOf(entry).length > 0)).toEqual([]);
    expect(leaksOf(await page.evaluate(() => navigator.clipboard.readText()))).toEqual([]);
  });

  test('gives selections and copies the surrogates, in their places', async () => {
    // A page that doesn't record: the recorder tampers with what it reaches, and what is editable is selected otherwise.
    const tame = await session.open(`http://127.0.0.1:${server.port}/sealed`);
    await tame.waitForFunction(() => 'chat' in window);
    await tame.evaluate(() => window.chat.setTurns([window.chat.reply]));
    const drag = async (first: string, last: string): Promise<void> => {
      const boxOf = (selector: string) => tame.locator(selector).first().boundingBox();
      const [from, to] = [await boxOf(first), await boxOf(last)];
      if (!from || !to) throw new Error('nothing to select');
      await tame.mouse.move(from.x + 1, from.y + 4);
      await tame.mouse.down();
      await tame.mouse.move(to.x + 200, to.y + to.height - 12, { steps: 5 });
      await tame.mouse.up();
    };
    const line = 'The patient, Marta Quinn (born 03/14/1951, MRN 5550123), was seen at Fairhaven';
    await drag('.prose > p', '.prose > p');
    expect(await tame.evaluate(() => String(getSelection()))).toContain(line);
    await drag('h1', 'blockquote');
    await tame.keyboard.press('Control+c');
    expect(await tame.evaluate(() => navigator.clipboard.readText())).toContain(line);
    expect(await tame.evaluate(() => document.querySelector('table')?.innerText)).toContain('Marta Quinn');
    await tame.close();
  });

  test('changes nothing in the page and leaves no trace of itself there', async () => {
    await stream(5);
    const html = () => document.querySelector('main')?.outerHTML ?? '';
    const sealed = await page.evaluate(html);
    const plain = await session.open(`http://127.0.0.1:${server.port}/plain`);
    await plain.waitForFunction(() => 'chat' in window);
    await plain.evaluate(() => window.chat.setTurns([window.chat.reply]));
    expect(sealed).toBe(await plain.evaluate(html));
    await plain.close();
  });
});

describe('what the page does to its own nodes', () => {
  test('shows at once, and without an error: retry, another reply, unmount, mount again', async () => {
    await stream(11);
    await page.evaluate(() => window.chat.setTurns(['Short answer about Marta Quinn.']));
    expect(await accessibleText(cdp)).toContain('Short answer about Wilhelmina Brandt.');
    expect(await accessibleText(cdp)).not.toContain('Larkspur');
    await page.evaluate(() => window.chat.setTurns(['Short answer about nobody.']));
    expect(await accessibleText(cdp)).toContain('Short answer about nobody.');
    await page.evaluate(() => window.chat.setTurns([]));
    expect(await command(page, 'count')).toBe(4);
    await page.evaluate(() => window.chat.setTurns([window.chat.reply, window.chat.reply]));
    const text = await accessibleText(cdp);
    expect(text.split('deeper: 2209 Larkspur Lane')).toHaveLength(3);
  });

  test('shows when nodes move, split, join and become editable', async () => {
    await page.evaluate(() => {
      const turn = document.createElement('div');
      turn.dataset['turn'] = 'plain';
      turn.id = 'turn';
      document.querySelector('main')?.append(turn);
      turn.append('Seen: ', 'Marta ', 'Quinn', ' today');
    });
    expect(await accessibleText(cdp)).toContain('Seen: Wilhelmina Brandt today');
    await page.evaluate(() => document.getElementById('turn')?.normalize());
    expect(await accessibleText(cdp)).toContain('Seen: Wilhelmina Brandt today');
    await page.evaluate(() => (document.getElementById('turn')?.firstChild as Text | undefined)?.splitText(9));
    expect(await accessibleText(cdp)).toContain('Seen: Wilhelmina Brandt today');
    await page.evaluate(() => document.getElementById('turn')?.prepend(document.createElement('hr'), 'First. '));
    expect(await accessibleText(cdp)).toContain('First. Seen: Wilhelmina Brandt today');
    await page.evaluate(() => document.getElementById('turn')?.lastChild?.remove());
    expect(await accessibleText(cdp)).toContain('First. Seen: Mar');
    await page.evaluate(() => document.getElementById('turn')?.replaceChildren('Marta Quinn again'));
    expect(await accessibleText(cdp)).toContain('Wilhelmina Brandt again');
    await page.evaluate(() => document.getElementById('turn')?.setAttribute('contenteditable', 'true'));
    expect(await accessibleText(cdp)).toContain('Marta Quinn again');
  });

  test('shows when a turn comes back with what was changed in it while it was out of the page', async () => {
    await page.evaluate(() => {
      const turn = document.createElement('div');
      turn.dataset['turn'] = 'plain';
      turn.textContent = 'Marta Quinn was here';
      document.querySelector('main')?.append(turn);
      Object.assign(window, { turn });
    });
    expect(await accessibleText(cdp)).toContain('Wilhelmina Brandt was here');
    await page.evaluate(() => {
      const turn = Reflect.get(window, 'turn') as HTMLElement;
      turn.remove();
    });
    await page.evaluate(() => {
      const turn = Reflect.get(window, 'turn') as HTMLElement;
      turn.textContent = 'nobody was here';
      document.querySelector('main')?.append(turn);
    });
    expect(await accessibleText(cdp)).toContain('nobody was here');
  });

  test('stays as it is where what holds a value cannot be copied', async () => {
    await page.evaluate(() => {
      const turn = document.createElement('div');
      turn.dataset['turn'] = 'plain';
      const list = document.createElement('ul');
      const item = document.createElement('li');
      item.append('Edit Marta Quinn', document.createElement('textarea'));
      list.append(item);
      turn.append(list);
      document.querySelector('main')?.append(turn);
    });
    expect(await accessibleText(cdp)).toContain('Edit Marta Quinn');
    await page.evaluate(() => document.querySelector('li textarea')?.remove());
    expect(await accessibleText(cdp)).toContain('Edit Wilhelmina Brandt');
  });

  test('never gets an element of its own constructed inside a seal', async () => {
    await page.evaluate(() => {
      const roots: string[] = [];
      class Chip extends HTMLElement {
        connectedCallback(): void {
          const root = this.getRootNode();
          roots.push(root === document ? 'document' : 'shadow');
        }
      }
      customElements.define('citation-chip', Chip);
      Object.assign(window, { roots });
      const turn = document.createElement('div');
      turn.dataset['turn'] = 'plain';
      const list = document.createElement('ul');
      const item = document.createElement('li');
      const chip = document.createElement('citation-chip');
      chip.append('Quinn, Marta');
      item.append('Marta Quinn ', chip);
      list.append(item);
      turn.append(list);
      document.querySelector('main')?.append(turn);
    });
    expect(await accessibleText(cdp)).toContain('Wilhelmina Brandt Brandt, Wilhelmina');
    expect(await page.evaluate(() => Reflect.get(window, 'roots'))).toEqual(['document']);
  });
});

describe('controls inside copied structure', () => {
  test('act through their originals, once', async () => {
    await stream(40);
    const [born] = (await valueBoxes(cdp)).filter(({ original }) => original === '11/02/1948').slice(-1);
    if (!born) throw new Error('no cell');
    expect(await accessibleText(cdp)).toContain('source 0');
    await page.mouse.click(born.x + 55, born.y);
    await expect.poll(() => accessibleText(cdp)).toContain('source 1');
  });
});

describe('stop', () => {
  test('takes every real value away at once, and what comes later still shows', async () => {
    await stream(40);
    expect(await command(page, 'count')).toBeGreaterThan(25);
    await command(page, 'stop');
    expect(await valueBoxes(cdp)).toEqual([]);
    expect(await command(page, 'count')).toBe(0);
    expect(leaksOf(await accessibleText(cdp))).toEqual([]);
    await page.evaluate(() => window.chat.setTurns([window.chat.reply, 'Later: Mr. Solway']));
    await page.evaluate(() => document.querySelector('.whitespace')?.append(' Appended.'));
    const text = await accessibleText(cdp);
    expect(text).toContain('Later: Mr. Solway');
    expect(text).toContain('Appended.');
    await command(page, 'update');
    expect(await accessibleText(cdp)).toContain('Later: Mr. Ibarrola');
  });
});

test('a sealer that comes after another takes over what that one has sealed', async () => {
  await stream(40);
  const count = await command(page, 'count');
  await command(page, 'succeed');
  expect(await command(page, 'count')).toBe(count);
  expect((await accessibleText(cdp)).split('deeper: 2209 Larkspur Lane')).toHaveLength(2);
  await page.evaluate(() => document.querySelector('.whitespace')?.append(' Appended for Mr. Solway.'));
  expect(await accessibleText(cdp)).toContain('Appended for Mr. Ibarrola.');
  await command(page, 'stop');
  expect(await valueBoxes(cdp)).toEqual([]);
});

for (const theme of ['light', 'dark']) {
  test(`the page looks as if it had rendered the real values itself: ${theme}`, async () => {
    // First: a tab in the background gets no frames to stream in.
    await stream(5);
    const real = await session.open(`http://127.0.0.1:${server.port}/plain?real`);
    await real.setViewportSize({ width: 1000, height: 1400 });
    await real.waitForFunction(() => 'chat' in window);
    await real.evaluate(() => window.chat.setTurns([window.chat.reply]));
    if (theme === 'dark') {
      for (const each of [page, real]) await each.evaluate(() => document.documentElement.classList.add('dark'));
    }
    const wanted = await real.screenshot();
    await page.bringToFront();
    const sealed = await page.screenshot();
    // What may differ: the dots under each value. A line that ends up elsewhere moves ten times as many pixels.
    expect(await differingShare(real, sealed, wanted)).toBeLessThan(0.003);
    await real.close();
  });
}
