import { randomBytes } from 'node:crypto';
import { answer, subjectOf } from './assistant.ts';
import { type Desk, json, type Peer, type SiteApi } from './exchange.ts';
import { ConversationStore, truncateAfter } from './store.ts';
import { awkwardPieces, pause } from './stream.ts';

interface SendEvent {
  readonly event: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly parentId: string | null;
  readonly content: readonly { readonly text: string }[];
}

const SOCKET = '/c/api/chat';
const CHATS = /^\/c\/api\/conversations(?:\/(\w+)\/history)?$/u;

function promptOf({ content }: SendEvent): string {
  return content.map(({ text }) => text).join('\n');
}

/** The part of copilot.microsoft.com's interface that a chat needs: prompt and reply go by WebSocket. */
export function copilotApi(): SiteApi {
  const store = new ConversationStore();

  /** Keeps prompt and reply; returns the reply. */
  function reply(sent: SendEvent): string {
    const prompt = promptOf(sent);
    const conversation = store.open(sent.conversationId, '');
    if (conversation.title === '') conversation.title = subjectOf(prompt);
    truncateAfter(conversation, sent.parentId);
    const earlier = conversation.turns.filter(({ role }) => role === 'user').map(({ text }) => text);
    const text = answer(prompt, earlier);
    const id = sent.messageId;
    conversation.turns.push({ id, role: 'user', text: prompt }, { id: `${id}-reply`, role: 'assistant', text });
    return text;
  }

  return {
    classify(method, path, body) {
      const sent = method === 'WS' && path === SOCKET ? (JSON.parse(body) as SendEvent) : null;
      return sent?.event === 'send' ? { kind: 'prompt', prompt: promptOf(sent) } : { kind: 'other', prompt: null };
    },
    handle({ method, url, response }) {
      const match = CHATS.exec(url.pathname);
      if (!match) return Promise.resolve(false);
      const [, id] = match;
      // A chat is begun by its first message: one whose prompt was refused has no title and isn't listed.
      if (method === 'POST') json(response, { id: randomBytes(11).toString('hex').slice(0, 21) });
      else if (id === undefined)
        json(response, { results: store.list().map((chat) => ({ id: chat.id, title: chat.title })) });
      else json(response, store.get(id));
      return Promise.resolve(true);
    },
    async receive(body: string, peer: Peer, desk: Desk) {
      const mood = desk.mood(body);
      if (mood === 'offline') return peer.cut();
      if (mood !== 'well') return peer.send({ event: 'error', errorCode: 'You are sending too many messages.' });
      const sent = JSON.parse(body) as SendEvent;
      const messageId = `${sent.messageId}-reply`;
      peer.send({ event: 'received', conversationId: sent.conversationId, messageId: sent.messageId });
      peer.send({ event: 'startMessage', conversationId: sent.conversationId, messageId });
      for (const text of awkwardPieces(reply(sent))) {
        peer.send({ event: 'appendText', messageId, partId: '0', text });
        await pause(desk.chunkDelayMs);
      }
      peer.send({ event: 'partCompleted', messageId, partId: '0' });
      peer.send({ event: 'done', messageId });
    },
  };
}
