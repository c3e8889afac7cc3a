import { randomUUID } from 'node:crypto';
import { type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import { replyTo } from './replies.ts';
import { ConversationStore } from './store.ts';
import { awkwardPieces, event, streamEvents } from './stream.ts';

interface ChatBody {
  readonly text: string;
  readonly conversationId: string | null;
  readonly messageId: string;
  readonly parentMessageId: string | null;
}

const CHAT = '/api/agents/chat/openAI';
const STREAM = /^\/api\/agents\/chat\/stream\/([\w-]+)$/u;
const MESSAGES = /^\/api\/messages\/([\w-]+)$/u;

function* replyEvents(conversationId: string, reply: string): Generator<string> {
  yield event('message', { created: { conversationId } });
  for (const delta of awkwardPieces(reply)) yield event('message', { delta });
  yield event('message', { final: true });
}

/** The part of a LibreChat server that a chat needs: a prompt is answered with the id of a stream. */
export function librechatApi(): SiteApi {
  const store = new ConversationStore();
  const streams = new Map<string, Generator<string>>();

  function begin({ body, response }: Exchange): void {
    const { text, conversationId, messageId: id, parentMessageId: parentId } = JSON.parse(body) as ChatBody;
    const conversation = store.open(conversationId, '');
    const reply = replyTo(conversation, { id, parentId, text });
    const streamId = randomUUID();
    streams.set(streamId, replyEvents(conversation.id, reply));
    json(response, { streamId, conversationId: conversation.id, status: 'started' });
  }

  return {
    classify(method, path, body) {
      const asks = method === 'POST' && path === CHAT;
      return asks ? { kind: 'prompt', prompt: (JSON.parse(body) as ChatBody).text } : { kind: 'other', prompt: null };
    },
    async handle(exchange, desk) {
      const { method, url, response, body } = exchange;
      const stream = streams.get(STREAM.exec(url.pathname)?.[1] ?? '');
      const id = MESSAGES.exec(url.pathname)?.[1];
      if (method === 'POST' && url.pathname === CHAT) {
        if (!refuse(exchange, desk.mood(body))) begin(exchange);
      } else if (stream) await streamEvents(response, stream, desk.chunkDelayMs);
      else if (id !== undefined) json(response, store.get(id));
      else if (url.pathname !== '/api/convos') return false;
      else json(response, { conversations: store.list().map((chat) => ({ id: chat.id, title: chat.title })) });
      return true;
    },
  };
}
