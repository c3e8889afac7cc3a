import type { Ambiguity, Meaning } from '../core/ambiguity.ts';
import type { Answer, Doubt } from '../core/doubt.ts';
import type { MappingEntry, Replacement } from '../core/mapping.ts';
import type { Range } from '../core/span.ts';
import type { Note } from '../core/note.ts';
import type { Degradation, SiteState } from '../sites/site-state.ts';

/** A conversation as the page's side knows it: a handle of the vault and the entries that its replies may need. */
export interface Conversation {
  readonly handle: string;
  readonly entries: readonly MappingEntry[];
}

/** A text that may be sent, and what became of its values; or what must be asked before it may. */
export interface ProtectedText {
  readonly text: string;
  readonly replacements: readonly Replacement[];
  readonly doubts: readonly Doubt[];
  /** Where there is any, `text` is empty. */
  readonly ambiguities: readonly Ambiguity[];
  readonly notes: readonly Note[];
  readonly entries: readonly MappingEntry[];
}

/** The background, as a page may ask it. Every call throws `SendError` where there is no good answer. */
export interface Background {
  /** The conversation of an id, or this tab's draft when the chat has no id yet. */
  openConversation(conversationId: string | null): Promise<Conversation>;
  /** Begins another draft for this tab. */
  newDraft(): Promise<Conversation>;
  /** Gives a draft its id. When the id already had a conversation, that one is returned. */
  bindConversation(handle: string, conversationId: string): Promise<Conversation>;
  /**
   * Replaces what identifies somebody; resolves when the vault has written the new entries. `own`: where the text came
   * back from the page.
   */
  protect(handle: string, text: string, own: readonly Range[]): Promise<ProtectedText>;
  /** Remembers what the user says of a value that was in doubt; resolves when the vault has written it. */
  answer(handle: string, value: string, answer: Answer): Promise<void>;
  /** Remembers what the user means by a value that is a stand-in as well; resolves when the vault has written it. */
  mean(handle: string, value: string, meaning: Meaning): Promise<void>;
  /** What holds on the page's site. */
  site(): Promise<SiteState>;
  /** Whether a harmless text made the round trip through detection and vault. */
  prove(): Promise<boolean>;
  /** Tells how the page's own proof stands. */
  health(degraded: readonly Degradation[]): Promise<void>;
  /** False once this copy of the extension has been replaced by another and can't be reached any more. */
  alive(): boolean;
}
