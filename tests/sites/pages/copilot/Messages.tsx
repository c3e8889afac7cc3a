import type { ReactElement } from 'react';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import { RetryButton } from '../shared/RetryButton.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';

function UserMessage({ turn }: { turn: Turn }): ReactElement {
  return (
    <>
      <div data-content="user-message" className="message user">
        <div className={`bubble pre-wrap${turn.state === 'failed' ? ' failed' : ''}`}>{turn.text}</div>
      </div>
      {turn.state === 'failed' && (
        <div className="actions end">
          <RetryButton chat={chat} turn={turn} label="Retry" />
        </div>
      )}
    </>
  );
}

function AiMessage({ turn }: { turn: Turn }): ReactElement {
  return (
    <>
      <div data-content="ai-message" className="message assistant prose">
        <ReplyMarkdown text={turn.text} />
      </div>
      {turn.state === 'done' && (
        <div className="actions">
          <RetryButton chat={chat} turn={turn} label="Regenerate response" />
        </div>
      )}
    </>
  );
}

/** Copilot's conversation. */
export function Messages({ turns }: { turns: readonly Turn[] }): ReactElement {
  return (
    <div data-content="conversation" className="thread-list">
      {turns.map((turn) => (
        <div key={turn.id} className="turn">
          {turn.role === 'user' ? <UserMessage turn={turn} /> : <AiMessage turn={turn} />}
        </div>
      ))}
    </div>
  );
}
