import { openSocket } from '../shared/socket.ts';
import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

const CHATS = '/c/api/conversations';

interface SocketEvent {
  readonly event: string;
  readonly text?: string;
  readonly errorCode?: string;
}

async function idOf(prompt: Prompt): Promise<string> {
  if (prompt.conversationId !== null) return prompt.conversationId;
  return ((await (await post(CHATS, {})).json()) as { id: string }).id;
}

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const { parentId, messageId, text } = prompt;
  const conversationId = await idOf(prompt);
  const socket = await openSocket('/c/api/chat?api-version=2', signal);
  const content = [{ type: 'text', text }];
  socket.send({ event: 'send', conversationId, content, mode: 'chat', messageId, parentId });
  yield { conversationId, text: '' };
  for await (const data of socket.messages()) {
    const { event, text: piece, errorCode } = data as SocketEvent;
    if (event === 'error') throw new Error(errorCode);
    if (event === 'appendText') yield { text: piece ?? '' };
    if (event === 'done') return socket.close();
  }
  throw new TypeError('The connection was lost.');
}

export const transport: Transport = {
  send,
  list: async () => (await get<{ results: ChatTitle[] }>(CHATS)).results,
  async load(id) {
    const path = `${CHATS}/${id}/history?api-version=2`;
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(path);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};
