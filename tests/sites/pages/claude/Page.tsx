import { type ReactElement, useEffect, useRef } from 'react';
import type { ComposerHandle } from '../shared/composer.ts';
import { EditorMount } from '../shared/EditorMount.tsx';
import { NewIcon, SendIcon, StopIcon } from '../shared/icons.tsx';
import type { ChatState } from '../shared/chat.ts';
import { useChat } from '../shared/useChat.ts';
import { useScrollDown } from '../shared/useScrollDown.ts';
import { chat, followDraft } from './chat.ts';
import { Rows } from './Rows.tsx';
import { tiptapComposer } from '../shared/tiptap-composer.ts';

const createEditor = tiptapComposer({ 'data-testid': 'chat-input', 'aria-label': 'Write your prompt to Claude' });

function Sidebar({ titles, conversationId }: ChatState): ReactElement {
  return (
    <nav className="sidebar" aria-label="Sidebar">
      <button type="button" className="new-chat" onClick={() => void chat.open(null)}>
        <NewIcon /> New chat
      </button>
      {titles.map(({ id, title }) => (
        <a
          key={id}
          href={`/chat/${id}`}
          data-dd-action-name="sidebar-chat-item"
          aria-current={id === conversationId ? 'page' : undefined}
          onClick={(click) => {
            click.preventDefault();
            void chat.open(id);
          }}
        >
          <span className="truncate">{title}</span>
        </a>
      ))}
    </nav>
  );
}

/** claude.ai's page. `firstDraft` is what the user typed before there was an editor. */
export function Page({ firstDraft }: { firstDraft: string }): ReactElement {
  const state = useChat(chat);
  const composer = useRef<ComposerHandle>(null);
  const scroller = useScrollDown();
  useEffect(() => {
    if (firstDraft !== '') composer.current?.put(firstDraft);
  }, [firstDraft]);
  function submit(): void {
    const text = composer.current?.text() ?? '';
    if (state.busy || text.trim() === '') return;
    composer.current?.put('');
    void chat.send(text);
  }
  const title = state.titles.find(({ id }) => id === state.conversationId)?.title;
  const empty = state.conversationId === null;
  return (
    <div className="app">
      <Sidebar {...state} />
      <main className={empty ? 'empty' : ''}>
        {title !== undefined && (
          <div className="title" data-testid="chat-title-split">
            {title}
          </div>
        )}
        <div className="scroller" ref={scroller}>
          <div className="thread">
            {empty && <h1>How can I help you today?</h1>}
            <Rows turns={state.turns} />
          </div>
        </div>
        <div className="dock">
          {state.error !== null && (
            <div className="error" role="alert">
              {state.error}
            </div>
          )}
          <div className="composer">
            <div className="editor">
              <EditorMount create={createEditor} composerRef={composer} onInput={followDraft} onEnter={submit} />
            </div>
            {state.busy ? (
              <button
                type="button"
                data-testid="chat-input-stop"
                aria-label="Stop response"
                onClick={() => chat.stop()}
              >
                <StopIcon />
              </button>
            ) : (
              <button type="button" data-testid="chat-input-send" aria-label="Send message" onClick={submit}>
                <SendIcon />
              </button>
            )}
          </div>
        </div>
      </main>
    </div>
  );
}
