import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from './chat.ts';
import type { CreateComposer } from './composer.ts';
import { EditorComposer } from './EditorComposer.tsx';
import { readEvents } from './events.ts';
import { ReplyMarkdown } from './ReplyMarkdown.tsx';
import { SitePage } from './SitePage.tsx';
import { type ChatTitle, type Delta, get, post, type Prompt, type Transport, type Turn } from './transport.ts';
import { followTyping } from './typing.ts';
import { useChat } from './useChat.ts';

async function* send({ conversationId, text }: Prompt, signal: AbortSignal): AsyncGenerator<Delta> {
  const response = await post('/api/chat', { conversation: conversationId, text }, { signal });
  for await (const { data } of readEvents(response)) yield JSON.parse(data) as Delta;
}

const transport: Transport = {
  send,
  list: async () => (await get<{ items: ChatTitle[] }>('/api/chats')).items,
  async load(id) {
    const stored = await get<{ title: string; turns: Omit<Turn, 'state'>[] } | null>(`/api/chats/${id}`);
    return stored && { title: stored.title, turns: stored.turns.map((turn) => ({ ...turn, state: 'done' })) };
  },
};

function article({ id, role, text }: Turn): ReactElement {
  return (
    <article key={id} className={`turn message ${role}`} data-role={role}>
      {role === 'user' ? (
        <div className="bubble pre-wrap">{text}</div>
      ) : (
        <div className="prose">
          <ReplyMarkdown text={text} />
        </div>
      )}
    </article>
  );
}

/** Shows a plain chat around an editor, of a kind that many small sites have. */
export function showPlainChat(create: CreateComposer): void {
  const chat = new Chat(transport, {
    path: (id) => (id === null ? '/' : `/c/${id}`),
    idFrom: (path) => /^\/c\/([^/]+)$/u.exec(path)?.[1] ?? null,
    firstId: () => null,
    refused: 'keepBubble',
  });
  const followDraft = followTyping({ draftKey: 'draft' });
  function Page(): ReactElement {
    const state = useChat(chat);
    const composer = (
      <EditorComposer
        chat={chat}
        busy={state.busy}
        create={create}
        followDraft={followDraft}
        box={{}}
        send={{ 'aria-label': 'Send message' }}
        stop={{ 'aria-label': 'Stop' }}
      />
    );
    return (
      <SitePage chat={chat} state={state} greeting="Ask away" turns={state.turns.map(article)} composer={composer} />
    );
  }
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Page />);
}
