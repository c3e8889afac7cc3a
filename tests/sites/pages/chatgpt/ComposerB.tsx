import { type KeyboardEvent, type ReactElement, type RefObject, useRef } from 'react';
import type { ComposerHandle } from '../shared/composer.ts';
import { EditorMount } from '../shared/EditorMount.tsx';
import { SendIcon, StopIcon } from '../shared/icons.tsx';
import { chat, followDraft } from './chat.ts';
import { proseComposer } from '../shared/prose-composer.ts';

const createEditor = proseComposer({
  role: 'textbox',
  'aria-label': 'Ask ChatGPT',
  'aria-multiline': 'true',
  'data-composer-markdown': '',
});

interface ComposerBProps {
  readonly busy: boolean;
  readonly hidden: boolean;
  readonly composer: RefObject<ComposerHandle | null>;
}

/** The rebuilt page's composer, without any id: every way of sending is a submit of its form. */
export function ComposerB({ busy, hidden, composer }: ComposerBProps): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  function keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  }
  function submit(): void {
    const text = composer.current?.text() ?? '';
    if (busy || text.trim() === '') return;
    composer.current?.put('');
    void chat.send(text);
  }
  return (
    <form
      ref={form}
      data-chatgpt-composer=""
      className="composer"
      hidden={hidden}
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="editor">
        <EditorMount
          create={createEditor}
          composerRef={composer}
          onInput={followDraft}
          onEnter={() => form.current?.requestSubmit()}
        />
      </div>
      {busy ? (
        <button type="button" aria-label="Stop" onClick={() => chat.stop()}>
          <StopIcon />
        </button>
      ) : (
        <button type="submit" aria-label="Send">
          <SendIcon />
        </button>
      )}
    </form>
  );
}
