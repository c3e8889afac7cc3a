import { selectorOf, type SiteAdapter } from '../adapters/adapter.ts';
import type { MappingEntry } from '../core/mapping.ts';
import { asSafe, type RawText } from '../core/text.ts';
import { readDraft } from '../composer/draft.ts';
import type { Composer } from '../composer/find.ts';
import type { Edit } from '../composer/write.ts';
import { createNotice } from '../notice/notice.ts';
import { createSealer } from '../seal/sealer.ts';
import { watchDelivery } from '../send/delivery.ts';
import { SendError } from '../send/failure.ts';
import { installSendGuard, type SendGuard } from '../send/guard.ts';
import { putBack, type Checked, type Sent } from '../send/sender.ts';
import { createRestorer } from '../surrogate/restore.ts';
import type { Background, Replacement } from './background.ts';
import { ConversationTracker } from './conversation-tracker.ts';
import { settled, ticker } from './timing.ts';

/**
 * Joins the parts of the page's side: guard, conversation, seal and notice. Called synchronously at document_start.
 * `late` is true when the page ran before: its own listeners may come first, so every send is held.
 */
export function startBridge(window: Window, adapter: SiteAdapter, background: Background, late: boolean): void {
  const { document } = window;
  const notice = createNotice(document);
  let replaced: Replacement[] = [];
  let restorer = createRestorer([]);
  /** What the user wrote on this page, and nothing else of the conversation: only this may go back into an editor. */
  let written: { readonly handle: string; readonly values: readonly Replacement[] } = { handle: '', values: [] };

  const protect = async (text: RawText): Promise<Checked> => {
    const { handle } = await tracker.current();
    const answer = await background.protect(handle, text).catch((error: unknown) => {
      if (error instanceof SendError && error.reason === 'conversation-lost') tracker.forget();
      throw error;
    });
    if ((await tracker.current()).handle !== handle) throw new SendError('composer-changed');
    tracker.learn(handle, answer.entries);
    const before = written.handle === handle ? written.values : [];
    written = { handle, values: [...before, ...answer.replacements] };
    replaced = [...replaced, ...answer.replacements];
    const edits = answer.replacements.map(({ start, end, surrogate }) => ({ start, end, text: surrogate }));
    return { text: asSafe(answer.text), edits };
  };
  const restore = (text: string): Edit[] =>
    createRestorer(written.values)
      .find(text)
      .map(({ start, end, original }) => ({ start, end, text: original }));

  const onHandOver = (composer: Composer, sent: Sent): void => {
    if (!tracker.shows(written.handle)) throw new SendError('composer-changed');
    tracker.sent(sent.text);
    notice.replaced(replaced);
    watchDelivery(composer, sent.text, ticker, {
      onTaken: () => guard.release(),
      onRefused: () => {
        guard.release();
        const back = (): void => void putBack(composer, { restore, settled });
        notice.refused({ words: restorer.restore(sent.text), putBack: back });
      },
    });
  };

  /** The page has written itself anew, so that its own listeners may come before the guard's. */
  let displaced = false;
  const guard: SendGuard = installSendGuard(window, {
    adapter,
    protect,
    restore,
    settled,
    held: () => (late || displaced ? 'opened-before' : background.alive() ? undefined : 'context-invalidated'),
    onChecking(checking) {
      if (checking) replaced = [];
      notice.checking(checking);
    },
    onHandOver,
    onHeld(reason, composer, words) {
      const intact = composer?.editor.isConnected === true && readDraft(composer.editor).text === words;
      notice.held(reason, { words: intact ? '' : words });
    },
  });

  const sealer = createSealer({
    document,
    selectors: [selectorOf(adapter, 'userTurns'), selectorOf(adapter, 'assistantTurns')],
    find: restorer.find,
  });
  const tracker = new ConversationTracker({
    adapter,
    document,
    background,
    onEntries(entries: readonly MappingEntry[]) {
      restorer = createRestorer(entries);
      sealer.update(restorer.find);
    },
  });
  if (late) {
    notice.held('opened-before', { words: '' });
    return;
  }
  tracker.start();
  let root = document.documentElement;
  const look = (): void => {
    if (document.documentElement !== root) {
      root = document.documentElement;
      displaced ||= !guard.stands();
    }
    tracker.look();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  window.addEventListener('popstate', () => {
    tracker.chose(window.location.pathname);
    tracker.look();
  });
  const onClick = ({ isTrusted, target }: Event): void => {
    const link = isTrusted && target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link) tracker.chose(link.pathname);
  };
  window.addEventListener('click', onClick, { capture: true });
}
