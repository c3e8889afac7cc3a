import { type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Summary {
  readonly index: number;
  readonly kind: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: string;
  readonly prompt: string | null;
}

/** Everything with a body that the server says it received, as it arrives. */
function useReceived(): readonly Summary[] {
  const [received, setReceived] = useState<readonly Summary[]>([]);
  useEffect(() => {
    const source = new EventSource('/__server');
    source.addEventListener('message', ({ data }) => {
      const summary = JSON.parse(data as string) as Summary;
      if (summary.body === '') return;
      // After a lost connection the server tells everything again.
      setReceived((before) => [...before.filter(({ index }) => index !== summary.index), summary]);
    });
    return () => source.close();
  }, []);
  return received;
}

function Entry({ summary }: { summary: Summary }): ReactElement {
  const { method, host, path, body, prompt } = summary;
  return (
    <li className="received">
      <div className="received-head">
        <b>{method}</b> {host}
        {path}
      </div>
      <pre>{prompt ?? body}</pre>
      {prompt !== null && (
        <details>
          <summary>The whole body, {body.length} characters</summary>
          <pre>{body}</pre>
        </details>
      )}
    </li>
  );
}

function Pane(): ReactElement {
  const received = useReceived();
  return (
    <div className="pane">
      <h1>What the server received</h1>
      {received.length === 0 && <p>Nothing yet. Send a message in the chat.</p>}
      <ol aria-live="polite">
        {received.toReversed().map((summary) => (
          <Entry key={summary.index} summary={summary} />
        ))}
      </ol>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Pane />);
