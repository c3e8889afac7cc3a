import { type SiteAdapter, turnSelectorsOf } from '../adapters/adapter.ts';
import { readDraft } from '../composer/draft.ts';
import { composerAt } from '../composer/find.ts';
import type { Range } from '../core/span.ts';
import { queryDeep } from '../dom/shadow-trees.ts';
import type { Restorer } from '../surrogate/restore/restore.ts';
import { ownIn } from './own-text.ts';
import { letters } from './shown-message.ts';

/** By which the user puts text into an editor; heard before the editor holds it. */
const TEXT_EVENTS = ['beforeinput', 'paste', 'drop'];

/**
 * Knows what of a draft came from the page and not from the user: all of it where the user hasn't touched the editor, else
 * what stood in it before (an edit box, a draft that the site has kept, a message that the site gave back), what Understudy
 * has written, and what was copied from a turn. What can't be told counts as the user's.
 */
export class Provenance {
  private readonly document: Document;
  private readonly adapter: () => SiteAdapter;
  /** What an editor held before the user put anything in. */
  private readonly before = new WeakMap<HTMLElement, string>();

  /** Listens from here on: called at document_start. */
  constructor(window: Window, adapter: () => SiteAdapter) {
    this.document = window.document;
    this.adapter = adapter;
    for (const type of TEXT_EVENTS) window.addEventListener(type, this.onText, { capture: true });
  }

  /** The draft of an editor has been handed to the site: what it holds next is judged anew. */
  forget(editor: HTMLElement): void {
    this.before.delete(editor);
  }

  /** Where `text`, the draft of `editor`, came from the page. `written`: what Understudy has put there in this send. */
  own(text: string, editor: HTMLElement, written: readonly string[], find: Restorer['find']): readonly Range[] {
    const before = this.before.get(editor);
    if (before === undefined) return [{ start: 0, end: text.length }];
    return ownIn(text, { held: [before, ...written], turns: () => this.turns() }, find);
  }

  private readonly onText = (event: Event): void => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element)) return;
    const editor = composerAt(this.adapter(), target)?.editor;
    if (editor && !this.before.has(editor)) this.before.set(editor, readDraft(editor).text);
  };

  private turns(): string {
    const selectors = turnSelectorsOf(this.adapter());
    if (selectors.length === 0) return '';
    const turns = queryDeep(this.document, selectors.join(', '));
    return turns.map(({ textContent }) => letters(textContent ?? '')).join('\n');
  }
}
