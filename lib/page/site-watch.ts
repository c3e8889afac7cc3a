import type { SiteAdapter } from '../adapters/adapter.ts';
import { withOverride } from '../adapters/override.ts';
import type { SiteMode, SiteState } from '../sites/site-state.ts';
import type { Background } from './background.ts';
import { usableOverride } from './usable-override.ts';

/** What the watch needs. */
export interface SiteWatchOptions {
  /** The site's own adapter. */
  readonly adapter: SiteAdapter;
  readonly background: Pick<Background, 'site'>;
  /** Whether the browser can read this selector list. */
  readonly isSelector: (selector: string) => boolean;
  /** Told after each answer; `adapterChanged` when the adapter is another one than before. */
  onAnswer(state: SiteState, adapterChanged: boolean): void;
}

/**
 * Knows what holds on the page's site. Nothing is known until the background has answered, and again from the moment at
 * which it says that something has changed: whoever waits for `known` waits for the new answer.
 */
export class SiteWatch {
  private readonly options: SiteWatchOptions;
  private state: SiteState | undefined;
  private asking: Promise<void> | undefined;
  private current: SiteAdapter;
  private override = '{}';

  constructor(options: SiteWatchOptions) {
    this.options = options;
    this.current = options.adapter;
  }

  /** What holds now; undefined while it isn't known. */
  mode(): SiteMode | undefined {
    return this.state?.mode;
  }

  /** The site's adapter with the corrections that hold now. */
  adapter(): SiteAdapter {
    return this.current;
  }

  /** Resolves when it is known what holds. Throws what the background throws; each call then asks anew. */
  async known(): Promise<SiteMode> {
    while (!this.state) await (this.asking ?? this.ask());
    return this.state.mode;
  }

  /** Something has changed: what was known no longer holds. */
  changed(): void {
    this.state = undefined;
    this.ask().catch(() => undefined);
  }

  /** Asks again where there was no answer. */
  retry(): void {
    if (!this.state && !this.asking) this.changed();
  }

  /** Only the answer to the latest question counts. */
  private ask(): Promise<void> {
    const asking: Promise<void> = this.options.background.site().then((state) => {
      if (this.asking === asking) this.learn(state);
    });
    this.asking = asking;
    asking.catch(() => {
      if (this.asking === asking) this.asking = undefined;
    });
    return asking;
  }

  private learn(state: SiteState): void {
    const override = JSON.stringify(state.override ?? {});
    const adapterChanged = override !== this.override;
    const { adapter, isSelector } = this.options;
    this.current = withOverride(adapter, usableOverride(state.override ?? {}, isSelector));
    this.override = override;
    this.asking = undefined;
    this.state = state;
    this.options.onAnswer(state, adapterChanged);
  }
}
