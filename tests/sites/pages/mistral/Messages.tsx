import { type ReactElement, useState } from 'react';
import { EditBox } from '../shared/EditBox.tsx';
import { EditIcon } from '../shared/icons.tsx';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import { RetryButton } from '../shared/RetryButton.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';

function UserMessage({ turn }: { turn: Turn }): ReactElement {
  const [editing, setEditing] = useState(false);
  function save(text: string): void {
    setEditing(false);
    void chat.edit(turn.id, text);
  }
  return (
    <>
      <div data-message-author-role="user" className="message user">
        {editing ? (
          <EditBox text={turn.text} onSave={save} onCancel={() => setEditing(false)} save="Send" />
        ) : (
          <div className={`bubble pre-wrap${turn.state === 'failed' ? ' failed' : ''}`}>{turn.text}</div>
        )}
      </div>
      <div className="actions end">
        {turn.state === 'failed' && <RetryButton chat={chat} turn={turn} label="Retry" />}
        <button type="button" aria-label="Edit question" onClick={() => setEditing(true)}>
          <EditIcon />
        </button>
      </div>
    </>
  );
}

function AssistantMessage({ turn }: { turn: Turn }): ReactElement {
  return (
    <>
      <div data-message-author-role="assistant" className="message assistant">
        <div className="prose">
          <ReplyMarkdown text={turn.text} />
        </div>
      </div>
      {turn.state === 'done' && (
        <div className="actions">
          <RetryButton chat={chat} turn={turn} label="Rewrite" />
        </div>
      )}
    </>
  );
}

/** Mistral's message list. */
export function Messages({ turns }: { turns: readonly Turn[] }): ReactElement[] {
  return turns.map((turn) => (
    <div key={turn.id} className="turn">
      {turn.role === 'user' ? <UserMessage turn={turn} /> : <AssistantMessage turn={turn} />}
    </div>
  ));
}
