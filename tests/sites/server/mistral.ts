import { answer, subjectOf } from './assistant.ts';
import { type Desk, type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import { ConversationStore, truncateAfter } from './store.ts';
import { awkwardPieces, streamEvents } from './stream.ts';

interface Part {
  readonly text: string;
}

interface NewChat {
  readonly 0: { readonly json: { readonly content: readonly Part[]; readonly messageId: string } };
}

interface ChatBody {
  readonly chatId: string;
  readonly mode: 'start' | 'append';
  readonly messageId?: string;
  readonly parentId?: string | null;
  readonly messageInput?: readonly Part[];
}

const NEW = '/api/trpc/message.newChat';
const CHAT = '/api/chat';
const CHATS = /^\/api\/chats(?:\/([\w-]+))?$/u;

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('\n');
}

/** The reply as lines of a number and JSON. */
function* replyLines(reply: string): Generator<string> {
  yield '8:{"json":{"type":"start"}}\n';
  for (const value of awkwardPieces(reply)) {
    const patches = [{ op: 'append', path: '/contentChunks/0/text', value }];
    yield `15:${JSON.stringify({ json: { type: 'message', patches } })}\n`;
  }
  yield '14:{"json":{"finishReason":"stop"}}\n';
}

/** The part of chat.mistral.ai's interface that a chat needs: the first prompt goes ahead of the request for a reply. */
export function mistralApi(): SiteApi {
  const store = new ConversationStore();

  function begin({ body, response }: Exchange): void {
    const { content, messageId } = (JSON.parse(body) as NewChat)[0].json;
    const text = textOf(content);
    const conversation = store.open(null, subjectOf(text));
    conversation.turns.push({ id: messageId, role: 'user', text });
    json(response, [{ result: { data: { json: { chatId: conversation.id } } } }]);
  }

  async function reply({ body, response }: Exchange, desk: Desk): Promise<void> {
    const { chatId, messageId = '', parentId = null, messageInput } = JSON.parse(body) as ChatBody;
    const conversation = store.open(chatId, '');
    if (messageInput) {
      truncateAfter(conversation, parentId);
      conversation.turns.push({ id: messageId, role: 'user', text: textOf(messageInput) });
    }
    const prompts = conversation.turns.filter(({ role }) => role === 'user');
    const last = prompts.at(-1);
    const text = answer(
      last?.text ?? '',
      prompts.slice(0, -1).map((turn) => turn.text),
    );
    conversation.turns.push({ id: `${last?.id}-reply`, role: 'assistant', text });
    await streamEvents(response, replyLines(text), desk.chunkDelayMs);
  }

  return {
    classify(method, path, body) {
      if (method === 'POST' && path === NEW)
        return { kind: 'prompt', prompt: textOf((JSON.parse(body) as NewChat)[0].json.content) };
      const { messageInput } = method === 'POST' && path === CHAT ? (JSON.parse(body) as ChatBody) : {};
      return messageInput ? { kind: 'prompt', prompt: textOf(messageInput) } : { kind: 'other', prompt: null };
    },
    async handle(exchange, desk) {
      const { method, url, response, body } = exchange;
      const match = CHATS.exec(url.pathname);
      const prompted = method === 'POST' && this.classify(method, url.pathname, body).kind === 'prompt';
      if (prompted && refuse(exchange, desk.mood(body))) return true;
      if (method === 'POST' && url.pathname === NEW) begin(exchange);
      else if (method === 'POST' && url.pathname === CHAT) await reply(exchange, desk);
      else if (match?.[1] !== undefined) json(response, store.get(match[1]));
      else if (match) json(response, { items: store.list().map(({ id, title }) => ({ id, title })) });
      else return false;
      return true;
    },
  };
}
