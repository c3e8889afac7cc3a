import { answer, subjectOf } from './assistant.ts';
import { type Desk, json, type Peer, type SiteApi } from './exchange.ts';
import { ConversationStore, truncateAfter } from './store.ts';
import { awkwardPieces, pause } from './stream.ts';

interface Invocation {
  readonly type: number;
  readonly target: string;
  readonly invocationId: string;
  readonly arguments: readonly [
    {
      readonly conversationId: string | null;
      readonly parentId: string | null;
      readonly message: { readonly text: string; readonly requestId: string };
    },
  ];
}

const HUB = '/m365Copilot/Chathub/';
const CHATS = /^\/chat\/api\/chats(?:\/([\w-]+))?$/u;
/** Ends each record of SignalR's JSON protocol. */
const END = '\u001E';
/** How often a whole snapshot comes between the pieces. */
const SNAPSHOT = 25;

/** The invocation among the records of a message; a handshake has none. */
function invocationIn(body: string): Invocation | undefined {
  const records = body.split(END).filter((record) => record !== '');
  return records.map((record) => JSON.parse(record) as Invocation).find(({ type }) => type === 4);
}

/** The part of Microsoft 365 Copilot's interface that a chat needs: SignalR by WebSocket, on a host of its own. */
export function m365Api(): SiteApi {
  const store = new ConversationStore();

  async function reply({ invocationId, arguments: [asked] }: Invocation, peer: Peer, desk: Desk): Promise<void> {
    const { text: prompt, requestId: id } = asked.message;
    const conversation = store.open(asked.conversationId, subjectOf(prompt));
    truncateAfter(conversation, asked.parentId);
    const earlier = conversation.turns.filter(({ role }) => role === 'user').map(({ text }) => text);
    const text = answer(prompt, earlier);
    conversation.turns.push({ id, role: 'user', text: prompt }, { id: `${id}-reply`, role: 'assistant', text });
    const update = (value: object) => peer.send({ type: 1, target: 'update', arguments: [value] }, END);
    update({ conversationId: conversation.id });
    let written = '';
    for (const [index, piece] of awkwardPieces(text).entries()) {
      written += piece;
      if (index % SNAPSHOT === 0) update({ messages: [{ author: 'bot', messageType: 'Chat', text: written }] });
      else update({ writeAtCursor: piece });
      await pause(desk.chunkDelayMs);
    }
    peer.send({ type: 2, invocationId, item: { conversationId: conversation.id } }, END);
    peer.send({ type: 3, invocationId }, END);
  }

  return {
    classify(method, path, body) {
      const invoked = method === 'WS' && path.startsWith(HUB) ? invocationIn(body) : undefined;
      return invoked ? { kind: 'prompt', prompt: invoked.arguments[0].message.text } : { kind: 'other', prompt: null };
    },
    handle({ url, response }) {
      const match = CHATS.exec(url.pathname);
      if (!match) return Promise.resolve(false);
      const [, id] = match;
      if (id === undefined) json(response, { chats: store.list().map((chat) => ({ id: chat.id, title: chat.title })) });
      else json(response, store.get(id));
      return Promise.resolve(true);
    },
    async receive(body, peer, desk) {
      const invoked = invocationIn(body);
      if (!invoked) return peer.send({}, END);
      const mood = desk.mood(body);
      if (mood === 'offline') return peer.cut();
      if (mood === 'well') return reply(invoked, peer, desk);
      peer.send({ type: 1, target: 'update', arguments: [{ error: 'You are sending too many messages.' }] }, END);
    },
  };
}
