import { type ReactElement, useState } from 'react';
import { EditBox } from '../shared/EditBox.tsx';
import { CopyIcon, EditIcon, RetryIcon } from '../shared/icons.tsx';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';
import { copyTurn } from './copy.ts';

function UserMessage({ turn }: { turn: Turn }): ReactElement {
  const [editing, setEditing] = useState(false);
  function save(text: string): void {
    setEditing(false);
    void chat.edit(turn.id, text);
  }
  return (
    <>
      <div data-message-author-role="user" data-message-id={turn.id} className="message user">
        {editing ? (
          <EditBox text={turn.text} onSave={save} onCancel={() => setEditing(false)} save="Send" />
        ) : (
          <div className="bubble">
            <div className="pre-wrap">{turn.text}</div>
          </div>
        )}
      </div>
      <div className="actions end">
        <button
          type="button"
          aria-label="Copy"
          data-testid="copy-turn-action-button"
          onClick={() => copyTurn(turn.text)}
        >
          <CopyIcon />
        </button>
        <button type="button" aria-label="Edit message" onClick={() => setEditing(true)}>
          <EditIcon />
        </button>
      </div>
    </>
  );
}

function AssistantMessage({ turn }: { turn: Turn }): ReactElement {
  return (
    <>
      <div data-message-author-role="assistant" data-message-id={turn.id} className="message assistant">
        <div className={`markdown prose${turn.state === 'streaming' ? ' streaming' : ''}`}>
          <ReplyMarkdown text={turn.text} />
        </div>
      </div>
      {turn.state === 'done' && (
        <div className="actions">
          <button
            type="button"
            aria-label="Copy"
            data-testid="copy-turn-action-button"
            onClick={() => copyTurn(turn.text)}
          >
            <CopyIcon />
          </button>
          <button type="button" aria-label="Try again" onClick={() => void chat.retry(turn.id)}>
            <RetryIcon />
          </button>
        </div>
      )}
    </>
  );
}

/** The classic page's message list. */
export function TurnsA({ turns }: { turns: readonly Turn[] }): ReactElement[] {
  return turns.map((turn, index) => (
    <section key={turn.id} data-testid={`conversation-turn-${index + 1}`} data-turn={turn.role} className="turn">
      <h2 className="sr-only">{turn.role === 'user' ? 'You said:' : 'ChatGPT said:'}</h2>
      {turn.role === 'user' ? <UserMessage turn={turn} /> : <AssistantMessage turn={turn} />}
    </section>
  ));
}
