import { type ReactElement, useRef } from 'react';
import type { ComposerHandle } from '../shared/composer.ts';
import { EditorMount } from '../shared/EditorMount.tsx';
import { SendIcon, StopIcon } from '../shared/icons.tsx';
import { proseComposer } from '../shared/prose-composer.ts';
import { ReplyMarkdown } from '../shared/ReplyMarkdown.tsx';
import { SitePage } from '../shared/SitePage.tsx';
import type { Turn } from '../shared/transport.ts';
import { useChat } from '../shared/useChat.ts';
import { chat, followDraft } from './chat.ts';

const createEditor = proseComposer({ 'data-field': 'ask' });

function TurnD({ turn }: { turn: Turn }): ReactElement {
  return (
    <div className="turn">
      <div data-k={turn.role === 'user' ? 'q' : 'r'} className={`message ${turn.role}`}>
        {turn.role === 'user' ? (
          <div className="bubble pre-wrap">{turn.text}</div>
        ) : (
          <div className="prose">
            <ReplyMarkdown text={turn.text} />
          </div>
        )}
      </div>
      {turn.state === 'done' && <i data-end={turn.role === 'user' ? undefined : ''} />}
    </div>
  );
}

/** The page as it may be tomorrow: nothing by which composer, send control or turns were known is left. */
export function PageD(): ReactElement {
  const state = useChat(chat);
  const editor = useRef<ComposerHandle>(null);
  function submit(): void {
    const text = editor.current?.text() ?? '';
    if (state.busy || text.trim() === '') return;
    editor.current?.put('');
    void chat.send(text);
  }
  const composer = (
    <div className="composer" data-box="">
      <div className="editor">
        <EditorMount create={createEditor} composerRef={editor} onInput={followDraft} onEnter={submit} />
      </div>
      {state.busy ? (
        <button type="button" onClick={() => chat.stop()}>
          <StopIcon />
        </button>
      ) : (
        <button type="button" data-go="" onClick={submit}>
          <SendIcon />
        </button>
      )}
    </div>
  );
  return (
    <SitePage
      chat={chat}
      state={state}
      greeting="What can I help with?"
      turns={state.turns.map((turn) => (
        <TurnD key={turn.id} turn={turn} />
      ))}
      composer={composer}
    />
  );
}
