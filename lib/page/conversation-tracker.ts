import type { SiteAdapter } from '../adapters/adapter.ts';
import type { MappingEntry } from '../core/mapping.ts';
import type { Background, Conversation } from './background.ts';
import { type Address, conversationIdAt, conversationIdOf, isPendingId } from './conversation-id.ts';
import { shownMessage } from './shown-message.ts';
import { Trail } from './trail.ts';

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
 *
 * Where chats may never get an id, what the page shows is all the evidence there is: a page that was just loaded begins
 * anew, and a chat whose messages have gone from the page is another one.
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
  private readonly trail: Trail;
  /** Set while the page shows another chat than that of its id-less conversation. */
  private lost = false;
  /** Whether this page has begun a draft of its own, or never has to. */
  private begun: boolean;

  constructor(options: TrackerOptions) {
    this.options = options;
    this.id = conversationIdOf(options.adapter, options.document);
    this.trail = new Trail(() => options.adapter, options.document);
    this.begun = options.adapter.mayLackIds !== true;
  }

  /** Asks for the conversation of the page as it was loaded. */
  start(): void {
    void this.open();
  }

  /** The page may have changed: address, turns. Cheap when it hasn't. */
  look(): void {
    const id = conversationIdOf(this.options.adapter, this.options.document);
    if (id !== this.id) this.moveTo(id);
    if (this.unproved && this.isProved()) this.adopt();
    if (id === null && this.options.adapter.mayLackIds) this.followTrail();
  }

  /** Asks again for a conversation that could not be had. */
  retry(): void {
    if (this.conversation || this.unproved || !this.options.background.alive()) return;
    void this.open();
  }

  /**
   * The user has chosen to go to this address. What lies there isn't the draft under a new id, even while the page still
   * shows the turns of before.
   */
  chose(address: Address): void {
    this.chosen = conversationIdAt(this.options.adapter, address);
  }

  /** The conversation that a message sent now belongs to. Throws what the background throws. */
  async current(): Promise<Conversation> {
    this.look();
    if (this.unproved || this.lost) await this.leaveDraft();
    return this.conversation ?? this.open();
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
    if (this.id === null) this.trail.add(text);
  }

  /** The site has refused that message. */
  refused(text: string): void {
    this.trail.drop(text);
    this.look();
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
    this.begun = false;
    this.trail.clear();
    return this.open();
  }

  /** Opens the conversation of the page's id; without an id, this tab's draft, or another one where it must begin anew. */
  private open(): Promise<Conversation> {
    const { id, begun } = this;
    if (id !== null) return this.enter((background) => background.openConversation(id));
    return this.enter(async (background) => {
      const draft = await (begun ? background.openConversation(null) : background.newDraft());
      this.begun = true;
      return draft;
    });
  }

  private isProved(): boolean {
    const { adapter, document } = this.options;
    return this.lastSent !== undefined && shownMessage(adapter, document, [this.lastSent]) !== undefined;
  }

  /** Takes the real values off the page while it shows another chat, and back on when it shows this one again. */
  private followTrail(): void {
    const lost = this.trail.isLost();
    if (lost === this.lost) return;
    this.lost = lost;
    this.handle = undefined;
    this.options.onEntries(NO_ENTRIES);
    const { conversation } = this;
    if (!lost && conversation) void this.enter(() => conversation);
  }

  private adopt(): void {
    const { id, conversation } = this;
    this.unproved = false;
    this.trail.clear();
    if (id === null || !conversation) return;
    void this.enter(async (background) => background.bindConversation((await conversation).handle, id));
  }

  /** Enters a conversation. A failure is told and forgotten, so that `retry` and the next send ask again. */
  private enter(open: (background: Background) => Promise<Conversation>): Promise<Conversation> {
    this.lost = false;
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
