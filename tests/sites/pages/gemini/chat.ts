import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { transport } from './transport.ts';

/** Gemini's server names a chat in its first answer. */
export const chat = new Chat(transport, {
  path: (id) => `/app${id === null ? '' : `/${id}`}`,
  idFrom: (path) => /^\/app\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});

export const followDraft = followTyping({ draftKey: 'gemini-draft' });
