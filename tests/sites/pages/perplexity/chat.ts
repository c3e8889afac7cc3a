import { Chat } from '../shared/chat.ts';
import { followTyping } from '../shared/typing.ts';
import { suggest, transport } from './transport.ts';

/** Perplexity's server names a thread after its first question. */
export const chat = new Chat(transport, {
  path: (id) => (id === null ? '/' : `/search/${id}`),
  idFrom: (path) => /^\/search\/([^/]+)$/u.exec(path)?.[1] ?? null,
  firstId: () => null,
  refused: 'keepBubble',
});

export const followDraft = followTyping({ draftKey: 'pplx-draft', sendDraft: suggest });
