import { createElement, type ReactElement, type ReactNode, useState } from 'react';
import { EditBox } from '../shared/EditBox.tsx';
import { EditIcon } from '../shared/icons.tsx';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import { RetryButton } from '../shared/RetryButton.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';

/** An element of the site's own. */
function Custom({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return createElement(name, null, children);
}

function Question({ turn }: { turn: Turn }): ReactElement {
  const [editing, setEditing] = useState(false);
  function save(text: string): void {
    setEditing(false);
    void chat.edit(turn.id, text);
  }
  if (editing)
    return (
      <div className="edit-container">
        <EditBox text={turn.text} onSave={save} onCancel={() => setEditing(false)} save="Update" />
      </div>
    );
  return (
    <>
      <div className={`query-text bubble${turn.state === 'failed' ? ' failed' : ''}`} role="heading" aria-level={2}>
        {turn.text.split('\n').map((line, index) => (
          <p key={`${turn.id}-${index}`} className="query-text-line">
            {line === '' ? <br /> : line}
          </p>
        ))}
      </div>
      <div className="actions end">
        {turn.state === 'failed' && <RetryButton chat={chat} turn={turn} label="Retry" />}
        <button type="button" aria-label="Edit" onClick={() => setEditing(true)}>
          <EditIcon />
        </button>
      </div>
    </>
  );
}

function Answer({ turn }: { turn: Turn }): ReactElement {
  return (
    <>
      <Custom name="message-content">
        <div className="markdown markdown-main-panel prose">
          <ReplyMarkdown text={turn.text} />
        </div>
      </Custom>
      {turn.state === 'done' && (
        <div className="actions">
          <RetryButton chat={chat} turn={turn} label="Redo" />
        </div>
      )}
    </>
  );
}

/** Gemini's turns, in elements of its own. */
export function Turns({ turns }: { turns: readonly Turn[] }): ReactElement[] {
  return turns.map((turn) => (
    <div key={turn.id} className={`turn message ${turn.role}`}>
      <Custom name={turn.role === 'user' ? 'user-query' : 'model-response'}>
        {turn.role === 'user' ? <Question turn={turn} /> : <Answer turn={turn} />}
      </Custom>
    </div>
  ));
}
