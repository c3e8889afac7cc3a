import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { sendDraft, transport } from './transport.ts';

export const CONTRACT = document.documentElement.dataset['contract'] === 'B' ? 'B' : 'A';

/** The rebuilt page shows a pending id at once and leaves a refused prompt in its bubble; the classic one neither. */
export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/' : `/c/${id}`),
  idFrom: (path) => /^\/c\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => (CONTRACT === 'B' ? `WEB:${crypto.randomUUID()}` : null),
  refused: CONTRACT === 'B' ? 'keepBubble' : 'giveBack',
});

export const followDraft = followTyping({ draftKey: 'oai/apps/conversationDrafts', sendDraft });
