import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { transport } from './transport.ts';

/** The address changes when the server has answered the first prompt with the new chat's id, before it replies. */
export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/chat' : `/chat/${id}`),
  idFrom: (path) => /^\/chat\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});

export const followDraft = followTyping({ draftKey: 'mistral-draft' });
