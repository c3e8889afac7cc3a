import { expect, test } from 'vitest';
import { badgeOf } from '../harness/background.ts';
import { CLASSIC, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { screenshot, visibleText } from '../harness/reads.ts';
import { freshRig } from '../harness/rig.ts';
import { killServiceWorker } from '../harness/worker.ts';

const PATIENT = { timeout: 25_000 };
const SITE = 'https://chatgpt.com';
const rig = freshRig();

test('the switch in the popup turns protection off and on in the open page, and is remembered', async () => {
  const badge = async () => (await badgeOf(rig.session, SITE)).text;
  const page = await openChat(rig.session.open, CLASSIC);
  await expect.poll(badge, PATIENT).toBe('✓');
  const popup = await rig.session.open(`chrome-extension://${rig.session.extensionId}/popup.html`);
  const id = await popup.evaluate(async (url) => (await chrome.tabs.query({ url })).at(-1)?.id, `${SITE}/*`);
  await popup.goto(`chrome-extension://${rig.session.extensionId}/popup.html?tab=${id}`);
  await popup.getByRole('switch', { checked: true }).click();
  await popup.getByRole('button', { name: 'Turn off' }).click();
  await popup.getByRole('switch', { checked: false }).waitFor();
  await expect.poll(badge, PATIENT).toBe('off');

  await page.bringToFront();
  await page.locator(CLASSIC.composer).click();
  await page.keyboard.type('Call Mr. Leopold Achterberg');
  await expect.poll(() => visibleText(page), PATIENT).toContain('Protection is off on this site');
  await page.keyboard.press('Enter');
  await finishedReplies(page, CLASSIC);
  expect(rig.sites.prompts()).toEqual(['Call Mr. Leopold Achterberg']);

  await killServiceWorker(rig.session);
  await page.reload();
  await expect.poll(badge, PATIENT).toBe('off');
  await popup.bringToFront();
  await popup.getByRole('switch', { checked: false }).click();
  await expect.poll(badge, PATIENT).toBe('✓');
  await page.bringToFront();
  await page.locator(CLASSIC.composer).click();
  await page.keyboard.type('Call Mr. Leopold Achterberg again');
  await page.keyboard.press('Enter');
  await finishedReplies(page, CLASSIC, 2);
  expect(rig.sites.prompts()[1]).toContain('again');
  expect(rig.sites.prompts()[1]).not.toContain('Achterberg');
  await screenshot(page, 'switch');
});
