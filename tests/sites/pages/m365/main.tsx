import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { EditorComposer } from '../shared/EditorComposer.tsx';
import { lexicalComposer } from '../shared/lexical-composer.ts';
import { SitePage } from '../shared/SitePage.tsx';
import { useChat } from '../shared/useChat.ts';
import { chat, followDraft } from './chat.ts';
import { Messages } from './Messages.tsx';

const createEditor = lexicalComposer({
  element: 'span',
  rich: true,
  attributes: {
    id: 'm365-chat-editor-target-element',
    class: 'fai-EditorInput__input',
    role: 'combobox',
    'aria-label': 'Message Copilot',
  },
});
const BOX = { className: 'fai-ChatInput' };
const SEND = { className: 'fai-SendButton', title: 'Send', 'aria-label': 'Send' };
const STOP = { className: 'fai-SendButton stop', 'aria-label': 'Stop generating' };

function Page(): ReactElement {
  const state = useChat(chat);
  return (
    <SitePage
      chat={chat}
      state={state}
      greeting="Welcome, how can I help?"
      turns={<Messages turns={state.turns} />}
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
