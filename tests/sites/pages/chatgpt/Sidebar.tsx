import type { ReactElement } from 'react';
import type { ChatState } from '../shared/chat.ts';
import { NewIcon } from '../shared/icons.tsx';
import { chat } from './chat.ts';

/** The chats so far, by title. */
export function Sidebar({ state }: { state: ChatState }): ReactElement {
  const { titles, conversationId } = state;
  return (
    <nav className="sidebar" aria-label="Chat history">
      <button type="button" className="new-chat" onClick={() => void chat.open(null)}>
        <NewIcon /> New chat
      </button>
      <div id="history">
        {titles.map(({ id, title }) => (
          <a
            key={id}
            href={`/c/${id}`}
            data-sidebar-item="true"
            aria-current={id === conversationId ? 'page' : undefined}
            onClick={(click) => {
              click.preventDefault();
              void chat.open(id);
            }}
          >
            <span>{title}</span>
          </a>
        ))}
      </div>
    </nav>
  );
}
