import { type ReactElement, useRef } from 'react';
import type { ComposerHandle } from '../shared/composer.ts';
import { useChat } from '../shared/useChat.ts';
import { useScrollDown } from '../shared/useScrollDown.ts';
import { chat } from './chat.ts';
import { ComposerB } from './ComposerB.tsx';
import { Sidebar } from './Sidebar.tsx';
import { TurnsB } from './TurnsB.tsx';

/**
 * chatgpt.com's rebuilt page. The home view's composer stays in the document, hidden and before the thread's own, once
 * a thread is open: whoever takes the first match writes into the wrong one.
 */
export function PageB(): ReactElement {
  const state = useChat(chat);
  const home = useRef<ComposerHandle>(null);
  const thread = useRef<ComposerHandle>(null);
  const scroller = useScrollDown();
  const id = state.conversationId;
  const open = id !== null;
  return (
    <div className="app" data-codex-window-type="main">
      <Sidebar state={state} />
      <main className={open ? '' : 'empty'}>
        <div className="dock" hidden={open}>
          <h1>Where should we begin?</h1>
          <ComposerB busy={false} hidden={open} composer={home} />
        </div>
        {open && (
          <>
            <div className="scroller" ref={scroller} data-chatgpt-selection-conversation-id={id}>
              <div className="thread">
                <TurnsB turns={state.turns} />
              </div>
            </div>
            <div className="dock" data-above-composer-conversation-id={`chatgpt:${id}`}>
              {state.error !== null && (
                <div className="error" role="alert">
                  {state.error}
                </div>
              )}
              <ComposerB busy={state.busy} hidden={false} composer={thread} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}
