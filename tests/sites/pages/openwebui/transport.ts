import { type JsonSocket, openSocket } from '../shared/socket.ts';
import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

interface ChatEvent {
  readonly type: 'delta' | 'done';
  readonly content?: string;
}

/** The first prompt is saved with the new chat; each one is saved with the whole chat again after its reply. */
async function idOf({ conversationId, messageId, text }: Prompt): Promise<string> {
  if (conversationId !== null) return conversationId;
  const chat = { messages: [{ id: messageId, role: 'user', content: text }] };
  return ((await (await post('/api/v1/chats/new', { chat })).json()) as { id: string }).id;
}

async function* readReply(socket: JsonSocket): AsyncGenerator<string> {
  for await (const data of socket.messages()) {
    const { type, content = '' } = data as ChatEvent;
    if (type === 'done') return socket.close();
    yield content;
  }
  throw new TypeError('The connection was lost.');
}

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { parentId, messageId, text } = prompt;
  const id = await idOf(prompt);
  yield { conversationId: id, text: '' };
  const sessionId = crypto.randomUUID();
  const socket = await openSocket('/ws/socket.io/?transport=websocket', signal);
  socket.send({ type: 'user-join', sessionId });
  const messages = [{ role: 'user', content: text }];
  const body = {
    model: 'ward',
    stream: true,
    session_id: sessionId,
    chat_id: id,
    id: messageId,
    parent: parentId,
    messages,
  };
  await post('/api/chat/completions', body, { signal });
  let reply = '';
  for await (const piece of readReply(socket)) {
    reply += piece;
    yield { text: piece };
  }
  const chat = { messages: [...messages, { role: 'assistant', content: reply }] };
  await post(`/api/v1/chats/${id}`, { chat });
  await post('/api/v1/tasks/title/completions', { model: 'ward', chat_id: id, messages });
}

export const transport: Transport = {
  send,
  list: () => get<ChatTitle[]>('/api/v1/chats'),
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/api/v1/chats/${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};
