import { useEffect, useSyncExternalStore } from 'react';
import type { Chat, ChatState } from './chat.ts';

/** The chat's state, followed from the first render on. */
export function useChat(chat: Chat): ChatState {
  const state = useSyncExternalStore(chat.subscribe, chat.snapshot);
  useEffect(() => void chat.start(), [chat]);
  return state;
}
