/** @jsxImportSource react-18 */
import type { ReactElement } from 'react-18';
import type { Turn } from '../shared/transport.ts';
import { chat } from './chat.ts';
import { Markdown } from './Markdown.ts';

function Actions({ turn }: { turn: Turn }): ReactElement | null {
  const label = turn.role === 'user' ? 'Retry' : 'Regenerate';
  if (turn.state === 'streaming' || (turn.role === 'user' && turn.state !== 'failed')) return null;
  return (
    <div className={turn.role === 'user' ? 'actions end' : 'actions'}>
      <button type="button" aria-label={label} onClick={() => void chat.retry(turn.id)}>
        ↻
      </button>
    </div>
  );
}

/** LibreChat's message list. */
export function Messages({ turns }: { turns: readonly Turn[] }): ReactElement[] {
  return turns.map((turn) => (
    <div key={turn.id} className="turn message-render" id={turn.id}>
      {turn.role === 'user' ? (
        <div className="message user user-turn">
          <div className={`message-content bubble pre-wrap${turn.state === 'failed' ? ' failed' : ''}`}>
            {turn.text}
          </div>
        </div>
      ) : (
        <div className="message assistant agent-turn">
          <div className="message-content markdown prose">
            <Markdown text={turn.text} />
          </div>
        </div>
      )}
      <Actions turn={turn} />
    </div>
  ));
}
