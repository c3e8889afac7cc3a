import type { Range } from '../core/span.ts';
import { asRaw } from '../core/text.ts';
import type { PageHandlers } from '../messaging/handle.ts';
import type { OpenedConversation } from '../messaging/protocol.ts';
import type { PageCaller } from '../messaging/sender.ts';
import type { Conversation, ConversationName, Conversations } from '../vault/conversations.ts';
import { ServiceError } from './failure.ts';
import type { Pipeline, PipelineState, Protection } from './pipeline.ts';
import type { Sites } from './sites.ts';
import type { TabMemory, Tabs } from './tabs.ts';

/** The vault of normal windows and that of private ones. */
export interface Vaults<State> {
  readonly normal: Conversations<State>;
  readonly incognito: Conversations<State>;
}

/** What the service works with. */
export interface ServiceOptions<State extends PipelineState> {
  readonly vaults: Vaults<State>;
  readonly pipeline: Pipeline<State>;
  readonly tabs: Tabs;
  /** Whether a site will replace this conversation id by the server's. */
  readonly isPending: (site: string, id: string) => boolean | Promise<boolean>;
  readonly sites: Pick<Sites, 'stateOf'>;
  /** Told that a conversation may have begun. */
  readonly begun: () => Promise<void>;
}

/**
 * What content scripts may ask: their conversation and its protection. A handle serves only the site that got it, and
 * whatever a private tab asks stays in the private vault.
 */
export function createPageService<State extends PipelineState>(
  options: ServiceOptions<State>,
): Pick<PageHandlers, 'openConversation' | 'newDraft' | 'bindConversation' | 'protect' | 'answer' | 'mean'> {
  const { vaults, pipeline, tabs, isPending, sites, begun } = options;
  const vaultOf = ({ incognito }: PageCaller): Conversations<State> => (incognito ? vaults.incognito : vaults.normal);
  const named = async ({ site }: PageCaller, id: string): Promise<ConversationName> => ({
    site,
    id,
    pending: await isPending(site, id),
  });
  const begin = (caller: PageCaller): Promise<Conversation<State>> =>
    vaultOf(caller).create(caller.site, pipeline.begin());
  const openById = async (caller: PageCaller, id: string): Promise<Conversation<State>> =>
    vaultOf(caller).open(await named(caller, id), () => pipeline.begin());

  /** The tab's draft; a new one when it has none, or when the vault has lost it. */
  const openDraft = async (caller: PageCaller, known: TabMemory | undefined): Promise<Conversation<State>> => {
    const handle = known?.drafts[caller.site];
    const draft = handle === undefined ? null : await vaultOf(caller).load(caller.site, handle);
    return draft ?? begin(caller);
  };

  /** Writes what the user has said into the conversation's record. */
  const remember = async (caller: PageCaller, handle: string, change: (state: State) => State): Promise<object> => {
    const result = await vaultOf(caller).update(caller.site, handle, (state) => ({ state: change(state) }));
    if (result === null) throw new ServiceError('unknown-conversation');
    return {};
  };

  return {
    async openConversation({ conversationId: id }, caller) {
      const { conversation } = await tabs.change(caller.tabId, async (known) => {
        if (id !== null) return show(caller, known, await openById(caller, id));
        return showDraft(caller, known, await openDraft(caller, known));
      });
      void begun();
      return opened(conversation);
    },

    async newDraft(_request, caller) {
      const { conversation } = await tabs.change(caller.tabId, async (known) =>
        showDraft(caller, known, await begin(caller)),
      );
      void begun();
      return opened(conversation);
    },

    async bindConversation({ handle, conversationId }, caller) {
      const { conversation, bound } = await tabs.change(caller.tabId, async (known) => {
        const own = await vaultOf(caller).bind(await named(caller, conversationId), handle);
        if (own === null) throw new ServiceError('unknown-conversation');
        const result = own === false ? await openById(caller, conversationId) : own;
        return { ...show(caller, known, result), bound: own !== false };
      });
      return { ...opened(conversation), bound };
    },

    async protect({ handle, text, own }, caller) {
      // The page holds such a send by itself; this holds one of a page that hasn't heard yet.
      if ((await sites.stateOf(caller.site))?.mode === 'blocked') throw new ServiceError('refused');
      const result = await vaultOf(caller).update(caller.site, handle, (state) => protect(pipeline, state, text, own));
      if (result === null) throw new ServiceError('unknown-conversation');
      const { replacements, doubts, ambiguities, notes } = result;
      return { text: result.text, replacements, doubts, ambiguities, notes, entries: result.state.entries };
    },

    answer({ handle, value, answer }, caller) {
      return remember(caller, handle, (state) => pipeline.answer(state, value, answer));
    },

    mean({ handle, value, meaning }, caller) {
      return remember(caller, handle, (state) => pipeline.mean(state, value, meaning));
    },
  };
}

async function protect<State extends PipelineState>(
  pipeline: Pipeline<State>,
  state: State,
  text: string,
  own: readonly Range[],
): Promise<Protection<State>> {
  try {
    return await pipeline.protect(asRaw(text), state, own);
  } catch {
    // The cause is left behind: a recogniser's error may quote the text.
    throw new ServiceError('detection-failed');
  }
}

interface Shown<State> {
  readonly memory: TabMemory;
  readonly conversation: Conversation<State>;
}

/** The tab shows a conversation that has an id: it is nobody's draft any more. */
function show<State>(
  { site, incognito }: PageCaller,
  known: TabMemory | undefined,
  conversation: Conversation<State>,
): Shown<State> {
  const { handle } = conversation;
  const drafts = Object.fromEntries(Object.entries(known?.drafts ?? {}).filter(([, draft]) => draft !== handle));
  return { memory: { shown: { site, handle }, drafts, incognito }, conversation };
}

function showDraft<State>(
  { site, incognito }: PageCaller,
  known: TabMemory | undefined,
  conversation: Conversation<State>,
): Shown<State> {
  const { handle } = conversation;
  return { memory: { shown: { site, handle }, drafts: { ...known?.drafts, [site]: handle }, incognito }, conversation };
}

function opened<State extends PipelineState>({ handle, state }: Conversation<State>): OpenedConversation {
  return { handle, entries: state.entries };
}
