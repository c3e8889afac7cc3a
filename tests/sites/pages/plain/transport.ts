import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { conversationId, messageId, parentId, text } = prompt;
  const response = await post(
    '/ask',
    { chat: conversationId, id: messageId, after: parentId, question: text },
    { signal },
  );
  yield { conversationId: response.headers.get('x-chat') ?? '', text: '' };
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return;
    yield { text: piece.value };
  }
}

export const transport: Transport = {
  send,
  list: () => get<ChatTitle[]>('/chats'),
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/chats?id=${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};
