import type { ReactElement } from 'react';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import { RetryButton } from '../shared/RetryButton.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';

function Question({ turn }: { turn: Turn }): ReactElement {
  return (
    <>
      <div data-testid="ask--query-bar" className="brandable--query-bar">
        <div className={`bubble pre-wrap${turn.state === 'failed' ? ' failed' : ''}`}>{turn.text}</div>
      </div>
      {turn.state === 'failed' && (
        <div className="actions">
          <RetryButton chat={chat} turn={turn} label="Retry" />
        </div>
      )}
    </>
  );
}

function Answer({ turn }: { turn: Turn }): ReactElement {
  return (
    <article className="prose">
      <ReplyMarkdown text={turn.text} />
      {turn.state === 'done' && <div data-answer-end="true" />}
    </article>
  );
}

/** OpenEvidence's thread: each question in a bar, each answer an article. */
export function Articles({ turns }: { turns: readonly Turn[] }): ReactElement[] {
  return turns.map((turn) => (
    <div key={turn.id} className="turn">
      {turn.role === 'user' ? <Question turn={turn} /> : <Answer turn={turn} />}
    </div>
  ));
}
