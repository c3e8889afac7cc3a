import { selectorOf, type SiteAdapter } from '../adapters/adapter.ts';
import { readDraft } from '../composer/draft.ts';
import { keepCellsApart } from '../composer/table-paste.ts';
import { createNotice } from '../notice/notice.ts';
import { createSealer } from '../seal/sealer.ts';
import { installSendGuard } from '../send/guard.ts';
import { createRestorer } from '../surrogate/restore.ts';
import type { Background } from './background.ts';
import { ConversationTracker } from './conversation-tracker.ts';
import { followPage } from './follow-page.ts';
import { Outbox } from './outbox.ts';
import { settled } from './timing.ts';

/**
 * Joins the parts of the page's side: guard, conversation, seal and notice. Called synchronously at document_start.
 * `late` is true when the page ran before: its own listeners may come first, so every send is held.
 */
export function startBridge(window: Window, adapter: SiteAdapter, background: Background, late: boolean): void {
  const { document } = window;
  const notice = createNotice(document);
  /** The page has written itself anew, so that its own listeners may come before the guard's. */
  let displaced = false;

  const guard = installSendGuard(window, {
    adapter,
    settled,
    protect: (text) => outbox.protect(text),
    restore: (text) => outbox.restore(text),
    held: () => (late || displaced ? 'opened-before' : background.alive() ? undefined : 'context-invalidated'),
    onChecking(checking) {
      if (checking) outbox.begin();
      notice.checking(checking);
    },
    onHandOver: (composer, sent) => outbox.handOver(composer, sent),
    onHeld(reason, composer, words) {
      const intact = composer?.editor.isConnected === true && readDraft(composer.editor).text === words;
      notice.held(reason, { words: intact ? '' : words });
    },
  });
  keepCellsApart(window, adapter);
  const sealer = createSealer({
    document,
    selectors: [selectorOf(adapter, 'userTurns'), selectorOf(adapter, 'assistantTurns')],
    find: () => [],
  });
  const tracker = new ConversationTracker({
    adapter,
    document,
    background,
    onEntries: (entries) => sealer.update(createRestorer(entries).find),
    onUnreachable: (unreachable) => notice.unreadable(unreachable),
  });
  const outbox = new Outbox({ adapter, document, background, tracker, notice, onReleased: () => guard.release() });

  if (late) notice.held('opened-before', { words: '' });
  else followPage(window, tracker, () => (displaced ||= !guard.stands()));
}
