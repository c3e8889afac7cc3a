import { type ReactElement, useState } from 'react';
import { EditBox } from '../shared/EditBox.tsx';
import { CopyIcon, EditIcon, RetryIcon } from '../shared/icons.tsx';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';

const SAVE = <span className="bg-fill-primary">Save</span>;

function copy(text: string): void {
  navigator.clipboard.writeText(text).catch(() => undefined);
}

/** The beginning of a message, which claude.ai repeats for screen readers. */
function opening(text: string): string {
  return text.replaceAll(/[*#`>|]/gu, '').slice(0, 80);
}

/** A user's text never changes within one turn, so places are keys enough. */
function paragraphsOf(text: string): { key: string; text: string }[] {
  return text.split('\n\n').map((paragraph, place) => ({ key: `${place}`, text: paragraph }));
}

function HumanMessage({ turn }: { turn: Turn }): ReactElement {
  const [editing, setEditing] = useState(false);
  function save(text: string): void {
    setEditing(false);
    void chat.edit(turn.id, text);
  }
  return (
    <div data-cds="UserMessage" className="message user">
      {editing ? (
        <EditBox text={turn.text} onSave={save} onCancel={() => setEditing(false)} save={SAVE} />
      ) : (
        <div data-testid="user-message" className={`bubble${turn.state === 'failed' ? ' failed' : ''}`}>
          {paragraphsOf(turn.text).map(({ key, text }) => (
            <p key={key} className="pre-wrap">
              {text}
            </p>
          ))}
        </div>
      )}
      <div className="actions">
        {turn.state === 'failed' && (
          <button type="button" aria-label="Retry" onClick={() => void chat.retry(turn.id)}>
            <RetryIcon />
          </button>
        )}
        <button type="button" aria-label="Edit" onClick={() => setEditing(true)}>
          <EditIcon />
        </button>
      </div>
    </div>
  );
}

function AssistantMessage({ turn }: { turn: Turn }): ReactElement {
  return (
    <>
      <div
        data-testid="assistant-message"
        data-turn-key={turn.id}
        data-is-streaming={turn.state === 'streaming'}
        className="message assistant"
      >
        <div data-cds="Prose" data-perf-reply-text="" className="prose">
          <ReplyMarkdown text={turn.text} />
        </div>
      </div>
      {turn.state === 'done' && (
        <div className="actions">
          <button type="button" aria-label="Copy" onClick={() => copy(turn.text)}>
            <CopyIcon />
          </button>
          <button type="button" aria-label="Retry" onClick={() => void chat.retry(turn.id)}>
            <RetryIcon />
          </button>
        </div>
      )}
    </>
  );
}

/** claude.ai's transcript. */
export function Rows({ turns }: { turns: readonly Turn[] }): ReactElement[] {
  return turns.map((turn) => (
    <div
      key={turn.id}
      data-testid="transcript-row"
      data-perf-row={turn.role === 'user' ? 'human' : 'assistant'}
      className="turn"
    >
      <h2 className="sr-only">
        {turn.role === 'user' ? 'You said: ' : 'Claude responded: '}
        {opening(turn.text)}
      </h2>
      {turn.role === 'user' ? <HumanMessage turn={turn} /> : <AssistantMessage turn={turn} />}
    </div>
  ));
}
