import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import type { Chat } from './chat.ts';
import type { ComposerHandle, CreateComposer } from './composer.ts';
import { EditorMount } from './EditorMount.tsx';
import { SendIcon, StopIcon } from './icons.tsx';

type Attributes = Readonly<Record<string, string>>;

interface EditorComposerProps {
  readonly chat: Chat;
  readonly busy: boolean;
  readonly create: CreateComposer;
  /** Told of each state of the draft. */
  readonly followDraft: (text: string) => void;
  /** Of the element around editor and buttons. */
  readonly box: Attributes;
  readonly send: Attributes;
  readonly stop: Attributes;
}

/** A composer that is a rich editor: Enter is the editor's, Ctrl/Cmd+Enter and the button, which waits for a text, the box's. */
export function EditorComposer(props: EditorComposerProps): ReactElement {
  const { chat, busy, create, followDraft, box, send, stop } = props;
  const composer = useRef<ComposerHandle>(null);
  const [empty, setEmpty] = useState(true);
  function follow(text: string): void {
    setEmpty(text.trim() === '');
    followDraft(text);
  }
  function submit(): void {
    const text = composer.current?.text() ?? '';
    if (busy || text.trim() === '') return;
    composer.current?.put('');
    follow('');
    void chat.send(text);
  }
  function keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  }
  const { className = '', ...attributes } = box;
  return (
    <div className={`composer ${className}`} {...attributes} onKeyDown={keyDown}>
      <div className="editor">
        <EditorMount create={create} composerRef={composer} onInput={follow} onEnter={submit} />
      </div>
      {busy ? (
        <button type="button" {...stop} onClick={() => chat.stop()}>
          <StopIcon />
        </button>
      ) : (
        <button type="button" {...send} disabled={empty} onClick={submit}>
          <SendIcon />
        </button>
      )}
    </div>
  );
}
