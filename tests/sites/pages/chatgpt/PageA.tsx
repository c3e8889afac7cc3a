import { type ReactElement, useEffect, useRef } from 'react';
import type { ComposerHandle } from '../shared/composer.ts';
import { IS_DEMO, SampleNoteButton } from '../shared/Demo.tsx';
import { useChat } from '../shared/useChat.ts';
import { useScrollDown } from '../shared/useScrollDown.ts';
import { chat } from './chat.ts';
import { ComposerA } from './ComposerA.tsx';
import { Sidebar } from './Sidebar.tsx';
import { TurnsA } from './TurnsA.tsx';

/** chatgpt.com's classic signed-in page. */
export function PageA(): ReactElement {
  const state = useChat(chat);
  const composer = useRef<ComposerHandle>(null);
  const scroller = useScrollDown();
  useEffect(() => {
    chat.giveBack = (text) => composer.current?.put(text);
  }, []);
  const empty = state.turns.length === 0;
  return (
    <div className="app">
      <Sidebar state={state} />
      <main className={empty ? 'empty' : ''}>
        <div className="scroller" ref={scroller}>
          <div className="thread">
            {empty && <h1>What can I help with?</h1>}
            <TurnsA turns={state.turns} />
          </div>
        </div>
        <div className="dock">
          {state.error !== null && (
            <div className="error" role="alert">
              {state.error}
            </div>
          )}
          <ComposerA busy={state.busy} composer={composer} />
          {IS_DEMO && <SampleNoteButton composer={composer} />}
        </div>
      </main>
    </div>
  );
}
