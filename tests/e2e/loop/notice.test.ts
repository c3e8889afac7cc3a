import { expect, test } from 'vitest';
import { CLASSIC, finishedReplies, openChat } from '../harness/chat-pages.ts';
import { followPointer, middleOf } from '../harness/notices.ts';
import { visibleText } from '../harness/reads.ts';
import { freshRig } from '../harness/rig.ts';

const WORDS = 'Mrs. Rosalind Achterberg, MRN 60418827, was seen on 02/11/2025.';
const ORIGINALS = ['Rosalind Achterberg', '60418827', '02/11/2025'];
const PATIENT = { timeout: 20_000 };

const rig = freshRig();

test('the user sees what was replaced, and page script does not', async () => {
  await rig.session.context.addInitScript(followPointer);
  const page = await openChat(rig.session.open, CLASSIC);
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  await finishedReplies(page, CLASSIC);
  await expect.poll(() => visibleText(page), PATIENT).toContain('3 values sent as stand-ins');

  const show = await middleOf(page, 'Show');
  await page.mouse.move(show.x - 300, show.y + 200);
  await page.mouse.move(show.x, show.y, { steps: 20 });
  await page.mouse.click(show.x, show.y);
  await expect.poll(() => visibleText(page), PATIENT).toContain('Record number');
  const sent = rig.sites.prompts()[0] ?? '';
  const text = await visibleText(page);
  for (const value of [...ORIGINALS, /MRN (\d+)/u.exec(sent)?.[1] ?? 'no MRN']) expect(text).toContain(value);

  await page.mouse.move(show.x - 200, show.y + 60, { steps: 40 });
  await page.mouse.dblclick(show.x - 150, show.y + 60);
  const collected = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].join('\n'));
  const selection = await page.evaluate(() => String(getSelection()));
  for (const original of ORIGINALS) {
    expect(collected).not.toContain(original);
    expect(selection).not.toContain(original);
  }
});

test('the popup says where no extension can run, and which sites are guarded', async () => {
  const page = await rig.session.open(`chrome-extension://${rig.session.extensionId}/popup.html`);
  await expect.poll(() => visibleText(page), PATIENT).toContain('No extension can run on this page');
  expect(await visibleText(page)).toContain('ChatGPT');
});
