import type { SiteAdapter } from '../adapters/adapter.ts';
import { shownMessage, stillShows, type ShownMessage } from './shown-message.ts';

/** How many of the last messages are looked for. */
const REMEMBERED = 20;

/**
 * What was sent in a chat that has no id. The page shows that chat as long as it shows any of it; where it has shown
 * something and shows nothing any more, it shows another chat.
 */
export class Trail {
  private readonly adapter: () => SiteAdapter;
  private readonly document: Document;
  private messages: string[] = [];
  private seen: ShownMessage | undefined;
  private everSeen = false;

  constructor(adapter: () => SiteAdapter, document: Document) {
    this.adapter = adapter;
    this.document = document;
  }

  /** A message was sent in this chat. */
  add(message: string): void {
    this.messages = [message, ...this.messages].slice(0, REMEMBERED);
  }

  /** The site has refused a message: that it goes from the page means nothing. */
  drop(message: string): void {
    this.messages = this.messages.filter((other) => other !== message);
    if (this.seen?.message === message) this.seen = undefined;
    if (this.messages.length === 0) this.everSeen = false;
  }

  /** Another chat begins. */
  clear(): void {
    this.messages = [];
    this.seen = undefined;
    this.everSeen = false;
  }

  /** Whether the page has moved on to another chat. Cheap while it has not. */
  isLost(): boolean {
    if (this.messages.length === 0) return false;
    if (!this.seen || !stillShows(this.seen)) this.seen = shownMessage(this.adapter(), this.document, this.messages);
    this.everSeen ||= this.seen !== undefined;
    return this.everSeen && this.seen === undefined;
  }
}
