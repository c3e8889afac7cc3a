import { expect, test } from 'vitest';
import { CLASSIC, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { type Command, openPrivate } from '../harness/private-window.ts';
import { freshRig } from '../harness/rig.ts';

const WORDS = 'Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const ORIGINALS = ['Rosalind', 'Achterberg', '60418827', '02/11/2025'];
const PATIENT = { timeout: 20_000 };

const rig = freshRig();

/** Everything that can be read on a page. */
async function shown(command: Command): Promise<string> {
  const { nodes } = (await command('Accessibility.getFullAXTree')) as { nodes: { name?: { value?: string } }[] };
  return nodes.map(({ name }) => name?.value ?? '').join('\n');
}

async function focusComposer(command: Command): Promise<unknown> {
  const expression = `(() => { const at = document.querySelector('${CLASSIC.composer}'); at?.focus(); return at !== null; })()`;
  const { result } = (await command('Runtime.evaluate', { expression })) as { result: { value?: unknown } };
  return result.value;
}

/** How many databases each background has, by whether it is that of private windows. */
async function databases(): Promise<Map<boolean, number>> {
  const count = async (): Promise<[boolean, number]> => [
    chrome.extension.inIncognitoContext,
    (await indexedDB.databases()).length,
  ];
  return new Map(await Promise.all(rig.session.context.serviceWorkers().map((worker) => worker.evaluate(count))));
}

test('a private window has the whole loop, and nothing of it reaches the vault of normal ones', async () => {
  const command = await openPrivate(rig.session, CLASSIC.start);
  await expect.poll(() => focusComposer(command), PATIENT).toBe(true);
  await command('Input.insertText', { text: WORDS });
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await command('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await command('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  const { body } = await rig.sites.waitForRequest(({ kind }) => kind === 'prompt');
  for (const original of ORIGINALS) expect(body).not.toContain(original);
  await expect.poll(() => shown(command), PATIENT).toContain('Rosalind Achterberg');
  expect(await databases()).toEqual(
    new Map([
      [false, 0],
      [true, 0],
    ]),
  );

  // A normal window's loop does make one, or the line above would prove nothing.
  const page = await openChat(rig.session.open, CLASSIC);
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  await finishedReplies(page, CLASSIC);
  expect(await databases()).toEqual(
    new Map([
      [false, 1],
      [true, 0],
    ]),
  );
});
