import type { ReactElement } from 'react';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import { RetryButton } from '../shared/RetryButton.tsx';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';

function Query({ turn }: { turn: Turn }): ReactElement {
  return (
    <>
      <div className="message user">
        <div className={`group/query bubble pre-wrap${turn.state === 'failed' ? ' failed' : ''}`}>
          <span className="select-text">{turn.text}</span>
        </div>
      </div>
      {turn.state === 'failed' && (
        <div className="actions end">
          <RetryButton chat={chat} turn={turn} label="Retry" />
        </div>
      )}
    </>
  );
}

function Answer({ turn, place }: { turn: Turn; place: number }): ReactElement {
  return (
    <>
      <div id={`markdown-content-${place}`} className="message assistant">
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

/** Perplexity's thread of questions and answers. */
export function Thread({ turns }: { turns: readonly Turn[] }): ReactElement[] {
  return turns.map((turn, index) => (
    <div key={turn.id} className="turn">
      {turn.role === 'user' ? <Query turn={turn} /> : <Answer turn={turn} place={(index - 1) / 2} />}
    </div>
  ));
}
