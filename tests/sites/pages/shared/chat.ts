import type { ChatTitle, Prompt, Transport, Turn } from './transport.ts';

export interface ChatState {
  /** As the address bar has it; may be pending. */
  readonly conversationId: string | null;
  readonly turns: readonly Turn[];
  readonly titles: readonly ChatTitle[];
  readonly busy: boolean;
  readonly error: string | null;
}

/** How a site names its chats, and what it does with a prompt that was refused. */
export interface Habits {
  /** The address of a chat; null is a new one. */
  path(id: string | null): string;
  /** The chat id in an address, or null. */
  idFrom(path: string): string | null;
  /** The id shown from the moment of sending in a new chat; null where the address waits for the server's. */
  firstId(): string | null;
  /** `giveBack` takes the bubble away and puts the text into the composer, `keepBubble` marks it as failed. */
  readonly refused: 'giveBack' | 'keepBubble';
}

const EMPTY: ChatState = { conversationId: null, turns: [], titles: [], busy: false, error: null };

/** The chat that a page shows: its turns, its address and the titles beside it. A store for React. */
export class Chat {
  readonly #transport: Transport;
  readonly #habits: Habits;
  readonly #listeners = new Set<() => void>();
  #state: ChatState = EMPTY;
  #abort = new AbortController();
  /** Puts a refused prompt back into the composer. Set by the page. */
  giveBack: (text: string) => void = () => undefined;

  constructor(transport: Transport, habits: Habits) {
    this.#transport = transport;
    this.#habits = habits;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): ChatState => this.#state;

  /** The address of a chat. */
  pathOf(id: string): string {
    return this.#habits.path(id);
  }

  /** Shows the chat of the address bar, now and after going back or forward. */
  async start(): Promise<void> {
    window.addEventListener('popstate', () => void this.#show(this.#habits.idFrom(location.pathname)));
    await this.#show(this.#habits.idFrom(location.pathname));
    await this.#refreshTitles();
  }

  /** Opens a chat from the sidebar; null begins a new one. */
  async open(id: string | null): Promise<void> {
    history.pushState(null, '', this.#habits.path(id) + location.search);
    await this.#show(id);
  }

  send(text: string): Promise<void> {
    return this.#exchange(this.#state.turns, text, 'new');
  }

  /** Sends a changed text in place of a turn; what followed is dropped. */
  edit(turnId: string, text: string): Promise<void> {
    const index = this.#state.turns.findIndex(({ id }) => id === turnId);
    return this.#exchange(this.#state.turns.slice(0, index), text, 'edit');
  }

  /** Asks again with the user's turn at or before `turnId`. */
  async retry(turnId: string): Promise<void> {
    const { turns } = this.#state;
    const index = turns.findLastIndex(
      ({ role }, at) => role === 'user' && at <= turns.findIndex(({ id }) => id === turnId),
    );
    const turn = turns[index];
    if (turn) await this.#exchange(turns.slice(0, index), turn.text, 'retry');
  }

  stop(): void {
    this.#abort.abort();
  }

  #set(change: Partial<ChatState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #change(id: string, change: (turn: Turn) => Turn): void {
    this.#set({ turns: this.#state.turns.map((turn) => (turn.id === id ? change(turn) : turn)) });
  }

  async #show(id: string | null): Promise<void> {
    this.#abort.abort();
    const stored = id === null ? null : await this.#transport.load(id);
    this.#set({ conversationId: id, turns: stored?.turns ?? [], busy: false, error: null });
  }

  async #refreshTitles(): Promise<void> {
    this.#set({ titles: await this.#transport.list() });
  }

  #bind(id: string): void {
    if (this.#state.conversationId === id) return;
    const path = this.#habits.path(id) + location.search;
    if (this.#state.conversationId === null) history.pushState(null, '', path);
    else history.replaceState(null, '', path);
    this.#set({ conversationId: id });
  }

  async #exchange(before: readonly Turn[], text: string, kind: Prompt['kind']): Promise<void> {
    const user: Turn = { id: crypto.randomUUID(), role: 'user', text, state: 'done' };
    const reply: Turn = { id: `${user.id}-reply`, role: 'assistant', text: '', state: 'streaming' };
    const parentId = before.at(-1)?.id ?? null;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#set({ turns: [...before, user, reply], busy: true, error: null });
    const first = this.#state.conversationId === null ? this.#habits.firstId() : null;
    if (first !== null) this.#bind(first);
    const prompt = { conversationId: this.#state.conversationId, parentId, messageId: user.id, text, kind };
    try {
      for await (const delta of this.#transport.send(prompt, signal)) {
        if (signal.aborted) return;
        if (delta.conversationId !== undefined) this.#bind(delta.conversationId);
        if (delta.text !== '') this.#change(reply.id, (turn) => ({ ...turn, text: turn.text + delta.text }));
      }
      this.#change(reply.id, (turn) => ({ ...turn, state: 'done' }));
      this.#set({ busy: false });
      await this.#refreshTitles();
    } catch (error) {
      if (signal.aborted) this.#stopped(reply.id);
      else this.#refused(user, reply, error);
    }
  }

  #stopped(replyId: string): void {
    this.#change(replyId, (turn) => ({ ...turn, state: 'done' }));
    this.#set({ busy: false });
  }

  #refused(user: Turn, reply: Turn, error: unknown): void {
    const turns = this.#state.turns.filter(({ id }) => id !== reply.id);
    const message = error instanceof TypeError ? 'You appear to be offline.' : (error as Error).message;
    const keep = this.#habits.refused === 'keepBubble';
    const failed: Turn = { ...user, state: 'failed' };
    this.#set({
      turns: turns.flatMap((turn) => (turn.id !== user.id ? turn : keep ? failed : [])),
      busy: false,
      error: message,
    });
    if (!keep) this.giveBack(user.text);
  }
}
