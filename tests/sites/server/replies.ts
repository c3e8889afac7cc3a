import { answer, subjectOf } from './assistant.ts';
import { type Conversation, truncateAfter } from './store.ts';

/** A prompt as it reached a server. */
export interface Asked {
  readonly id: string;
  /** The turn that it follows; null at the beginning of a chat. */
  readonly parentId: string | null;
  readonly text: string;
}

/** Keeps a prompt and the assistant's reply to it in a chat, which the first one gives its title; returns the reply. */
export function replyTo(conversation: Conversation, { id, parentId, text: prompt }: Asked): string {
  if (conversation.title === '') conversation.title = subjectOf(prompt);
  truncateAfter(conversation, parentId);
  const earlier = conversation.turns.filter(({ role }) => role === 'user').map(({ text }) => text);
  const text = answer(prompt, earlier);
  conversation.turns.push({ id, role: 'user', text: prompt }, { id: `${id}-reply`, role: 'assistant', text });
  return text;
}
