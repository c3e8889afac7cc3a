import { vi } from 'vitest';
import { closeTab } from '../../../lib/background/close-tab.ts';
import { reasonOf } from '../../../lib/background/failure.ts';
import { createHealthService } from '../../../lib/background/health-service.ts';
import { createPageService } from '../../../lib/background/page-service.ts';
import type { Pipeline } from '../../../lib/background/pipeline.ts';
import type { PolicySource } from '../../../lib/background/policy-source.ts';
import { createSettingsStore } from '../../../lib/background/settings-store.ts';
import { createSiteService } from '../../../lib/background/site-service.ts';
import { createSites } from '../../../lib/background/sites.ts';
import { createStatusService } from '../../../lib/background/status-service.ts';
import { createTabs } from '../../../lib/background/tabs.ts';
import { createVaults } from '../../../lib/background/vaults.ts';
import type { Meaning } from '../../../lib/core/ambiguity.ts';
import type { Answer } from '../../../lib/core/doubt.ts';
import type { MappingEntry } from '../../../lib/core/mapping.ts';
import type { Range } from '../../../lib/core/span.ts';
import { asSafe } from '../../../lib/core/text.ts';
import { createListener } from '../../../lib/messaging/handle.ts';
import type { PageExchanges, PageKind, PageRequest, Reply } from '../../../lib/messaging/protocol.ts';
import type { Health, SiteState } from '../../../lib/sites/site-state.ts';
import type { Sender } from '../../../lib/messaging/sender.ts';
import { readPolicy } from '../../../lib/policy/read.ts';
import { processLock } from '../../../lib/vault/lock.ts';
import { openStore } from '../../../lib/vault/store.ts';
import { fakeSession, randomBytes } from '../vault/world.ts';

export const CHAT = 'https://chat.example';
export const OTHER = 'https://other.example';
const ID = 'abcdefghijklmnop';
const BASE = `chrome-extension://${ID}/`;

/** The content script of a site's tab. */
export function pageOf(site: string, tabId = 1, incognito = false): Sender {
  return { id: ID, url: `${site}/c/1`, origin: site, frameId: 0, tab: { id: tabId, incognito } };
}

export const popup: Sender = { id: ID, url: `${BASE}popup.html` };

export interface WordState {
  readonly entries: readonly MappingEntry[];
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly meanings?: Readonly<Record<string, Meaning>>;
}

/**
 * A pipeline that replaces words in capitals by `word-N`, the same one each time, and is in doubt of `MAYBE…`. Of a `word-N`
 * outside of what came from the page it asks what is meant. Awaits, so that calls interleave.
 */
export const wordPipeline: Pipeline<WordState> = {
  begin: () => ({ entries: [] }),
  async protect(text, state, own) {
    await Promise.resolve();
    const { entries: known, answers, meanings } = state;
    const asked = known.filter(({ surrogate }) => {
      const at = text.indexOf(surrogate);
      return at >= 0 && !own.some(({ start, end }) => start <= at && at < end) && !meanings?.[surrogate];
    });
    if (asked.length > 0) {
      const ambiguities = asked.map(({ type, original, surrogate: standIn }) => ({ type, standIn, original }));
      return { text: asSafe(''), state, replacements: [], doubts: [], ambiguities, notes: [] };
    }
    const matches = [...text.matchAll(/\b[A-Z]{2,}\w*/gu)];
    const entries = [...known];
    const replacements = matches.map(({ 0: original, index }) => {
      let entry = entries.find((candidate) => candidate.original === original);
      if (!entry) entries.push((entry = { type: 'NAME', original, surrogate: `word-${entries.length}` }));
      return { ...entry, start: index, end: index + original.length };
    });
    const safe = text.replace(
      /\b[A-Z]{2,}\w*/gu,
      (word) => entries.find((e) => e.original === word)?.surrogate ?? word,
    );
    const doubts = replacements.filter(({ original }) => original.startsWith('MAYBE'));
    const said = (original: string): Answer | null => answers?.[original] ?? null;
    return {
      text: asSafe(safe),
      state: { ...state, entries },
      ambiguities: [],
      replacements,
      doubts: doubts.map(({ type, original }) => ({
        type,
        original,
        reason: 'it is in capitals',
        answer: said(original),
      })),
      notes: text.includes('BORN') ? ['age-today'] : [],
    };
  },
  answer: (state, value, answer) => ({ ...state, answers: { ...state.answers, [value]: answer } }),
  mean: (state, value, meaning) => ({ ...state, meanings: { ...state.meanings, [value]: meaning } }),
};

/** The clock: one millisecond a look. */
let time = 0;

/** A policy as it was given, or none. */
function policyOf(raw: object | undefined): PolicySource {
  const known = raw === undefined ? { policy: null, problems: [] } : readPolicy(raw);
  const current = () => Promise.resolve({ ...known, waiting: false });
  return { current, refresh: current };
}

export type Session = ReturnType<typeof fakeSession>;

/** A background as one worker has it: whatever isn't in the session or the database is gone with the next worker. */
export function startWorker(session: Session, pipeline: Pipeline<WordState> = wordPipeline, raw?: object) {
  const store = openStore();
  const lock = processLock();
  const vaults = createVaults<WordState>({ store, session, lock, randomBytes, now: () => 0 });
  const tabs = createTabs(session, lock);
  const sites: Record<number, string> = { 1: CHAT, 2: OTHER };
  const builtIn = [CHAT, OTHER];
  const policy = policyOf(raw);
  const known = createSites({ builtIn, policy, settings: createSettingsStore(fakeSession(), lock) });
  const badges: [number, SiteState, Health][] = [];
  const health = createHealthService({
    session,
    lock,
    sites: known,
    canary: () => Promise.resolve(true),
    show: (...shown) => Promise.resolve(void badges.push(shown)),
    now: () => (time += 1),
  });
  const access = { has: () => Promise.resolve(true), giveUp: () => Promise.resolve() };
  const sync = (): Promise<void> => Promise.resolve();
  const { site, ...siteHandlers } = createSiteService({ sites: known, policy, access, sync });
  const siteOf = (tabId: number): Promise<string | null> => Promise.resolve(sites[tabId] ?? null);
  const listener = createListener({
    trust: { id: ID, base: BASE, isSite: async (origin) => (await known.all()).has(origin) },
    page: {
      ...createPageService({
        vaults,
        pipeline,
        tabs,
        isPending: (_site, id) => id.startsWith('WEB:'),
        sites: known,
        begun: sync,
      }),
      ...health.handlers,
      site,
    },
    extension: { ...createStatusService({ vaults, tabs, sites: known, health, siteOf }), ...siteHandlers },
    reasonOf,
  });
  const page = pageOf(CHAT);
  /** The reply of a request that must be granted. */
  const good = async <K extends PageKind>(
    request: PageRequest<K>,
    from: Sender,
  ): Promise<PageExchanges[K]['reply']> => {
    const reply = (await listener(request, from)) as Reply<PageExchanges[K]['reply']>;
    if (!reply.ok) throw new Error(reply.reason);
    return reply;
  };
  return {
    store,
    health,
    /** What was shown on the toolbar button, in order. */
    badges,
    /** The browser closes a tab; `open` are the tabs that it still has. */
    close: (tabId: number, open: readonly number[] = []) =>
      closeTab(tabId, { tabs, health, vaults, isOpen: (id) => Promise.resolve(open.includes(id)) }),
    ask: listener,
    open: (conversationId: string | null, from = page) => good({ kind: 'openConversation', conversationId }, from),
    protect: (handle: string, text: string, from = page, own: readonly Range[] = []) =>
      good({ kind: 'protect', handle, text, own }, from),
    bind: (handle: string, conversationId: string, from = page) =>
      good({ kind: 'bindConversation', handle, conversationId }, from),
    newDraft: (from = page) => good({ kind: 'newDraft' }, from),
    /** From here on no record can be written. */
    fillDisk: () =>
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('No room', 'QuotaExceededError');
      }),
  };
}
