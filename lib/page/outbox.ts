import type { SiteAdapter } from '../adapters/adapter.ts';
import type { Composer } from '../composer/find.ts';
import type { Edit } from '../composer/edits.ts';
import type { Ambiguity } from '../core/ambiguity.ts';
import type { Doubt } from '../core/doubt.ts';
import type { MappingEntry, Replacement } from '../core/mapping.ts';
import type { Range } from '../core/span.ts';
import type { Note } from '../core/note.ts';
import { asSafe, type RawText } from '../core/text.ts';
import type { Notice } from '../notice/notice.ts';
import type { Review } from '../notice/review.ts';
import { watchDelivery } from '../send/delivery.ts';
import { SendError } from '../send/failure.ts';
import type { Checked, Sent } from '../send/sender.ts';
import { createRestorer } from '../surrogate/restore/restore.ts';
import type { Background, ProtectedText } from './background.ts';
import { shownMessage } from './shown-message.ts';
import type { ConversationTracker } from './conversation-tracker.ts';
import type { Provenance } from './provenance.ts';
import { ticker } from './timing.ts';

/** What sending works with. */
export interface OutboxOptions {
  /** The site's adapter. It may become another one, so it is read anew at each use. */
  readonly adapter: SiteAdapter;
  readonly document: Document;
  readonly background: Background;
  readonly tracker: ConversationTracker;
  readonly notice: Notice;
  readonly provenance: Provenance;
  /** The site has let go of a message, or refused it. */
  onReleased(): void;
  /** Turns the stand-ins in a composer back into the user's words. */
  putBack(composer: Composer): Promise<void>;
}

/** How often to look whether the page still shows the conversation of a question. */
const LOOK_MS = 500;

/** What was written on this page under one conversation. */
interface Written {
  readonly handle: string;
  readonly values: readonly Replacement[];
}

/** The way of one draft after another from the composer to the site: checked, handed over, watched. */
export class Outbox {
  private readonly options: OutboxOptions;
  /** What the user wrote on this page, and nothing else of the conversation: only this may go back into an editor. */
  private written: Written = { handle: '', values: [] };
  /** What the check that is under way has replaced. */
  private replaced: readonly Replacement[] = [];
  private doubts: readonly Doubt[] = [];
  /** What it has made of the draft, one text for each round. */
  private made: readonly string[] = [];
  private notes: readonly Note[] = [];

  constructor(options: OutboxOptions) {
    this.options = options;
  }

  /** A new check begins. */
  begin(): void {
    this.replaced = [];
    this.doubts = [];
    this.made = [];
    this.notes = [];
  }

  /**
   * Checks a text in the conversation on show. Throws `SendError` when it can't be checked or remembered, or when the user
   * doesn't say what is meant by stand-ins that came into `editor` from elsewhere.
   */
  async protect(text: RawText, editor?: HTMLElement): Promise<Checked> {
    const { tracker } = this.options;
    const { handle, entries } = await tracker.current();
    const own = this.ownOf(text, editor, entries);
    let answer = await this.check(handle, text, own);
    while (answer.ambiguities.length > 0) {
      await this.ask(handle, answer.ambiguities);
      answer = await this.check(handle, text, own);
    }
    if ((await tracker.current()).handle !== handle) throw new SendError('composer-changed');
    tracker.learn(handle, answer.entries);
    const before = this.written.handle === handle ? this.written.values : [];
    this.written = { handle, values: [...before, ...answer.replacements] };
    this.replaced = [...this.replaced, ...answer.replacements];
    this.doubts = [...this.doubts, ...answer.doubts];
    this.made = [...this.made, answer.text];
    this.notes = [...this.notes, ...answer.notes];
    const edits = answer.replacements.map(({ start, end, surrogate }) => ({ start, end, text: surrogate }));
    return { text: asSafe(answer.text), edits };
  }

  /** The edits that turn what this page has had replaced in `text` back into the user's words. */
  restore(text: string): Edit[] {
    const { values } = this.written;
    const originals = new Set(values.map(({ original }) => original));
    // What is a value as well may be the user's own word, unless the text is as it was made.
    const sure = this.made.includes(text) ? values : values.filter(({ surrogate }) => !originals.has(surrogate));
    const found = createRestorer(sure).find(text);
    return found.map(({ start, end, original }) => ({ start, end, text: original }));
  }

  /** The message is being handed to the site. Throws `SendError` when the page has moved to another conversation. */
  handOver(composer: Composer, sent: Sent): void {
    const { tracker, background, notice, provenance, onReleased } = this.options;
    if (!tracker.shows(this.written.handle)) throw new SendError('composer-changed');
    tracker.sent(sent.text);
    provenance.forget(composer.editor);
    const { replaced } = this;
    const { handle } = this.written;
    const review: Review = {
      notes: [...new Set(this.notes)],
      doubts: [...new Map(this.doubts.map((doubt) => [doubt.original, doubt])).values()],
      answer: (doubt, answer) => background.answer(handle, doubt.original, answer),
    };
    watchDelivery(composer, sent.text, ticker, {
      onTaken: () => {
        onReleased();
        if (this.wasSent(composer, sent)) notice.replaced(replaced, review);
      },
      onRefused: (how) => {
        onReleased();
        tracker.refused(sent.text);
        if (how === 'came-back' || !composer.contract.everyButton) notice.refused(this.keptWords(composer, sent));
      },
    });
  }

  private ownOf(text: string, editor: HTMLElement | undefined, entries: readonly MappingEntry[]): readonly Range[] {
    if (!editor) return [{ start: 0, end: text.length }];
    return this.options.provenance.own(text, editor, this.made, createRestorer(entries).find);
  }

  private check(handle: string, text: string, own: readonly Range[]): Promise<ProtectedText> {
    const { tracker, background } = this.options;
    return background.protect(handle, text, own).catch((error: unknown) => {
      if (error instanceof SendError && error.reason === 'conversation-lost') tracker.forget();
      throw error;
    });
  }

  /** Asks the user and keeps the answers. Throws `SendError` where there are none, or they can't be kept. */
  private async ask(handle: string, asked: readonly Ambiguity[]): Promise<void> {
    const { notice, background, tracker } = this.options;
    const answered = notice.ask(asked);
    // The question goes with its conversation.
    const stop = ticker.every(LOOK_MS, () => tracker.shows(handle) || notice.clear());
    const meanings = await answered.finally(stop);
    if (!meanings) throw new SendError('not-answered');
    for (const [index, { standIn }] of asked.entries()) {
      const meaning = meanings[index];
      if (meaning === undefined) throw new SendError('not-answered');
      await background.mean(handle, standIn, meaning);
    }
  }

  /** Buttons of an edit box may also have closed it: then no turn shows its text. */
  private wasSent({ contract }: Composer, { text }: Sent): boolean {
    const { adapter, document } = this.options;
    return !contract.everyButton || shownMessage(adapter, document, [text]) !== undefined;
  }

  private keptWords(composer: Composer, { text }: Sent): { words: string; putBack: () => void } {
    return {
      words: createRestorer(this.written.values).restore(text),
      putBack: () => void this.options.putBack(composer),
    };
  }
}
