import { Chat } from '../shared/chat.ts';
import { transport } from './transport.ts';

export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/' : `/conversation/${id}`),
  idFrom: (path) => /^\/conversation\/([0-9a-f]{24})$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});
