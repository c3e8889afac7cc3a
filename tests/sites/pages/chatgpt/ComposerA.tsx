import { type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { ComposerHandle } from '../shared/composer.ts';
import { EditorMount } from '../shared/EditorMount.tsx';
import { SendIcon, StopIcon } from '../shared/icons.tsx';
import { chat, followDraft } from './chat.ts';
import { proseComposer } from '../shared/prose-composer.ts';

const createEditor = proseComposer({
  id: 'prompt-textarea',
  translate: 'no',
  'aria-label': 'Chat with ChatGPT',
  'aria-multiline': 'true',
  role: 'textbox',
  'data-virtualkeyboard': 'true',
});

interface ComposerAProps {
  readonly busy: boolean;
  readonly composer: RefObject<ComposerHandle | null>;
}

/** The classic page's composer: Enter is the editor's, Ctrl/Cmd+Enter and the button are the form's. */
export function ComposerA({ busy, composer }: ComposerAProps): ReactElement {
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
      data-type="unified-composer"
      className="composer"
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="editor">
        <textarea name="prompt-textarea" className="fallback" placeholder="Ask anything" readOnly value="" hidden />
        <EditorMount create={createEditor} composerRef={composer} onInput={followDraft} onEnter={submit} />
      </div>
      {busy ? (
        <button type="button" data-testid="stop-button" aria-label="Stop streaming" onClick={() => chat.stop()}>
          <StopIcon />
        </button>
      ) : (
        <button type="submit" id="composer-submit-button" data-testid="send-button" aria-label="Send prompt">
          <SendIcon />
        </button>
      )}
    </form>
  );
}
