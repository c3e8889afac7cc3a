import { type ReactElement, useState } from 'react';
import { EditBox } from '../shared/EditBox.tsx';
import { CopyIcon, EditIcon, RetryIcon } from '../shared/icons.tsx';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';
import { copyTurn } from './copy.ts';

function UserTurn({ turn }: { turn: Turn }): ReactElement {
  const [editing, setEditing] = useState(false);
  const unit = `${turn.id}:user`;
  function save(text: string): void {
    setEditing(false);
    void chat.edit(turn.id, text);
  }
  return (
    <div data-chatgpt-search-unit-key={unit} data-content-search-unit-key={unit}>
      <div className="message user" data-user-message-bubble="">
        {editing ? (
          <EditBox text={turn.text} onSave={save} onCancel={() => setEditing(false)} save="Send" />
        ) : (
          <div className={`bubble pre-wrap${turn.state === 'failed' ? ' failed' : ''}`}>{turn.text}</div>
        )}
      </div>
      <div className="turn-action-controls actions end">
        {turn.state === 'failed' && (
          <button type="button" aria-label="Retry" onClick={() => void chat.retry(turn.id)}>
            <RetryIcon />
          </button>
        )}
        <button type="button" aria-label="Copy message" onClick={() => copyTurn(turn.text)}>
          <CopyIcon />
        </button>
        <button type="button" aria-label="Edit message" onClick={() => setEditing(true)}>
          <EditIcon />
        </button>
      </div>
    </div>
  );
}

function AssistantTurn({ turn }: { turn: Turn }): ReactElement {
  const unit = `${turn.id}:assistant`;
  return (
    <div
      data-chatgpt-selection-message-id={turn.id}
      data-chatgpt-search-unit-key={unit}
      data-content-search-unit-key={unit}
    >
      <div className="message assistant markdown prose" data-markdown-text-style="assistant-message">
        <ReplyMarkdown text={turn.text} />
      </div>
      {turn.state === 'done' && (
        <div className="turn-action-controls actions">
          <button type="button" aria-label="Copy response" onClick={() => copyTurn(turn.text)}>
            <CopyIcon />
          </button>
          <button type="button" aria-label="Try again" onClick={() => void chat.retry(turn.id)}>
            <RetryIcon />
          </button>
        </div>
      )}
    </div>
  );
}

/** The rebuilt page's message list. */
export function TurnsB({ turns }: { turns: readonly Turn[] }): ReactElement[] {
  return turns.map((turn) => (
    <div key={turn.id} data-turn-key={turn.id} className="turn">
      {turn.role === 'user' ? <UserTurn turn={turn} /> : <AssistantTurn turn={turn} />}
    </div>
  ));
}
