import { type Desk, type Exchange, json, type Peer, refuse, type SiteApi } from './exchange.ts';
import { replyTo } from './replies.ts';
import { ConversationStore } from './store.ts';
import { awkwardPieces, pause } from './stream.ts';

interface Message {
  readonly role: string;
  readonly content: string;
}

interface Completion {
  readonly session_id: string;
  readonly chat_id: string;
  readonly id: string;
  readonly parent: string | null;
  readonly messages: readonly Message[];
}

const COMPLETIONS = '/api/chat/completions';
const CHATS = /^\/api\/v1\/chats(?:\/([\w-]+))?$/u;

function promptOf(body: string): string {
  return (JSON.parse(body) as Completion).messages.at(-1)?.content ?? '';
}

/**
 * The part of an Open WebUI server that a chat needs: a prompt is saved with its chat, asked with, sent again for a title,
 * and answered by WebSocket.
 */
export function openwebuiApi(): SiteApi {
  const store = new ConversationStore();
  const peers = new Map<string, Peer>();

  async function complete(exchange: Exchange, desk: Desk): Promise<void> {
    if (refuse(exchange, desk.mood(exchange.body))) return;
    const { session_id: session, chat_id: chat, id, parent: parentId } = JSON.parse(exchange.body) as Completion;
    const reply = replyTo(store.open(chat, ''), { id, parentId, text: promptOf(exchange.body) });
    json(exchange.response, { status: true });
    const peer = peers.get(session);
    for (const content of awkwardPieces(reply)) {
      peer?.send({ type: 'delta', content });
      await pause(desk.chunkDelayMs);
    }
    peer?.send({ type: 'done' });
  }

  return {
    classify(method, path, body) {
      if (method === 'POST' && path === COMPLETIONS) return { kind: 'prompt', prompt: promptOf(body) };
      if (path === '/api/v1/tasks/auto/completions') return { kind: 'typing', prompt: null };
      return { kind: path === '/api/v1/tasks/title/completions' ? 'title' : 'other', prompt: null };
    },
    async handle(exchange, desk) {
      const { method, url, response } = exchange;
      const [match, id] = CHATS.exec(url.pathname) ?? [];
      if (method === 'POST' && url.pathname === COMPLETIONS) await complete(exchange, desk);
      else if (method === 'POST' && id === 'new') json(response, { id: store.open(null, '').id });
      else if (method === 'POST') json(response, {});
      else if (id !== undefined) json(response, store.get(id));
      else if (match === undefined) return false;
      else
        json(
          response,
          store.list().map((chat) => ({ id: chat.id, title: chat.title })),
        );
      return true;
    },
    receive(body, peer) {
      const { type, sessionId } = JSON.parse(body) as { type: string; sessionId: string };
      if (type === 'user-join') peers.set(sessionId, peer);
      return Promise.resolve();
    },
  };
}
