import type { SiteAdapter } from '../adapters/adapter.ts';
import { hasComposer, hasMessageField } from '../composer/present.ts';
import type { UnknownEditors } from '../send/unknown.ts';
import { DEGRADATIONS, type Degradation, type SiteMode } from '../sites/site-state.ts';
import type { Background } from './background.ts';
import { ComposerWatch, type ComposerVerdict } from './composer-watch.ts';
import { conversationIdOf } from './conversation-id.ts';

/** What the proof looks at. */
export interface ProofOptions {
  readonly document: Document;
  readonly background: Pick<Background, 'prove' | 'health'>;
  readonly unknown: UnknownEditors;
  adapter(): SiteAdapter;
  mode(): SiteMode | undefined;
  /** Whether the guard has stood before the page's own listeners all the time. */
  guardIsFirst(): boolean;
  /** Milliseconds on any clock. */
  now(): number;
}

/** How long to wait before a round trip that failed is tried again, in milliseconds. */
const PROVE_AGAIN_MS = 10_000;

/**
 * The page's proof of its own protection: a composer that the adapter knows, a guard that came first, a round trip of a
 * harmless text through the background, and nothing typed into a field that nobody knows. Says how it stands when that
 * changes, and nothing before it is certain.
 */
export class Proof {
  private readonly options: ProofOptions;
  private readonly watch = new ComposerWatch();
  private verdict: ComposerVerdict = 'looking';
  private proved: boolean | undefined;
  private askedAt: number | undefined;
  private said: string | undefined;

  constructor(options: ProofOptions) {
    this.options = options;
  }

  /** Looks at the page again, and says what has changed. To be called every second or so. */
  look(): void {
    const mode = this.options.mode();
    if (mode === undefined) return;
    if (mode === 'off') return this.say([]);
    this.askRoundTrip();
    this.lookForComposer();
    const degraded = this.degraded();
    const certain = this.proved !== undefined && this.verdict !== 'looking';
    if (certain || mode === 'blocked' || degraded.length > 0) this.say(degraded);
  }

  /** What was said may be forgotten or out of date: it is said again. */
  repeat(): void {
    this.said = undefined;
    this.look();
  }

  private degraded(): Degradation[] {
    const { unknown, guardIsFirst } = this.options;
    const holds: Readonly<Record<Degradation, boolean>> = {
      'no-composer': this.verdict === 'missing',
      'unknown-editor': unknown.any(),
      'guard-not-first': !guardIsFirst(),
      'proof-failed': this.proved === false,
    };
    return DEGRADATIONS.filter((reason) => holds[reason]);
  }

  private lookForComposer(): void {
    const { document, now } = this.options;
    // A page in the background may wait with its drawing until it is looked at.
    if (document.visibilityState === 'hidden' || document.readyState === 'loading') return;
    const adapter = this.options.adapter();
    this.verdict = this.watch.judge(document.location.pathname, now(), {
      composer: () => hasComposer(document, adapter),
      field: () => hasMessageField(document),
      chat: () => conversationIdOf(adapter, document) !== null,
    });
  }

  private askRoundTrip(): void {
    const now = this.options.now();
    if (this.proved === true || (this.askedAt !== undefined && now - this.askedAt < PROVE_AGAIN_MS)) return;
    this.askedAt = now;
    this.options.background.prove().then(
      (proved) => this.learn(proved),
      () => this.learn(false),
    );
  }

  private learn(proved: boolean): void {
    this.proved = proved;
    this.look();
  }

  private say(degraded: readonly Degradation[]): void {
    const saying = `${this.options.mode()} ${degraded.join(' ')}`;
    if (saying === this.said) return;
    this.said = saying;
    this.options.background.health(degraded).catch(() => {
      if (this.said === saying) this.said = undefined;
    });
  }
}
