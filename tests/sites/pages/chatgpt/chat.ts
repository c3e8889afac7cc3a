import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { CONTRACT } from './contract.ts';
import { sendDraft, transport } from './transport.ts';

const FOLDER = CONTRACT === 'C' ? 'uc' : 'c';

/** The rebuilt page shows a pending id at once; the classic one gives a refused prompt back to the composer. */
export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/' : `/${FOLDER}/${id}`),
  idFrom: (path) => /^\/u?c\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => (CONTRACT === 'B' ? `WEB:${crypto.randomUUID()}` : null),
  refused: CONTRACT === 'A' ? 'giveBack' : 'keepBubble',
});

export const followDraft = followTyping({ draftKey: 'oai/apps/conversationDrafts', sendDraft });
