import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { SitePage } from '../shared/SitePage.tsx';
import { TextareaComposer } from '../shared/TextareaComposer.tsx';
import { useChat } from '../shared/useChat.ts';
import { Articles } from './Articles.tsx';
import { chat, followDraft } from './chat.ts';

const TEXTAREA = { placeholder: 'Ask a medical question...', 'aria-label': 'Ask a medical question' };

function Page(): ReactElement {
  const state = useChat(chat);
  const composer = (
    <div className="brandable--query-bar--container follow-up">
      <div data-testid="ask--query-bar">
        <TextareaComposer
          chat={chat}
          busy={state.busy}
          followDraft={followDraft}
          box="form"
          textarea={TEXTAREA}
          send={{ 'aria-label': 'Submit question' }}
          stop={{ 'aria-label': 'Stop' }}
        />
      </div>
    </div>
  );
  return (
    <SitePage
      chat={chat}
      state={state}
      greeting="Ask a medical question"
      turns={<Articles turns={state.turns} />}
      composer={composer}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
