import { type Desk, type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import { replyTo } from './replies.ts';
import { ConversationStore } from './store.ts';
import { awkwardPieces, pause } from './stream.ts';

interface Question {
  readonly chat: string | null;
  readonly id: string;
  readonly after: string | null;
  readonly question: string;
}

/** A chat server as somebody writes it in an afternoon: the reply is plain text as it comes. */
export function plainApi(): SiteApi {
  const store = new ConversationStore();

  async function reply({ body, response }: Exchange, desk: Desk): Promise<void> {
    const { chat, id, after: parentId, question: text } = JSON.parse(body) as Question;
    const conversation = store.open(chat, '');
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'x-chat': conversation.id });
    for (const piece of awkwardPieces(replyTo(conversation, { id, parentId, text }))) {
      response.write(piece);
      await pause(desk.chunkDelayMs);
    }
    response.end();
  }

  return {
    classify(method, path, body) {
      const asks = method === 'POST' && path === '/ask';
      return asks
        ? { kind: 'prompt', prompt: (JSON.parse(body) as Question).question }
        : { kind: 'other', prompt: null };
    },
    async handle(exchange, desk) {
      const { method, url, response, body } = exchange;
      const id = url.searchParams.get('id');
      if (method === 'POST' && url.pathname === '/ask') {
        if (!refuse(exchange, desk.mood(body))) await reply(exchange, desk);
      } else if (url.pathname !== '/chats') return false;
      else if (id !== null) json(response, store.get(id));
      else
        json(
          response,
          store.list().map((chat) => ({ id: chat.id, title: chat.title })),
        );
      return true;
    },
  };
}
