import type { SiteAdapter } from '../adapters/adapter.ts';
import { readDraft } from '../composer/draft.ts';
import type { Composer } from '../composer/find.ts';
import { SendError, type SendFailure } from './failure.ts';
import { intentOf, SUBMIT_EVENTS, type Replay } from './intent.ts';
import type { SiteMode } from '../sites/site-state.ts';
import { putBack, send, type Sent, type SenderPorts } from './sender.ts';
import { prepareSubmit } from './submit.ts';
import type { UnknownEditors } from './unknown.ts';

/** What the guard tells, and what it needs for a send. */
export interface GuardOptions extends Pick<SenderPorts, 'protect' | 'restore' | 'settled'> {
  /** The site's adapter, as it is now. Asked at each event, like all of the following. */
  adapter(): SiteAdapter;
  readonly unknown: UnknownEditors;
  /** What holds on the site; undefined while it isn't known, and a send waits for `known`. */
  mode(): SiteMode | undefined;
  /** Resolves when it is known what holds on the site. Throws `SendError` where it can't be asked. */
  known(): Promise<SiteMode>;
  /** A reason for which every send is held where protection is on, or `undefined`. */
  held(): SendFailure | undefined;
  /** A check has begun, and is over. */
  onChecking(checking: boolean): void;
  /** The draft is being handed to the site: called just before the site's own submit runs. A `SendError` holds it. */
  onHandOver(composer: Composer, sent: Sent): void;
  /** The user writes into a field that nobody knows. */
  onUnknown(): void;
  /** Nothing was sent. `words` is what the user had written, to be shown where the editor can't hold it. */
  onHeld(reason: SendFailure, composer: Composer | undefined, words: string): void;
}

/** The guard on the page's own ways to send. */
export interface SendGuard {
  /** The site has let go of the message handed over, or refused it: the same text may be sent again. */
  release(): void;
  /** Turns the stand-ins in a composer back into the user's words. */
  putBack(composer: Composer): Promise<void>;
  /**
   * Whether the guard has stood on the page without a break. A page that writes itself anew (`document.open`) takes every
   * listener off its window; the guard then stands again, but no longer before the page's own.
   */
  stands(): boolean;
  /** Takes the guard off the page. */
  remove(): void;
}

/** By which text comes into a field; an editor that writes for itself lets only some of them happen. */
const TEXT_EVENTS = ['beforeinput', 'input', 'paste', 'drop'] as const;
/** Of the events by which one send shows, those after which the user is told. */
const TELLING: ReadonlySet<string> = new Set(['keydown', 'click', 'submit']);

/** Heard by the guard while it stands. */
const ROLL_CALL = 'understudy:stands';

/**
 * Stands in front of every event that can send a draft. Must be called synchronously at document_start, so that its
 * listeners on `window` come first. Whatever goes wrong in here, the event is stopped: a draft leaves checked or not at all.
 */
export function installSendGuard(window: Window, options: GuardOptions): SendGuard {
  const guard = new Guard(options);
  let heard = true;
  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ...SUBMIT_EVENTS.map((type) => [type, guard.onSubmitEvent] as const),
    ...TEXT_EVENTS.map((type) => [type, guard.onTextEvent] as const),
    [ROLL_CALL, () => (heard = true)],
  ];
  const stand = (): void => {
    for (const [type, listener] of listeners)
      window.addEventListener(type, listener, { capture: true, passive: false });
  };
  stand();
  return {
    release: () => guard.release(),
    putBack: (composer) => putBack(composer, guard.ports),
    stands() {
      heard = false;
      window.dispatchEvent(new Event(ROLL_CALL));
      if (!heard) stand();
      return heard;
    },
    remove() {
      for (const [type, listener] of listeners) window.removeEventListener(type, listener, { capture: true });
    },
  };
}

class Guard {
  private readonly options: GuardOptions;
  private busy = false;
  private open = false;
  private edits = 0;
  private own = false;
  /** The text last handed over, until the composer has let go of it: a second Enter must not send it twice. */
  private handedOver: { editor: HTMLElement; text: string } | undefined;

  constructor(options: GuardOptions) {
    this.options = options;
  }

  release(): void {
    this.handedOver = undefined;
  }

  /** What writing into a composer needs. */
  get ports(): Omit<SenderPorts, 'handOver'> {
    return {
      ...this.options,
      userEdits: () => this.edits,
      byOwnHand: (type) => {
        this.own = true;
        try {
          return type();
        } finally {
          this.own = false;
        }
      },
    };
  }

  readonly onTextEvent = (event: Event): void => {
    if (this.options.unknown.hear(event)) this.options.onUnknown();
    if (!event.isTrusted || this.own || event.type !== 'input') return;
    this.edits += 1;
    this.release();
  };

  readonly onSubmitEvent = (event: Event): void => {
    if (this.open || this.options.mode() === 'off') return;
    try {
      this.judge(event);
    } catch {
      stop(event);
      this.hold(new SendError('detection-failed'), undefined, '');
    }
  };

  private judge(event: Event): void {
    const intent = intentOf(this.options.adapter(), event);
    if (!intent) return this.judgeUnknown(event);
    if (intent.kind === 'ambiguous') {
      stop(event);
      if (TELLING.has(event.type)) this.hold(new SendError('composer-unclear'), undefined, '');
      return;
    }
    const { text } = readDraft(intent.composer.editor);
    if (text.trim() === '') return;
    stop(event);
    if (intent.kind === 'submit' && !this.busy && !this.justHandedOver(intent.composer, text)) {
      void this.run(intent.composer, intent.replay, text);
    }
  }

  /** What stands in a field that nobody knows isn't sent, and the field is left as it is. */
  private judgeUnknown(event: Event): void {
    if (!this.options.unknown.sentBy(event)) return;
    stop(event);
    if (!TELLING.has(event.type)) return;
    const waiting = this.options.mode() === undefined;
    this.hold(new SendError(waiting ? 'site-unknown' : (this.heldNow() ?? 'unknown-editor')), undefined, '');
  }

  private heldNow(): SendFailure | undefined {
    return this.options.mode() === 'blocked' ? 'blocked' : this.options.held();
  }

  private justHandedOver(composer: Composer, text: string): boolean {
    return this.handedOver?.editor === composer.editor && this.handedOver.text === text;
  }

  private async run(composer: Composer, replay: Replay, words: string): Promise<void> {
    this.busy = true;
    this.options.onChecking(true);
    try {
      // Where nothing can be asked any more, nobody waits for what holds.
      if (this.options.mode() === undefined) this.assertNotHeld();
      if ((await this.options.known()) === 'off') return await this.pass(composer, replay);
      this.assertNotHeld();
      await send(composer, replay, {
        ...this.ports,
        handOver: (sent, submit) => this.handOver(composer, sent, submit),
      });
    } catch (error) {
      this.hold(error, composer, words);
    } finally {
      this.busy = false;
      this.options.onChecking(false);
    }
  }

  private assertNotHeld(): void {
    const held = this.heldNow();
    if (held) throw new SendError(held);
  }

  /** Sends as the site does: protection turned out to be off. */
  private async pass(composer: Composer, replay: Replay): Promise<void> {
    this.letThrough(await prepareSubmit(composer, replay, this.options.settled));
  }

  private handOver(composer: Composer, sent: Sent, submit: () => void): void {
    this.assertNotHeld();
    this.options.onHandOver(composer, sent);
    this.handedOver = { editor: composer.editor, text: sent.text };
    this.letThrough(submit);
  }

  private letThrough(submit: () => void): void {
    this.open = true;
    try {
      submit();
    } finally {
      this.open = false;
    }
  }

  private hold(error: unknown, composer: Composer | undefined, words: string): void {
    const reason = error instanceof SendError ? error.reason : 'detection-failed';
    this.options.onHeld(reason, composer, words);
  }
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!event.type.startsWith('touch')) event.preventDefault();
}
