import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { transport } from './transport.ts';

/** Copilot's server gives a chat its id before the first message is sent. */
export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/' : `/chats/${id}`),
  idFrom: (path) => /^\/chats\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});

export const followDraft = followTyping({ draftKey: 'composer-draft' });
