import { readEvents } from '../shared/events.ts';
import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

interface StreamEvent {
  readonly created?: { readonly conversationId: string };
  readonly delta?: string;
}

/** The prompt is answered with the name of a stream, which is read by another request. */
async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { conversationId, parentId, messageId, text } = prompt;
  const body = { text, conversationId, messageId, parentMessageId: parentId, endpoint: 'openAI', isContinued: false };
  const started = await post('/api/agents/chat/openAI', body, { signal });
  const { streamId } = (await started.json()) as { streamId: string };
  for await (const { data } of readEvents(await fetch(`/api/agents/chat/stream/${streamId}`, { signal }))) {
    const { created, delta = '' } = JSON.parse(data) as StreamEvent;
    yield created ? { conversationId: created.conversationId, text: '' } : { text: delta };
  }
}

export const transport: Transport = {
  send,
  list: async () => (await get<{ conversations: ChatTitle[] }>('/api/convos')).conversations,
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/api/messages/${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};
