import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { EditorComposer } from '../shared/EditorComposer.tsx';
import { lexicalComposer } from '../shared/lexical-composer.ts';
import { SitePage } from '../shared/SitePage.tsx';
import { useChat } from '../shared/useChat.ts';
import { chat, followDraft } from './chat.ts';
import { Thread } from './Thread.tsx';

const createEditor = lexicalComposer({
  element: 'div',
  rich: false,
  attributes: { id: 'ask-input', role: 'textbox', 'aria-label': 'Ask anything', spellcheck: 'true' },
});
const BOX = { 'data-ask-input-container': 'true' };
const SEND = { 'data-testid': 'submit-button', 'aria-label': 'Submit' };
const STOP = { 'aria-label': 'Stop generating response' };

function Page(): ReactElement {
  const state = useChat(chat);
  return (
    <SitePage
      chat={chat}
      state={state}
      greeting="perplexity"
      turns={<Thread turns={state.turns} />}
      composer={
        <EditorComposer
          chat={chat}
          busy={state.busy}
          create={createEditor}
          followDraft={followDraft}
          box={BOX}
          send={SEND}
          stop={STOP}
        />
      }
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
