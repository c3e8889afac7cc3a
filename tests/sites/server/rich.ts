import { answer, subjectOf } from './assistant.ts';
import { type Desk, type Exchange, json, refuse, type SiteApi } from './exchange.ts';
import { ConversationStore } from './store.ts';
import { awkwardPieces, event, streamEvents } from './stream.ts';

interface ChatBody {
  readonly conversation: string | null;
  readonly text: string;
}

const CHAT = '/api/chat';
const CHATS = /^\/api\/chats(?:\/([\w-]+))?$/u;

/** The interface of a plain chat with a rich editor, as many small sites have one. */
export function richApi(): SiteApi {
  const store = new ConversationStore();

  async function reply(exchange: Exchange, desk: Desk): Promise<void> {
    if (refuse(exchange, desk.mood(exchange.body))) return;
    const { conversation: known, text: prompt } = JSON.parse(exchange.body) as ChatBody;
    const { id, turns } = store.open(known, subjectOf(prompt));
    const earlier = turns.filter(({ role }) => role === 'user').map(({ text }) => text);
    const text = answer(prompt, earlier);
    turns.push({ id: `${turns.length}`, role: 'user', text: prompt });
    turns.push({ id: `${turns.length}`, role: 'assistant', text });
    const events = awkwardPieces(text).map((piece) => event(null, { conversationId: id, text: piece }));
    await streamEvents(exchange.response, events, desk.chunkDelayMs);
  }

  return {
    classify(method, path, body) {
      const prompt = method === 'POST' && path === CHAT ? (JSON.parse(body) as ChatBody).text : null;
      return { kind: prompt === null ? 'other' : 'prompt', prompt };
    },
    async handle(exchange, desk) {
      const { method, url, response } = exchange;
      const match = CHATS.exec(url.pathname);
      if (method === 'POST' && url.pathname === CHAT) await reply(exchange, desk);
      else if (match?.[1] !== undefined) json(response, store.get(match[1]));
      else if (match) json(response, { items: store.list().map(({ id, title }) => ({ id, title })) });
      else return false;
      return true;
    },
  };
}
