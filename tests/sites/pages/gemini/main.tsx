import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { EditorComposer } from '../shared/EditorComposer.tsx';
import { SitePage } from '../shared/SitePage.tsx';
import { useChat } from '../shared/useChat.ts';
import { chat, followDraft } from './chat.ts';
import { quillComposer } from './quill-composer.ts';
import { Turns } from './Turns.tsx';

const BOX = { className: 'input-area-container' };
const SEND = { className: 'send-button', 'aria-label': 'Send message' };
const STOP = { className: 'send-button stop', 'aria-label': 'Stop response' };

// The real page takes markup from its own templates only; Quill clears its place with an empty one.
(window as unknown as { trustedTypes: { createPolicy(name: string, policy: object): void } }).trustedTypes.createPolicy(
  'default',
  { createHTML: (markup: string) => (markup === '' ? '' : null) },
);

function Page(): ReactElement {
  const state = useChat(chat);
  return (
    <SitePage
      chat={chat}
      state={state}
      greeting="Hello"
      turns={<Turns turns={state.turns} />}
      composer={
        <EditorComposer
          chat={chat}
          busy={state.busy}
          create={quillComposer}
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
