import { randomUUID } from 'node:crypto';

export interface StoredTurn {
  readonly id: string;
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

export interface Conversation {
  readonly id: string;
  title: string;
  turns: StoredTurn[];
}

/** One site's chats, kept in memory, newest first in `list`. */
export class ConversationStore {
  readonly #conversations = new Map<string, Conversation>();

  get(id: string): Conversation | null {
    return this.#conversations.get(id) ?? null;
  }

  /** The chat with this id, begun where there is none; null makes a new id. */
  open(id: string | null, title: string): Conversation {
    const known = id === null ? null : this.get(id);
    if (known) return known;
    const begun: Conversation = { id: id ?? randomUUID(), title, turns: [] };
    this.#conversations.set(begun.id, begun);
    return begun;
  }

  list(): Conversation[] {
    return [...this.#conversations.values()].toReversed();
  }
}

/** Keeps the turns up to and including `parentId`: what follows an edited message is dropped. Unknown: keeps all. */
export function truncateAfter(conversation: Conversation, parentId: string | null): void {
  const index = conversation.turns.findIndex(({ id }) => id === parentId);
  if (parentId === null) conversation.turns = [];
  else if (index >= 0) conversation.turns = conversation.turns.slice(0, index + 1);
}
