import { readEvents } from '../shared/events.ts';
import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

interface AnswerEvent {
  readonly backend_uuid: string;
  readonly thread_url_slug: string;
  readonly chunks: readonly string[];
  readonly final: boolean;
}

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { conversationId, parentId, messageId, text } = prompt;
  // The question goes out twice.
  const params = {
    dsl_query: text,
    last_backend_uuid: parentId,
    frontend_uuid: messageId,
    frontend_context_uuid: conversationId,
    query_source: conversationId === null ? 'home' : 'followup',
    time_from_first_type: 1200,
    source: 'default',
  };
  const response = await post('/rest/sse/perplexity_ask', { params, query_str: text }, { signal });
  for await (const { name, data } of readEvents(response)) {
    if (name !== 'message') continue;
    const { thread_url_slug: conversation, chunks } = JSON.parse(data) as AnswerEvent;
    yield { conversationId: conversation, text: chunks.join('') };
  }
}

export const transport: Transport = {
  send,
  list: async () => (await get<{ threads: ChatTitle[] }>('/rest/thread/list_recent')).threads,
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/rest/thread/${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};

/** What Perplexity sends of a draft before the user does. */
export function suggest(query: string): void {
  post('/rest/autosuggest/list-autosuggest', { query, has_attachments: false }).catch(() => undefined);
}
