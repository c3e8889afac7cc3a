import { selectorOf, type SiteAdapter } from '../adapters/adapter.ts';
import type { MappingEntry } from '../core/mapping.ts';
import type { Background, Conversation } from './background.ts';
import { conversationIdIn, conversationIdOf, isPendingId, showsMessage } from './conversation-id.ts';

/** What the tracker needs. */
export interface TrackerOptions {
  /** The site's adapter. It may become another one, so it is read anew at each use. */
  readonly adapter: SiteAdapter;
  readonly document: Document;
  readonly background: Background;
  /** Told which entries may be restored on the page now. */
  onEntries(entries: readonly MappingEntry[]): void;
  /** Told when the conversation of the page can't be asked for, and when it could be again. */
  onUnreachable(unreachable: boolean): void;
}

const NO_ENTRIES: readonly MappingEntry[] = [];

/**
 * Follows which conversation the page shows, so that no reply is restored with another one's mapping.
 *
 * A new chat gets its id only when its first message is sent. The draft's mapping is bound to that id once the page shows
 * the very message that was sent under it; a chat that the user merely moved to doesn't show it.
 */
export class ConversationTracker {
  private readonly options: TrackerOptions;
  private id: string | null;
  private conversation: Promise<Conversation> | undefined;
  private lastSent: string | undefined;
  /** The conversation that the user has chosen to go to since then. */
  private chosen: string | null = null;
  /** The handle of the conversation on show, once it is certain. */
  private handle: string | undefined;
  /** Set while the page has a new id and hasn't yet shown that it is that of the draft. */
  private unproved = false;
  private unreachable = false;

  constructor(options: TrackerOptions) {
    this.options = options;
    this.id = conversationIdOf(options.adapter, options.document);
  }

  /** Asks for the conversation of the page as it was loaded. */
  start(): void {
    void this.enter((background) => background.openConversation(this.id));
  }

  /** The page may have changed: address, turns. Cheap when it hasn't. */
  look(): void {
    const id = conversationIdOf(this.options.adapter, this.options.document);
    if (id !== this.id) this.moveTo(id);
    if (this.unproved && this.isProved()) this.adopt();
  }

  /** Asks again for a conversation that could not be had. */
  retry(): void {
    if (this.conversation || this.unproved || !this.options.background.alive()) return;
    void this.enter((background) => background.openConversation(this.id));
  }

  /**
   * The user has chosen to go to this path. What lies there isn't the draft under a new id, even while the page still shows
   * the turns of before.
   */
  chose(pathname: string): void {
    this.chosen = conversationIdIn(this.options.adapter, pathname);
  }

  /** The conversation that a message sent now belongs to. Throws what the background throws. */
  async current(): Promise<Conversation> {
    this.look();
    if (this.unproved) await this.leaveDraft();
    const conversation = this.conversation ?? this.enter((background) => background.openConversation(this.id));
    return conversation;
  }

  /** Whether the page shows the conversation of this handle, now and for certain. */
  shows(handle: string): boolean {
    this.look();
    return this.handle === handle;
  }

  /** The background doesn't know the conversation any more: the next `current` asks for it again. */
  forget(): void {
    this.conversation = undefined;
    this.handle = undefined;
    this.options.onEntries(NO_ENTRIES);
  }

  /** A message has been handed to the site. */
  sent(text: string): void {
    this.lastSent = text;
    this.chosen = null;
  }

  /** The conversation of `handle` has these entries now. Ignored when the page has moved on to another one. */
  learn(handle: string, entries: readonly MappingEntry[]): void {
    const { conversation } = this;
    void conversation?.then((known) => {
      if (this.conversation !== conversation || known.handle !== handle) return;
      this.conversation = Promise.resolve({ handle, entries });
      this.options.onEntries(entries);
    });
  }

  private moveTo(id: string | null): void {
    const mayBeDraft =
      id !== null && id !== this.chosen && this.lastSent !== undefined && isPendingId(this.options.adapter, this.id);
    this.id = id;
    this.handle = undefined;
    this.options.onEntries(NO_ENTRIES);
    if (mayBeDraft) this.unproved = true;
    else void this.leaveDraft();
  }

  private leaveDraft(): Promise<unknown> {
    this.unproved = false;
    this.lastSent = undefined;
    const { id } = this;
    return this.enter((background) => (id === null ? background.newDraft() : background.openConversation(id)));
  }

  private isProved(): boolean {
    const { adapter, document } = this.options;
    return this.lastSent !== undefined && showsMessage(document, selectorOf(adapter, 'userTurns'), this.lastSent);
  }

  private adopt(): void {
    const { id, conversation } = this;
    this.unproved = false;
    if (id === null || !conversation) return;
    void this.enter(async (background) => background.bindConversation((await conversation).handle, id));
  }

  /** Enters a conversation. A failure is told and forgotten, so that `retry` and the next send ask again. */
  private enter(open: (background: Background) => Promise<Conversation>): Promise<Conversation> {
    const opening = open(this.options.background);
    this.conversation = opening;
    opening.then(
      ({ handle, entries }) => {
        if (this.conversation !== opening) return;
        this.handle = handle;
        this.options.onEntries(entries);
        this.tell(false);
      },
      () => {
        if (this.conversation !== opening) return;
        this.conversation = undefined;
        this.tell(true);
      },
    );
    return opening;
  }

  private tell(unreachable: boolean): void {
    if (unreachable === this.unreachable) return;
    this.unreachable = unreachable;
    this.options.onUnreachable(unreachable);
  }
}
