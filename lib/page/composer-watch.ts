/** What the page shows at one moment. */
export interface Sight {
  /** A composer that the adapter knows is on show. */
  readonly composer: boolean;
  /** Something is on show into which a message could be written. */
  readonly field: boolean;
  /** The address is that of a chat. */
  readonly chat: boolean;
}

/**
 * - `found`: the page has a composer.
 * - `looking`: not yet, and it has had no time.
 * - `missing`: it should have one by now.
 * - `none`: it needs none, like a settings or sign-in page.
 */
export type ComposerVerdict = 'found' | 'looking' | 'missing' | 'none';

/** A page that is loaded, or was moved to, may take this long to show its composer, in milliseconds. */
const PATIENCE_MS = 6000;
/** A chat may be read-only, or slow to load: it takes longer to be sure. */
const CHAT_PATIENCE_MS = 15_000;

/** Judges, over time, whether the page shows the composer that it should. Knows no page: it is told what is there. */
export class ComposerWatch {
  private since: number | undefined;
  private place = '';

  /**
   * `place` is what the page shows, such as its path: at another one the time begins anew. `look` is asked for `field`
   * only when it counts. `now` in milliseconds.
   */
  judge(place: string, now: number, look: { [Part in keyof Sight]: () => boolean }): ComposerVerdict {
    if (place !== this.place) this.since = undefined;
    this.place = place;
    if (look.composer()) {
      this.since = undefined;
      return 'found';
    }
    this.since ??= now;
    const waited = now - this.since;
    if (waited < PATIENCE_MS) return 'looking';
    if (look.field()) return 'missing';
    if (!look.chat()) return 'none';
    return waited < CHAT_PATIENCE_MS ? 'looking' : 'missing';
  }
}
