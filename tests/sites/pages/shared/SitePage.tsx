import type { ReactElement, ReactNode } from 'react';
import type { Chat, ChatState } from './chat.ts';
import { NewIcon } from './icons.tsx';
import { useScrollDown } from './useScrollDown.ts';

interface SitePageProps {
  readonly chat: Chat;
  readonly state: ChatState;
  /** What an empty chat is greeted with. */
  readonly greeting: string;
  readonly turns: ReactNode;
  readonly composer: ReactNode;
}

/** The frame that most chat pages share: titles beside, turns above, composer below. */
export function SitePage({ chat, state, greeting, turns, composer }: SitePageProps): ReactElement {
  const scroller = useScrollDown();
  const empty = state.turns.length === 0;
  return (
    <div className="app">
      <nav className="sidebar" aria-label="Sidebar">
        <button type="button" className="new-chat" onClick={() => void chat.open(null)}>
          <NewIcon /> New chat
        </button>
        {state.titles.map(({ id, title }) => (
          <a
            key={id}
            href={chat.pathOf(id)}
            aria-current={id === state.conversationId ? 'page' : undefined}
            onClick={(click) => {
              click.preventDefault();
              void chat.open(id);
            }}
          >
            <span>{title}</span>
          </a>
        ))}
      </nav>
      <main className={empty ? 'empty' : ''}>
        <div className="scroller" ref={scroller}>
          <div className="thread">
            {empty && <h1>{greeting}</h1>}
            {turns}
          </div>
        </div>
        <div className="dock">
          {state.error !== null && (
            <div className="error" role="alert">
              {state.error}
            </div>
          )}
          {composer}
        </div>
      </main>
    </div>
  );
}
