import { readEvents } from '../shared/events.ts';
import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';
import { CONTRACT } from './contract.ts';

interface DeltaData {
  readonly v: unknown;
}

interface Opening {
  readonly conversation_id: string;
}

/** How long the signed-out page goes on without showing the chat's id, in milliseconds after Enter. */
const LATE_MS = 1_100;
const BACKEND = CONTRACT === 'C' ? '/backend-anon' : '/backend-api';
const PENDING = /^(?:WEB:|local-chatgpt:)/u;

async function* exchange(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { conversationId, parentId, messageId, text, kind } = prompt;
  const content = { content_type: 'text', parts: [text] };
  const body = {
    action: kind === 'retry' ? 'variant' : 'next',
    messages: [{ id: messageId, author: { role: 'user' }, content }],
    conversation_id: conversationId !== null && PENDING.test(conversationId) ? null : conversationId,
    parent_message_id: parentId,
    model: 'auto',
  };
  const response = await post(`${BACKEND}/f/conversation`, body, { signal });
  for await (const { name, data } of readEvents(response)) {
    if (name !== 'delta') continue;
    const { v } = JSON.parse(data) as DeltaData;
    if (typeof v === 'string') yield { text: v };
    else yield { conversationId: (v as Opening).conversation_id, text: '' };
  }
}

/** The same, with the chat's id held back. */
async function* withLateId(deltas: AsyncGenerator<Delta>): AsyncGenerator<Delta> {
  const due = performance.now() + LATE_MS;
  let late: Delta | undefined;
  for await (const delta of deltas) {
    if (delta.conversationId === undefined) yield delta;
    else late = delta;
    if (late && performance.now() >= due) {
      yield late;
      late = undefined;
    }
  }
  await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
  if (late) yield late;
}

export const transport: Transport = {
  send: (prompt, signal) => (CONTRACT === 'C' ? withLateId(exchange(prompt, signal)) : exchange(prompt, signal)),
  list: async () => (await get<{ items: ChatTitle[] }>('/backend-api/conversations')).items,
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/backend-api/conversation/${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};

/** What chatgpt.com sends of a draft before the user does. */
export function sendDraft(text: string): void {
  const partial = {
    id: crypto.randomUUID(),
    author: { role: 'user' },
    content: { content_type: 'text', parts: [text] },
  };
  const prepared = post('/backend-api/f/conversation/prepare', {
    action: 'next',
    client_prepare_dispatch: 'debounced',
    client_prepare_source: 'composer_editor_state',
    partial_query: partial,
  });
  const autocompletion = { input_text: text, num_completions: 3, in_search_mode: false };
  const completed = post('/backend-api/conversation/experimental/generate_autocompletions', autocompletion);
  // The real page goes on when either fails.
  void Promise.allSettled([prepared, completed]);
}

/** What chatgpt.com tells its server when the user copies something. */
export function sendCopied(selected: string): void {
  const feedback = { feedback_type: 'copy', selected_text: selected };
  post('/backend-api/conversation/implicit_message_feedback', { feedback }).catch(() => undefined);
}
