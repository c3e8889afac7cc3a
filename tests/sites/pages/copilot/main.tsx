import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { SitePage } from '../shared/SitePage.tsx';
import { TextareaComposer } from '../shared/TextareaComposer.tsx';
import { useChat } from '../shared/useChat.ts';
import { chat, followDraft } from './chat.ts';
import { Messages } from './Messages.tsx';

const TEXTAREA = { id: 'userInput', 'data-testid': 'composer-input', placeholder: 'Message Copilot' };
const SEND = { 'data-testid': 'submit-button', 'aria-label': 'Submit message' };
const STOP = { 'data-testid': 'stop-button', 'aria-label': 'Interrupt message' };

function Page(): ReactElement {
  const state = useChat(chat);
  const composer = (
    <TextareaComposer
      chat={chat}
      busy={state.busy}
      followDraft={followDraft}
      box="div"
      textarea={TEXTAREA}
      send={SEND}
      stop={STOP}
    />
  );
  return (
    <SitePage
      chat={chat}
      state={state}
      greeting="Good to see you"
      turns={<Messages turns={state.turns} />}
      composer={composer}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
