import type { SiteMode } from '../sites/site-state.ts';

/** Warns once, at the first text that the user types while protection is off; and once more after it was on in between. */
export class OffWarning {
  private readonly warn: (off: boolean) => unknown;
  private mode: SiteMode | undefined;
  private warned = false;

  /** `warn` shows the warning, or takes it away. */
  constructor(warn: (off: boolean) => unknown) {
    this.warn = warn;
  }

  /** What holds on the site from now on. */
  follow(mode: SiteMode): void {
    this.mode = mode;
    if (mode === 'off' || !this.warned) return;
    this.warned = false;
    this.warn(false);
  }

  readonly onInput = (event: Event): void => {
    if (!event.isTrusted || this.mode !== 'off' || this.warned) return;
    this.warned = true;
    this.warn(true);
  };
}
