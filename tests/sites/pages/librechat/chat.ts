import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { transport } from './transport.ts';

export const chat = new Chat(transport, {
  path: (id) => `/c/${id ?? 'new'}`,
  idFrom: (path) => /^\/c\/([\w-]{36})$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});

/** LibreChat keeps what is being written in the browser. */
export const followDraft = followTyping({ draftKey: 'textDraft_new' });
