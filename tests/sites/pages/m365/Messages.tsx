import type { ReactElement } from 'react';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import { RetryButton } from '../shared/RetryButton.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';

function UserMessage({ turn }: { turn: Turn }): ReactElement {
  return (
    <div className="fai-UserMessage message user">
      <h5 className="fai-UserMessage__accessibleHeading sr-only">You said:</h5>
      <div className={`fai-UserMessage__message bubble pre-wrap${turn.state === 'failed' ? ' failed' : ''}`}>
        {turn.text}
      </div>
      {turn.state === 'failed' && (
        <div className="actions end">
          <RetryButton chat={chat} turn={turn} label="Retry" />
        </div>
      )}
    </div>
  );
}

function CopilotMessage({ turn }: { turn: Turn }): ReactElement {
  return (
    <div className="fai-CopilotMessage message assistant">
      <div className="fai-CopilotMessage__content">
        <div data-testid="markdown-reply" className="prose">
          <ReplyMarkdown text={turn.text} />
        </div>
      </div>
      {turn.state === 'done' && (
        <div className="fai-CopilotMessage__actions actions">
          <RetryButton chat={chat} turn={turn} label="Regenerate" />
        </div>
      )}
    </div>
  );
}

/** The messages of Microsoft 365's chat. */
export function Messages({ turns }: { turns: readonly Turn[] }): ReactElement {
  return (
    <div role="list" className="thread-list">
      {turns.map((turn) => (
        <div key={turn.id} role="listitem" className="turn">
          {turn.role === 'user' ? <UserMessage turn={turn} /> : <CopilotMessage turn={turn} />}
        </div>
      ))}
    </div>
  );
}
