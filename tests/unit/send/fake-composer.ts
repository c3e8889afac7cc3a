import type { Composer } from '../../../lib/composer/find.ts';

/** A textarea as far as sending sees it. `onWrite` may revert or garble what is written, as pages do. */
export class FakeTextarea {
  readonly localName = 'textarea';
  isConnected = true;
  private held: string;
  private readonly onWrite: (next: string, before: string) => string;
  readonly control = { disabled: false, presses: 0, click: () => (this.control.presses += 1) };

  constructor(text: string, onWrite: (next: string, before: string) => string = (next) => next) {
    this.held = text;
    this.onWrite = onWrite;
  }

  get value(): string {
    return this.held;
  }

  set value(next: string) {
    this.held = this.onWrite(next, this.held);
  }

  /** What the user does: no revert. */
  type(text: string): void {
    this.held = text;
  }

  dispatchEvent(): boolean {
    return true;
  }

  checkVisibility(): boolean {
    return this.isConnected;
  }

  closest(): unknown {
    const { control } = this;
    const element = {
      ...control,
      isConnected: true,
      checkVisibility: () => true,
      getAttribute: () => null,
      matches: () => false,
    };
    element.click = control.click;
    return { querySelectorAll: () => [element] };
  }
}

export function composerOf(textarea: FakeTextarea): Composer {
  const contract = { editor: ['textarea'], scope: ['form'], submit: ['button'] };
  return { editor: textarea as unknown as HTMLElement, contract };
}
