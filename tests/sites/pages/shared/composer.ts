/** What a page may do with its composer, whatever editor it is made of. */
export interface ComposerHandle {
  /** The draft as it would be sent. */
  text(): string;
  /** Puts `text` in place of the draft. */
  put(text: string): void;
  /** Inserts `text` at the cursor as a paste does. */
  paste(text: string): void;
  focus(): void;
}
