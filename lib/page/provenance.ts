import { selectorOf, type SiteAdapter } from '../adapters/adapter.ts';
import { readDraft } from '../composer/draft.ts';
import { composerAt } from '../composer/find.ts';
import type { Range } from '../core/span.ts';
import { queryDeep } from '../dom/shadow-trees.ts';
import type { Restoration, Restorer } from '../surrogate/restore/restore.ts';
import { letters } from './shown-message.ts';

/** Letters and digits on one side of a surrogate by which its sentence is known again, and how few of them will do. */
const COMPARED = 24;
const ENOUGH = 12;
/** How much of a draft is looked at for them. */
const REACH = 120;
/** By which the user puts text into an editor; heard before the editor holds it. */
const TEXT_EVENTS = ['beforeinput', 'paste', 'drop'];

/**
 * Knows what of a draft came from the page and not from the user. A surrogate in a draft is the page's where the user hasn't
 * touched the editor; where the editor held as many of it before the user did (an edit box, a draft that the site has kept, a
 * message that the site gave back), or Understudy has written them; and where it stands among words with which it also stands
 * in a turn of the page: a reply that was copied. Of what can't be told the user is asked.
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
    const found = find(text);
    if (found.length === 0) return [];
    const counts = [before, ...written].map((source) => countsOf(find(source)));
    const now = countsOf(found);
    const held = (key: string): boolean => counts.some((then) => (then.get(key) ?? 0) >= (now.get(key) ?? 0));
    const rest = found.filter((one) => !held(keyOf(one)));
    const turns = rest.length === 0 ? '' : this.turns();
    const stays = found.filter((one) => !rest.includes(one) || standsIn(turns, text, one));
    return stays.map(({ start, end }) => ({ start, end }));
  }

  private readonly onText = (event: Event): void => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element)) return;
    const editor = composerAt(this.adapter(), target)?.editor;
    if (editor && !this.before.has(editor)) this.before.set(editor, readDraft(editor).text);
  };

  private turns(): string {
    const kinds = ['userTurns', 'assistantTurns', 'regions'] as const;
    const selector = kinds
      .map((kind) => selectorOf(this.adapter(), kind))
      .filter(Boolean)
      .join(', ');
    if (selector === '') return '';
    return queryDeep(this.document, selector)
      .map(({ textContent }) => letters(textContent ?? ''))
      .join('\n');
  }
}

const keyOf = ({ surrogate }: Restoration): string => surrogate.toLowerCase();

function countsOf(found: readonly Restoration[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** Whether a surrogate stands among the same words in `turns`, on one side at least. */
function standsIn(turns: string, text: string, { start, end, surrogate }: Restoration): boolean {
  const before = letters(text.slice(Math.max(0, start - REACH), start)).slice(-COMPARED);
  const after = letters(text.slice(end, end + REACH)).slice(0, COMPARED);
  const it = letters(surrogate);
  return (
    (before.length >= ENOUGH && turns.includes(before + it)) || (after.length >= ENOUGH && turns.includes(it + after))
  );
}
