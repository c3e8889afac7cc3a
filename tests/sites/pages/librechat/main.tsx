/** @jsxImportSource react-18 */
import { type ReactElement, useEffect, useSyncExternalStore } from 'react-18';
import { createRoot } from 'react-dom-18/client';
import { chat } from './chat.ts';
import { Composer } from './Composer.tsx';
import { Messages } from './Messages.tsx';

function Page(): ReactElement {
  const state = useSyncExternalStore(chat.subscribe, chat.snapshot);
  useEffect(() => void chat.start(), []);
  return (
    <div className="app">
      <nav className="sidebar" aria-label="Sidebar">
        <button type="button" className="new-chat" onClick={() => void chat.open(null)}>
          New chat
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
      <main className={state.turns.length === 0 ? 'empty' : ''}>
        <div className="scroller">
          <div className="thread">
            {state.turns.length === 0 && <h1>Good evening</h1>}
            <Messages turns={state.turns} />
          </div>
        </div>
        <div className="dock">
          {state.error !== null && (
            <div className="error" role="alert">
              {state.error}
            </div>
          )}
          <Composer busy={state.busy} />
        </div>
      </main>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
