import { selectorOf, type SiteAdapter, turnSelectorsOf } from '../adapters/adapter.ts';
import { readDraft } from '../composer/draft.ts';
import { keepCellsApart } from '../composer/table-paste.ts';
import { localDay } from '../core/local-day.ts';
import { closestDeep } from '../dom/shadow-trees.ts';
import { createNotice } from '../notice/notice.ts';
import type { Find } from '../seal/runs.ts';
import { createSealer, type Sealer } from '../seal/sealer.ts';
import { installSendGuard } from '../send/guard.ts';
import { UnknownEditors } from '../send/unknown.ts';
import type { SiteState } from '../sites/site-state.ts';
import { createRestorer } from '../surrogate/restore/restore.ts';
import type { Background } from './background.ts';
import { ConversationTracker } from './conversation-tracker.ts';
import { followPage } from './follow-page.ts';
import { OffWarning } from './off-warning.ts';
import { Outbox } from './outbox.ts';
import { Proof } from './proof.ts';
import { Provenance } from './provenance.ts';
import { SiteWatch } from './site-watch.ts';
import { settled, ticker } from './timing.ts';

/** How often the page looks at itself, in milliseconds. */
const LOOK_MS = 1000;
/** How often to ask again for what could not be had. */
const RETRY_MS = 3000;

/** A bridge that stands on its page. */
export interface Bridge {
  /** Something about the site has changed: takes effect without a reload. */
  siteChanged(): void;
}

/**
 * Joins the parts of the page's side: guard, conversation, seal, proof and notice. Called synchronously at document_start.
 * `late` is true when the page ran before: its own listeners may come first, so every send is held.
 */
export function startBridge(window: Window, adapter: SiteAdapter, background: Background, late: boolean): Bridge {
  const { document } = window;
  const notice = createNotice(document);
  /** The page has written itself anew, so that its own listeners may come before the guard's. */
  let displaced = false;
  let find: Find = () => [];

  const site = new SiteWatch({ adapter, background, isSelector: selectorTest(document), onAnswer });
  const currentAdapter = (): SiteAdapter => site.adapter();
  const mode = site.mode.bind(site);
  const unknown = new UnknownEditors(document, currentAdapter);
  const guard = installSendGuard(window, {
    adapter: currentAdapter,
    unknown,
    mode,
    known: () => site.known(),
    settled,
    protect: (text, editor) => outbox.protect(text, editor),
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
    onUnknown: () => proof.look(),
  });
  const provenance = new Provenance(window, currentAdapter);
  keepCellsApart(window, currentAdapter);
  const offWarning = new OffWarning((off) => background.alive() && notice.off(off));
  window.addEventListener('input', offWarning.onInput, { capture: true });

  let sealer = seal();
  const tracker = new ConversationTracker({
    get adapter() {
      return site.adapter();
    },
    document,
    background,
    onEntries(entries) {
      const restorer = createRestorer(entries, localDay(new Date()));
      find = (text, at) => (isUsersOwn(at) ? restorer.find(text) : restorer.read(text));
      sealer.update(find);
    },
    onUnreachable: (unreachable) => notice.unreadable(unreachable),
  });
  const outbox = new Outbox({
    get adapter() {
      return site.adapter();
    },
    document,
    background,
    tracker,
    notice,
    provenance,
    onReleased: () => guard.release(),
    putBack: (composer) => guard.putBack(composer),
  });
  const now = (): number => performance.now();
  const guardIsFirst = (): boolean => !late && !displaced;
  const proof = new Proof({ document, background, unknown, adapter: currentAdapter, mode, guardIsFirst, now });

  /** The seals of the page, by the selectors of the adapter that holds now. The ones of before end by themselves. */
  function seal(): Sealer {
    return createSealer({ document, selectors: turnSelectorsOf(site.adapter()), find });
  }

  /** What the user has written comes back as it was: none of its dates was worked out by a model. */
  function isUsersOwn({ parentElement }: Text): boolean {
    const turns = selectorOf(site.adapter(), 'userTurns');
    return parentElement !== null && turns !== '' && closestDeep(parentElement, turns) !== null;
  }

  function onAnswer(state: SiteState, adapterChanged: boolean): void {
    if (adapterChanged) sealer = seal();
    offWarning.follow(state.mode);
    if (late && state.mode === 'on') notice.held('opened-before', { words: '' });
    proof.repeat();
  }

  const siteChanged = (): void => site.changed();
  siteChanged();
  ticker.every(RETRY_MS, () => background.alive() && site.retry());
  ticker.every(LOOK_MS, () => background.alive() && proof.look());
  // A page that comes back out of the browser's cache has lost its badge, and may have missed news.
  window.addEventListener('pageshow', ({ persisted }) => persisted && siteChanged());
  if (!late) followPage(window, tracker, () => (displaced ||= !guard.stands()));
  return { siteChanged };
}

function selectorTest(document: Document): (selector: string) => boolean {
  const nowhere = document.createDocumentFragment();
  return (selector) => {
    try {
      nowhere.querySelector(selector);
      return selector.trim() !== '';
    } catch {
      return false;
    }
  };
}
