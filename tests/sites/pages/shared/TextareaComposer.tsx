import { type KeyboardEvent, type ReactElement, useState } from 'react';
import type { Chat } from './chat.ts';
import { SendIcon, StopIcon } from './icons.tsx';

type Attributes = Readonly<Record<string, string>>;

interface TextareaComposerProps {
  readonly chat: Chat;
  readonly busy: boolean;
  /** Told of each state of the draft. */
  readonly followDraft: (text: string) => void;
  /** The element around editor and button; only a form can be submitted. */
  readonly box: 'form' | 'div';
  readonly textarea: Attributes;
  readonly send: Attributes;
  readonly stop: Attributes;
}

/** A composer that is a textarea whose value React holds. Enter without Shift sends; the button waits for a text. */
export function TextareaComposer(props: TextareaComposerProps): ReactElement {
  const { chat, busy, followDraft, box: Box, textarea, send, stop } = props;
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
    <Box
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        rows={1}
        {...textarea}
        value={draft}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={keyDown}
      />
      {busy ? (
        <button type="button" {...stop} onClick={() => chat.stop()}>
          <StopIcon />
        </button>
      ) : (
        <button
          type={Box === 'form' ? 'submit' : 'button'}
          {...send}
          disabled={draft.trim() === ''}
          onClick={Box === 'form' ? undefined : submit}
        >
          <SendIcon />
        </button>
      )}
    </Box>
  );
}
