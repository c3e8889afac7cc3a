import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import type { ComposerHandle } from '../shared/composer.ts';
import { EditorMount } from '../shared/EditorMount.tsx';
import { SendIcon, StopIcon } from '../shared/icons.tsx';
import { proseComposer } from '../shared/prose-composer.ts';
import { chat, followDraft } from './chat.ts';

const createEditor = proseComposer({ 'data-placeholder': 'Ask Le Chat', role: 'textbox', 'aria-multiline': 'true' });

/** Mistral's composer: ProseMirror in a form. */
export function Composer({ busy }: { busy: boolean }): ReactElement {
  const composer = useRef<ComposerHandle>(null);
  function submit(): void {
    const text = composer.current?.text() ?? '';
    if (busy || text.trim() === '') return;
    composer.current?.put('');
    void chat.send(text);
  }
  function keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  }
  return (
    <form
      className="composer"
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="editor">
        <EditorMount create={createEditor} composerRef={composer} onInput={followDraft} onEnter={submit} />
      </div>
      {busy ? (
        <button type="button" aria-label="Stop generation" onClick={() => chat.stop()}>
          <StopIcon />
        </button>
      ) : (
        <button type="submit" aria-label="Send question">
          <SendIcon />
        </button>
      )}
    </form>
  );
}
