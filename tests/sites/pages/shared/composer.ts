/** What a page may do with its composer, whatever editor it is made of. */
export interface ComposerHandle {
  /** The draft as it would be sent. */
  text(): string;
  /** Puts `text` in place of the draft. */
  put(text: string): void;
  /** Inserts `text` at the cursor as a paste does. */
  paste(text: string): void;
  focus(): void;
  destroy(): void;
}

/** What an editor tells its page. */
export interface ComposerEvents {
  readonly onInput: (text: string) => void;
  /** A key that sends was pressed in the editor. */
  readonly onEnter: () => void;
}

/** Makes an editor inside `mount`, or of it. */
export type CreateComposer = (mount: HTMLElement, events: ComposerEvents) => ComposerHandle;
