/** @jsxImportSource react-18 */
import { type KeyboardEvent, type ReactElement, useState } from 'react-18';
import { chat, followDraft } from './chat.ts';

/** LibreChat's composer: a textarea whose value React holds, and drafts that are kept as they are written. */
export function Composer({ busy }: { busy: boolean }): ReactElement {
  const [draft, setDraft] = useState('');
  function change(text: string): void {
    setDraft(text);
    followDraft(text);
  }
  function submit(): void {
    if (busy || draft.trim() === '') return;
    change('');
    void chat.send(draft);
  }
  function keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  }
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        id="prompt-textarea"
        data-testid="text-input"
        rows={1}
        placeholder="Message GPT"
        value={draft}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={keyDown}
      />
      {busy ? (
        <button type="button" aria-label="Stop generating" onClick={() => chat.stop()}>
          ■
        </button>
      ) : (
        <button
          type="submit"
          id="send-button"
          data-testid="send-button"
          aria-label="Send message"
          disabled={draft === ''}
        >
          ↑
        </button>
      )}
    </form>
  );
}
