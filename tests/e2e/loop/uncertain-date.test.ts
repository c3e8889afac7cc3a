import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CLASSIC, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { pasteText } from '../harness/input.ts';
import { pageReads, screenshot, visibleText } from '../harness/reads.ts';
import { sharedRig } from '../harness/rig.ts';

const NOTE =
  'Marguerite Oyelaran, born 03/14/1957, was admitted on 02/27/2024 and discharged on 03/06/2024. Please suggest a date.';
/** Five weeks after the last day of the note, as the assistant counts them. */
const REAL = 'April 10, 2024';
const PATIENT = { timeout: 20_000 };

const rig = sharedRig();

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly pseudoElements?: readonly DomNode[];
}

interface Drawn {
  /** What is shown for the date. */
  readonly host: number;
  /** Its readings. */
  readonly readings: number;
}

/** The element that shows a date with its two readings, as the debugger sees it. */
async function uncertainDate(cdp: CDPSession): Promise<Drawn> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const look = (node: DomNode, host: number): Drawn | undefined => {
    if (node.attributes?.some((value) => value.includes(REAL))) {
      return { host, readings: node.pseudoElements?.[0]?.nodeId ?? 0 };
    }
    for (const child of node.shadowRoots ?? []) {
      const found = look(child, node.nodeId);
      if (found) return found;
    }
    for (const child of node.children ?? []) {
      const found = look(child, host);
      if (found) return found;
    }
    return undefined;
  };
  return look(root, root.nodeId) ?? { host: 0, readings: 0 };
}

async function middleOf(cdp: CDPSession, nodeId: number): Promise<{ x: number; y: number }> {
  const { quads } = await cdp.send('DOM.getContentQuads', { nodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = quads[0] ?? [];
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

async function isOpen(cdp: CDPSession, nodeId: number): Promise<boolean> {
  const { computedStyle } = await cdp.send('CSS.getComputedStyleForNode', { nodeId });
  return computedStyle.some(({ name, value }) => name === 'clip-path' && value === 'none');
}

async function ask(page: Page): Promise<string> {
  await pasteText(page, NOTE);
  await page.keyboard.press('Enter');
  await finishedReplies(page, CLASSIC);
  return (await page.locator(CLASSIC.reply).innerText()).match(/How about (.+) at 10:30/u)?.[1] ?? '';
}

test('a date that the model has chosen stays as it wrote it, with the other reading beside it', async () => {
  const page = await openChat(rig.session.open, CLASSIC);
  const written = await ask(page);
  expect(written).toMatch(/^\w+ \d+, 20\d\d$/u);
  expect(written).not.toBe(REAL);

  const shown = () => visibleText(page, CLASSIC.reply);
  await expect
    .poll(shown, PATIENT)
    .toContain(`As the model wrote it: ${written} If it is of this conversation: ${REAL}`);
  expect(await visibleText(page, CLASSIC.user)).not.toContain('If it is of this conversation');
  expect(Object.values(await pageReads(page)).join('\n')).not.toContain(REAL);
});

test('both readings of such a date can be seen under the pointer and at the keyboard', async () => {
  const page = await openChat(rig.session.open, CLASSIC);
  await ask(page);
  await expect.poll(() => visibleText(page, CLASSIC.reply), PATIENT).toContain(REAL);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { host, readings } = await uncertainDate(cdp);
  expect(await isOpen(cdp, readings)).toBe(false);
  await screenshot(page, 'uncertain-date-closed');

  const { x, y } = await middleOf(cdp, host);
  await page.mouse.move(x, y);
  await expect.poll(() => isOpen(cdp, readings), PATIENT).toBe(true);
  await screenshot(page, 'uncertain-date');
  await page.mouse.move(0, 0);
  await expect.poll(() => isOpen(cdp, readings), PATIENT).toBe(false);

  await cdp.send('DOM.focus', { nodeId: host });
  await expect.poll(() => isOpen(cdp, readings), PATIENT).toBe(true);
  expect(Object.values(await pageReads(page)).join('\n')).not.toContain(REAL);
});
