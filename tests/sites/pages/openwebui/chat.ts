import { Chat } from '../shared/chat.ts';
import { post } from '../shared/transport.ts';
import { followTyping } from '../shared/typing.ts';
import { transport } from './transport.ts';

export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/' : `/c/${id}`),
  idFrom: (path) => /^\/c\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});

/** Open WebUI asks for the words that may come next while a prompt is being written. */
export const followDraft = followTyping({
  draftKey: 'chat-input',
  sendDraft: (text) =>
    void post('/api/v1/tasks/auto/completions', { model: 'ward', prompt: text, type: 'search query' }),
});
