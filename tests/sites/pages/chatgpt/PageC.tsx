import type { ReactElement } from 'react';
import { SitePage } from '../shared/SitePage.tsx';
import { TextareaComposer } from '../shared/TextareaComposer.tsx';
import { useChat } from '../shared/useChat.ts';
import { chat, followDraft } from './chat.ts';
import { TurnsC } from './TurnsC.tsx';

const TEXTAREA = {
  id: 'mobile-composer-prompt',
  name: 'prompt',
  'data-mobile-composer-prompt': '',
  'aria-label': 'Chat with ChatGPT',
  placeholder: 'Ask anything',
};
/** One button for both, told apart by what it would do now. */
const LABELS = { 'data-composer-submit': '', 'data-send-label': 'Send prompt', 'data-stop-label': 'Stop generating' };
const SEND = { ...LABELS, 'aria-label': 'Send prompt' };
const STOP = { ...LABELS, 'data-stop-generating': '', 'aria-label': 'Stop generating' };

/** chatgpt.com's signed-out page. Unlike it, this one keeps a list of chats, so that a test can come back to one. */
export function PageC(): ReactElement {
  const state = useChat(chat);
  const composer = (
    <TextareaComposer
      chat={chat}
      busy={state.busy}
      followDraft={followDraft}
      box="form"
      textarea={TEXTAREA}
      send={SEND}
      stop={STOP}
    />
  );
  return (
    <SitePage
      chat={chat}
      state={state}
      greeting="What can I help with?"
      turns={<TurnsC turns={state.turns} />}
      composer={composer}
    />
  );
}
