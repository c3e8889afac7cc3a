import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { transport } from './transport.ts';

/** A thread has the id of its first article, which the server gives. */
export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/' : `/ask/${id}`),
  idFrom: (path) => /^\/ask\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});

export const followDraft = followTyping({ draftKey: 'oe-draft' });
