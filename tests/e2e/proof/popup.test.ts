import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TabStatus } from '../../../lib/messaging/protocol.ts';
import type { Degradation, SiteState } from '../../../lib/sites/site-state.ts';
import { type Sites, startSites } from '../../sites/server.ts';
import { EXTENSION } from '../harness/extension.ts';
import { launch, type Session } from '../harness/launch.ts';
import { screenshot, visibleText } from '../harness/reads.ts';
import { askedOf, type Behind, openPopup, violationsOf } from './popup-page.ts';

const SITE = 'https://chatgpt.com';
const SINCE = Date.UTC(2026, 9, 3, 9, 5);
const BY_USER: SiteState = { mode: 'on', decidedBy: 'default' };

function status(state: SiteState, degraded: readonly Degradation[] = [], more: Partial<TabStatus> = {}): Behind {
  const health = { degraded, since: SINCE };
  const about = { site: SITE, guarded: true, values: 7, addedByUser: false };
  return { url: `${SITE}/c/1`, status: { state, health, ...about, ...more } };
}

function elsewhere(url: string | undefined): Behind {
  const nothing = { site: null, state: null, health: null, guarded: false, values: 0, addedByUser: false };
  return { url, status: nothing };
}

const PROTECTED = status(BY_USER);
const CASES: readonly (readonly [name: string, behind: Behind, says: string])[] = [
  ['protected', PROTECTED, 'This page is protected'],
  ['checking', status(BY_USER, [], { health: null }), 'Checking this page'],
  ['degraded', status(BY_USER, ['no-composer', 'unknown-editor', 'proof-failed']), 'Not fully protected'],
  ['late', status(BY_USER, ['guard-not-first']), 'Reload this page'],
  ['not-asked', status(BY_USER, [], { guarded: false, health: null }), 'It was open before Understudy was ready'],
  ['off', status({ mode: 'off', decidedBy: 'user' }), 'Protection is off'],
  ['off-by-policy', status({ mode: 'off', decidedBy: 'policy' }), 'Set by your organisation'],
  ['on-by-policy', status({ mode: 'on', decidedBy: 'policy' }), 'Set by your organisation'],
  ['waiting', status({ mode: 'on', decidedBy: 'waiting' }), 'Waiting for your organisation'],
  ['blocked', status({ mode: 'blocked', decidedBy: 'policy' }), 'Sending is blocked here'],
  ['added', status(BY_USER, [], { addedByUser: true, values: 1 }), 'Stop guarding chatgpt.com'],
  ['unguarded', elsewhere('https://chat.hospital.example/c/1'), 'Guard chat.hospital.example'],
  ['insecure', elsewhere('http://chat.hospital.example/'), 'Only pages with a secure address'],
  ['browser-page', elsewhere('chrome://settings/'), 'No extension can run on this page'],
  ['store', elsewhere('https://chromewebstore.google.com/detail/x'), 'No extension can run on this page'],
  ['unknown-address', elsewhere(undefined), 'This page is not guarded'],
  ['no-answer', { url: SITE, status: null }, 'Understudy does not answer'],
];

let sites: Sites;
let session: Session;

beforeAll(async () => {
  sites = await startSites();
  session = await launch({ port: sites.port, extension: EXTENSION });
});

afterEach(async () => {
  const [, ...pages] = session.context.pages();
  await Promise.all(pages.map((page) => page.close()));
});

afterAll(async () => {
  await session?.close();
  await sites?.close();
});

describe('the popup', () => {
  test.each(CASES)('says how things stand: %s', async (name, behind, says) => {
    const page = await openPopup(session, behind);
    await expect.poll(() => visibleText(page), { timeout: 15_000 }).toContain(says);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page)).toEqual([]);
      await screenshot(page, `popup-${name}-${colorScheme}`);
    }
  });

  test('asks back before it turns protection off, and works by the keyboard alone', async () => {
    const page = await openPopup(session, PROTECTED);
    const control = page.getByRole('switch', { name: 'Protect what I write on this site', checked: true });
    await control.waitFor();
    await page.keyboard.press('Tab');
    expect(await control.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    const question = page.getByRole('alertdialog', { name: 'Turn protection off here?' });
    await question.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await screenshot(page, 'popup-confirm-light');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it on');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await control.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await askedOf(page)).toEqual([]);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { checked: false }).waitFor();
    await page.getByText('What you write here goes out as it is').waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('switch', { checked: true }).waitFor();
    expect(await askedOf(page)).toEqual([
      { kind: 'setSite', site: SITE, on: false },
      { kind: 'setSite', site: SITE, on: true },
    ]);
  });

  test.each(['policy', 'waiting'] as const)('lets nobody change what is decided by %s', async (decidedBy) => {
    const page = await openPopup(session, status({ mode: 'on', decidedBy }));
    const control = page.getByRole('switch');
    expect(await control.getAttribute('aria-disabled')).toBe('true');
    await control.focus();
    await page.keyboard.press('Space');
    await control.click({ force: true });
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    expect(await askedOf(page)).toEqual([]);
  });

  test('adds the current site when the user gives access to it, and says what to do then', async () => {
    const page = await openPopup(session, elsewhere('https://chat.hospital.example/c/1?q=secret'));
    await page.getByRole('button', { name: 'Guard chat.hospital.example' }).click();
    await page.getByText('Reload the page before you write on it').waitFor();
    expect(await askedOf(page)).toEqual([
      { origins: ['https://chat.hospital.example/*'] },
      { kind: 'addSite', site: 'https://chat.hospital.example' },
    ]);
  });

  test('adds nothing without access', async () => {
    const page = await openPopup(session, { ...elsewhere('https://chat.hospital.example/'), grants: false });
    await page.getByRole('button', { name: 'Guard chat.hospital.example' }).click();
    await page.getByText('Without access to this site').waitFor();
    expect(await askedOf(page)).toEqual([{ origins: ['https://chat.hospital.example/*'] }]);
  });

  test('takes a site that the user has added out again, and reloads the page', async () => {
    const added = await openPopup(session, status(BY_USER, ['guard-not-first'], { addedByUser: true }));
    await added.getByRole('button', { name: 'Stop guarding chatgpt.com' }).click();
    await added.getByText('No longer guarded').waitFor();
    await added.getByRole('button', { name: 'Reload this page' }).click();
    await expect.poll(() => askedOf(added)).toEqual([{ kind: 'removeSite', site: SITE }, 'reload']);
  });
});
