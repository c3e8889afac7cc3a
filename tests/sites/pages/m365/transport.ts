import { openSocket } from '../shared/socket.ts';
import { type ChatTitle, type Delta, get, type Prompt, type Transport, type Turn } from '../shared/transport.ts';

const HUB = 'wss://substrate.office.com/m365Copilot/Chathub/5f1c0f6e-0b1d-4a52@9c2f6f1f-6c0d-7a11';
/** Ends each record of SignalR's JSON protocol. */
const END = '\u001E';
const INVOCATION = 1;
const COMPLETION = 3;

interface Update {
  readonly conversationId?: string;
  readonly messages?: readonly { readonly text: string; readonly author: string }[];
  readonly writeAtCursor?: string;
  readonly error?: string;
}

interface SignalRecord {
  readonly type?: number;
  readonly arguments?: readonly Update[];
}

function invocation({ conversationId, parentId, messageId, text }: Prompt): object {
  const message = { author: 'user', inputMethod: 'Keyboard', messageType: 'Chat', text, requestId: messageId };
  const options = { source: 'officeweb', conversationId, parentId, isStartOfSession: conversationId === null };
  return { arguments: [{ ...options, message }], invocationId: '0', target: 'chat', type: 4 };
}

async function* send(prompt: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const socket = await openSocket(HUB, signal, END);
  socket.send({ protocol: 'json', version: 1 });
  socket.send(invocation(prompt));
  let shown = '';
  for await (const data of socket.messages()) {
    const { type, arguments: [update] = [] } = data as SignalRecord;
    if (type === COMPLETION) return socket.close();
    if (type !== INVOCATION || !update) continue;
    if (update.error !== undefined) throw new Error(update.error);
    // What was written so far comes whole at times, and then piece by piece.
    const whole = update.messages?.find(({ author }) => author === 'bot')?.text ?? shown + (update.writeAtCursor ?? '');
    yield {
      ...(update.conversationId ? { conversationId: update.conversationId } : {}),
      text: whole.slice(shown.length),
    };
    shown = whole;
  }
  throw new TypeError('The connection was lost.');
}

export const transport: Transport = {
  send,
  list: async () => (await get<{ chats: ChatTitle[] }>('/chat/api/chats')).chats,
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/chat/api/chats/${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};
