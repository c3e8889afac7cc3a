import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { transport } from './transport.ts';

/** claude.ai makes a chat's id in the page, so the address changes at the moment of sending. */
export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/new' : `/chat/${id}`),
  idFrom: (path) => /^\/chat\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => crypto.randomUUID(),
  refused: 'keepBubble',
});

export const followDraft = followTyping({ draftKey: 'LSS-tipTapEditorState' });
