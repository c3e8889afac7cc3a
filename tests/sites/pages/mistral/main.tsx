import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { SitePage } from '../shared/SitePage.tsx';
import { useChat } from '../shared/useChat.ts';
import { chat } from './chat.ts';
import { Composer } from './Composer.tsx';
import { Messages } from './Messages.tsx';

function Page(): ReactElement {
  const state = useChat(chat);
  return (
    <SitePage
      chat={chat}
      state={state}
      greeting="How can I help?"
      turns={<Messages turns={state.turns} />}
      composer={<Composer busy={state.busy} />}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
