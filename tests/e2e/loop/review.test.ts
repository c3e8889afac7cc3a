import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CLASSIC, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { followPointer, isPressed, middleOf, press } from '../harness/notices.ts';
import { visibleText } from '../harness/reads.ts';
import { freshRig } from '../harness/rig.ts';
import { breakVault } from '../harness/worker.ts';

const DOUBTFUL = '48213';
const FIRST = `Mrs. Rosalind Achterberg, MRN 60418827, was seen. Started ${DOUBTFUL} today.`;
const NEXT = `Mrs. Rosalind Achterberg was seen again. Started ${DOUBTFUL} today. Is that safe?`;
const KEEP = 'Identifying: keep replacing';
const LEAVE = 'Not identifying: leave it as it is in this conversation';
const PATIENT = { timeout: 20_000 };

const rig = freshRig();

/** Sends a message and gives what the site got. */
async function say(page: Page, words: string): Promise<string> {
  const from = rig.sites.prompts().length;
  await page.locator(CLASSIC.composer).click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect.poll(() => rig.sites.prompts().length, PATIENT).toBe(from + 1);
  await finishedReplies(page, CLASSIC);
  return rig.sites.prompts()[from] ?? '';
}

/** Answers the one question on show. */
async function answer(page: Page, label: string): Promise<void> {
  await press(page, 'Review');
  await press(page, label);
  await expect.poll(() => isPressed(page, label), PATIENT).toBe(true);
  await press(page, 'Done');
}

const shows = (page: Page, text: string) => expect.poll(() => visibleText(page), PATIENT).toContain(text);

test('what is not sure is replaced, can be left for this conversation, and taken back', async () => {
  await rig.session.context.addInitScript(followPointer);
  const page = await openChat(rig.session.open, CLASSIC);
  expect(await say(page, FIRST)).not.toContain(DOUBTFUL);
  await shows(page, 'Replaced, but not sure: 1 value');
  await press(page, 'Review');
  await shows(page, 'Why: it has the form of a ZIP code.');

  const at = await middleOf(page, LEAVE);
  await page.evaluate(({ x, y }) => {
    const options = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
    document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', options));
  }, at);
  await press(page, 'Done');
  expect(await say(page, NEXT)).not.toContain(DOUBTFUL);

  await shows(page, 'Replaced, but not sure: 1 value');
  await answer(page, LEAVE);
  const left = await say(page, NEXT);
  expect(left).toContain(DOUBTFUL);
  expect(left).not.toContain('Achterberg');

  await shows(page, 'Left as you said: 1 value');
  await answer(page, KEEP);
  expect(await say(page, NEXT)).not.toContain(DOUBTFUL);

  const collected = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].join('\n'));
  for (const value of [DOUBTFUL, 'Achterberg', '60418827']) expect(collected).not.toContain(value);
});

test('an answer holds in its conversation only, and not where it could not be saved', async () => {
  const page = await openChat(rig.session.open, CLASSIC);
  await say(page, FIRST);
  await shows(page, 'Replaced, but not sure: 1 value');
  await answer(page, LEAVE);
  const other = await openChat(rig.session.open, CLASSIC);
  expect(await say(other, FIRST)).not.toContain(DOUBTFUL);

  await shows(other, 'Replaced, but not sure: 1 value');
  await press(other, 'Review');
  await rig.session.context.serviceWorkers()[0]?.evaluate(breakVault);
  await press(other, LEAVE);
  await shows(other, 'Your answer could not be saved, so nothing changes. Try again.');
  expect(await isPressed(other, LEAVE)).toBe(false);
});
