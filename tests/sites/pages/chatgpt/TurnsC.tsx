import type { ReactElement } from 'react';
import { CopyIcon } from '../shared/icons.tsx';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import { RetryButton } from '../shared/RetryButton.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';
import { copyTurn } from './copy.ts';

function UserTurn({ turn }: { turn: Turn }): ReactElement {
  return (
    <li data-message-role="user" className="turn">
      <div className="message user">
        <p data-user-message-copy="" className={`bubble pre-wrap${turn.state === 'failed' ? ' failed' : ''}`}>
          {turn.text}
        </p>
      </div>
      {turn.state === 'failed' && (
        <div className="actions end">
          <RetryButton chat={chat} turn={turn} label="Retry" />
        </div>
      )}
    </li>
  );
}

function AssistantTurn({ turn }: { turn: Turn }): ReactElement {
  const done = turn.state === 'done';
  const state = done ? { 'data-message-complete': '' } : { 'data-message-streaming': '' };
  return (
    <li data-message-role="assistant" className="turn" {...state}>
      <div data-assistant-markdown="" className="message assistant prose">
        <ReplyMarkdown text={turn.text} />
      </div>
      {done && (
        <div className="actions">
          <button type="button" data-copy-message="" aria-label="Copy" onClick={() => copyTurn(turn.text)}>
            <CopyIcon />
          </button>
        </div>
      )}
    </li>
  );
}

/** The signed-out page's message list. */
export function TurnsC({ turns }: { turns: readonly Turn[] }): ReactElement {
  return (
    <ol>
      {turns.map((turn) =>
        turn.role === 'user' ? <UserTurn key={turn.id} turn={turn} /> : <AssistantTurn key={turn.id} turn={turn} />,
      )}
    </ol>
  );
}
