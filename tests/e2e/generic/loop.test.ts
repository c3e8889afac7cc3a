import { describe, expect, test } from 'vitest';
import { NOTE } from '../../sites/note.ts';
import { finishedReplies, openChat } from '../harness/chat-pages.ts';
import { pasteText } from '../harness/input.ts';
import { NAMED_PAGES } from '../harness/named-pages.ts';
import { pageReads, screenshot, visibleText } from '../harness/reads.ts';
import { fileName, missingIn, originalsIn } from '../loop/originals.ts';
import { namedRig } from './setup.ts';

const rig = namedRig();

describe.each(NAMED_PAGES)('$name', (chat) => {
  test.each(['Enter', 'a click on send'])(
    'a pasted note that is sent by %s leaves with stand-ins only, once, and is read with the real values',
    async (way) => {
      const { session, sites } = rig;
      const errors = session.pageErrors.length;
      const page = await openChat(session.open, chat);
      await pasteText(page, NOTE.trimEnd());
      const from = sites.requests.length;
      if (way === 'Enter') await page.keyboard.press('Enter');
      else await page.locator(chat.send).click();
      const { body } = await sites.waitForRequest(({ kind }) => kind === 'prompt', from);
      await finishedReplies(page, chat);

      // What goes out while the note is being written is another matter.
      const sent = sites.requests.slice(from).filter(({ kind }) => kind !== 'typing');
      expect(sent.flatMap((request) => originalsIn(request.path + request.body))).toEqual([]);
      expect(sent.filter(({ kind }) => kind === 'prompt')).toHaveLength(1);
      expect(body).toContain('Parkinson disease');
      expect(body).toContain('lisinopril 10 mg daily');

      const reads = await pageReads(page);
      for (const read of [reads.innerText, reads.textContent, reads.html, reads.selection, reads.title, reads.address])
        expect(originalsIn(read)).toEqual([]);
      await expect.poll(async () => missingIn(await visibleText(page, chat.reply))).toEqual([]);
      await page.locator(chat.user).first().scrollIntoViewIfNeeded();
      await expect.poll(async () => missingIn(await visibleText(page, chat.user))).toEqual([]);
      expect(session.pageErrors.slice(errors)).toEqual([]);
      await screenshot(page, fileName('generic', chat.name, way));
    },
  );
});
