/**
 * How surrogates are put into a rich editor. A textarea is always written by its value and input event.
 * - `nodes`: through the editor's own text nodes, whose changes it takes over as if they were typed.
 * - `paste`: by selecting the value, waiting until the editor has followed the selection, and pasting plain text.
 * - `beforeinput`: by a `beforeinput` event of type `insertReplacementText` that names the value's range, as when the user
 *   takes a spelling checker's proposal.
 * - `command`: by selecting the value and the browser's own `insertText` command.
 */
export const WRITING_METHODS = ['nodes', 'paste', 'beforeinput', 'command'] as const;
export type WritingMethod = (typeof WRITING_METHODS)[number];

/**
 * One editable box of a page and the controls that send what is in it. All selectors are CSS; every entry of a list is
 * tried, so that old and new forms of a page match together.
 */
export interface ComposerContract {
  /** The editable element itself: a textarea or the root of a contenteditable editor. */
  readonly editor: readonly string[];
  /**
   * The element that holds the editor and its send control. Empty where no site is known: then whatever can be pressed in
   * the editor's form, or beside the editor on the screen, may send it.
   */
  readonly scope: readonly string[];
  /** The controls that send, sought within the scope, the surest first. */
  readonly submit: readonly string[];
  /**
   * Every button of the scope is taken for one that may send: a box with few buttons, none of them marked. What Enter does
   * there isn't known either, so that the key itself is given back to the site after the check.
   */
  readonly everyButton?: true;
  /** Where no scope is known: controls, and elements around controls, that send nothing though they stand beside. */
  readonly harmless?: readonly string[];
  /** How the editor is written first; by what fits its kind where nothing is said, and when this doesn't work. */
  readonly writing?: WritingMethod;
}

/** One form of a site's page, as seen on a date. A site often serves several forms at once. */
export interface PageContract {
  readonly name: string;
  /** ISO date of the newest evidence for these selectors. */
  readonly evidence: string;
  /** Boxes whose text can be sent: the prompt and the edit boxes of earlier messages. */
  readonly composers: readonly ComposerContract[];
  /** Elements that hold what the user sent. */
  readonly userTurns: readonly string[];
  /** Elements that hold what the model answered. */
  readonly assistantTurns: readonly string[];
  /** Elements in which turns may stand that no selector knows. What is typed into there isn't one. */
  readonly regions?: readonly string[];
}

/** A request by which a site sends what is in the composer before the user sends it. */
export interface AsYouTypeCall {
  readonly method: 'POST';
  readonly path: string;
  /** ISO date of the newest evidence. */
  readonly evidence: string;
}

/** Everything that differs between chat sites, as data. */
export interface SiteAdapter {
  readonly name: string;
  /** Origins this adapter answers for, such as `https://chatgpt.com`. */
  readonly origins: readonly string[];
  readonly contracts: readonly PageContract[];
  /** The conversation's id in the address, from the path on, query and fragment included: the first group. */
  readonly conversationPath: readonly RegExp[];
  /** Ids that the site uses until the server has given the real one. */
  readonly pendingId: readonly RegExp[];
  /**
   * A chat of this site may never get an id. Which chat the page shows is then told by what it shows of the messages sent
   * in it, and by nothing else.
   */
  readonly mayLackIds?: true;
  /** What the site is known to send while the user types. Nothing stops it yet. */
  readonly asYouType?: readonly AsYouTypeCall[];
}

/** All of one kind of selector over the contracts of a site, as one selector list; empty where it has none. */
export function selectorOf(adapter: SiteAdapter, kind: 'userTurns' | 'assistantTurns' | 'regions'): string {
  return adapter.contracts.flatMap((contract) => contract[kind] ?? []).join(', ');
}

/** Where a site shows the text of its conversations: a selector list for each kind that it has. */
export function turnSelectorsOf(adapter: SiteAdapter): string[] {
  const kinds = ['userTurns', 'assistantTurns', 'regions'] as const;
  return kinds.map((kind) => selectorOf(adapter, kind)).filter(Boolean);
}

/** All composers of a site, in the order of its contracts. */
export function composersOf(adapter: SiteAdapter): readonly ComposerContract[] {
  return adapter.contracts.flatMap((contract) => contract.composers);
}
