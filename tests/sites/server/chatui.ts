import { randomBytes } from 'node:crypto';
import { type Desk, type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import { replyTo } from './replies.ts';
import { ConversationStore } from './store.ts';
import { awkwardPieces, streamEvents } from './stream.ts';

interface Asked {
  readonly inputs: string;
  readonly id: string;
  readonly parentId: string | null;
}

const CONVERSATION = /^\/conversation\/([0-9a-f]{24})$/u;
const STORED = /^\/api\/conversations(?:\/([0-9a-f]{24}))?$/u;

/** The field `data` of a form. */
function askedIn(body: string): Asked {
  return JSON.parse(/name="data"\r\n\r\n(.*)\r\n/u.exec(body)?.[1] ?? '') as Asked;
}

function* updates(reply: string): Generator<string> {
  yield '{"type":"status","status":"started"}\n';
  for (const token of awkwardPieces(reply)) yield `${JSON.stringify({ type: 'stream', token })}\n`;
  yield `${JSON.stringify({ type: 'finalAnswer', text: reply })}\n`;
}

/** The part of an HF chat-ui server that a chat needs: a prompt comes as a form, a reply goes as lines of JSON. */
export function chatuiApi(): SiteApi {
  const store = new ConversationStore();

  async function reply({ body, response }: Exchange, chat: string, desk: Desk): Promise<void> {
    const { inputs: text, id, parentId } = askedIn(body);
    await streamEvents(response, updates(replyTo(store.open(chat, ''), { id, parentId, text })), desk.chunkDelayMs);
  }

  return {
    classify(method, path, body) {
      const asks = method === 'POST' && CONVERSATION.test(path);
      return asks ? { kind: 'prompt', prompt: askedIn(body).inputs } : { kind: 'other', prompt: null };
    },
    async handle(exchange, desk) {
      const { method, url, response, body } = exchange;
      const chat = CONVERSATION.exec(url.pathname)?.[1];
      const [match, id] = STORED.exec(url.pathname) ?? [];
      if (method === 'POST' && chat !== undefined) {
        if (!refuse(exchange, desk.mood(body))) await reply(exchange, chat, desk);
      } else if (method === 'POST' && url.pathname === '/conversation') {
        json(response, { conversationId: randomBytes(12).toString('hex') });
      } else if (id !== undefined) json(response, store.get(id));
      else if (match === undefined) return false;
      else json(response, { conversations: store.list().map((each) => ({ id: each.id, title: each.title })) });
      return true;
    },
  };
}
