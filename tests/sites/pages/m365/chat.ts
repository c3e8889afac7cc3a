import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { transport } from './transport.ts';

/** The server names a chat in the first answer that comes by the socket. */
export const chat = new Chat(transport, {
  path: (id) => `/chat${id === null ? '' : `/conversation/${id}`}`,
  idFrom: (path) => /^\/chat\/conversation\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});

export const followDraft = followTyping({ draftKey: 'm365-draft' });
