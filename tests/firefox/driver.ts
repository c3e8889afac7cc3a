import { writeFileSync } from 'node:fs';
import { READ_LEAVES } from './accessibility.ts';
import { Bidi } from './bidi.ts';
import { type FirefoxProcess, launchFirefox, type Preferences } from './launch.ts';

/** WebDriver's code points for keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = {
  enter: '\uE007',
  shift: '\uE008',
  control: '\uE009',
  backspace: '\uE003',
  tab: '\uE004',
} as const;

/** Where a script runs: the page's own world, or a sandbox that sees the page's DOM without its script. */
type World = 'page' | 'sandbox';

interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** One tab of a Firefox under test. */
export class Firefox {
  /** Errors of page scripts and calls of console.error, in order. */
  readonly errors: string[] = [];
  readonly #bidi: Bidi;
  readonly #process: FirefoxProcess;
  readonly #context: string;

  private constructor(bidi: Bidi, process: FirefoxProcess, context: string) {
    this.#bidi = bidi;
    this.#process = process;
    this.#context = context;
    bidi.on('log.entryAdded', ({ level, text }) => {
      if (level === 'error') this.errors.push(String(text));
    });
  }

  /** Starts Firefox behind the proxy and opens a session that accepts the replica sites' certificates. */
  static async start(program: string, proxyPort: number, preferences: Preferences = {}): Promise<Firefox> {
    const process = await launchFirefox(program, proxyPort, preferences);
    try {
      const bidi = await Bidi.connect(`${process.address}/session`);
      await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
      await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
      const { contexts } = await bidi.send('browsingContext.getTree', {});
      const [first] = contexts as { context: string }[];
      if (!first) throw new Error('Firefox has no tab.');
      return new Firefox(bidi, process, first.context);
    } catch (error) {
      await process.stop();
      throw error;
    }
  }

  /** Installs the unpacked extension in `folder` until the browser ends; resolves to its id. */
  async install(folder: string): Promise<string> {
    const extensionData = { type: 'path', path: folder };
    const { extension } = await this.#bidi.send('webExtension.install', { extensionData });
    return String(extension);
  }

  async navigate(url: string): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  /** Value of `expression` (a promise is awaited), which must be JSON: it is sent as such. Throws what it throws. */
  async evaluate<T>(expression: string, world: World = 'page'): Promise<T> {
    const target = world === 'page' ? { context: this.#context } : { context: this.#context, sandbox: 'understudy' };
    const text = await this.#text(`(async () => JSON.stringify(await (${expression})) ?? 'null')()`, target);
    return JSON.parse(text) as T;
  }

  /** What assistive technology reads in the tab, one line a leaf: real values drawn by the extension included. */
  async accessibleText(): Promise<string> {
    const { contexts } = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = contexts as { context: string }[];
    return this.#text(READ_LEAVES, { context: window?.context });
  }

  /** Waits until `expression` is true in the page. Rejects with `what` after `timeout` milliseconds. */
  async waitFor(expression: string, what: string, timeout = 20_000): Promise<void> {
    const deadline = Date.now() + timeout;
    while (!(await this.evaluate<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms in vain for: ${what}`);
    }
  }

  /** Presses the keys of `text` one by one, as trusted events. A line feed is Shift+Enter: a new line, not a send. */
  async type(text: string): Promise<void> {
    const actions = Array.from(text, (character) =>
      character === '\n'
        ? [down(KEYS.shift), down(KEYS.enter), up(KEYS.enter), up(KEYS.shift)]
        : [down(character), up(character)],
    );
    await this.#perform([{ type: 'key', id: 'keyboard', actions: actions.flat() }]);
  }

  async press(key: string): Promise<void> {
    await this.#perform([{ type: 'key', id: 'keyboard', actions: [down(key), up(key)] }]);
  }

  /** Clicks the middle of the first element that matches `selector`. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.evaluate<{ x: number; y: number }>(
      `(() => { const r = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
        return { x: Math.round(r.x + r.width / 2), y: Math.round(r.y + r.height / 2) }; })()`,
    );
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform([{ type: 'pointer', id: 'mouse', actions }]);
  }

  /** Writes a PNG of what is visible to `path`. */
  async screenshot(path: string): Promise<void> {
    const { data } = await this.#bidi.send('browsingContext.captureScreenshot', { context: this.#context });
    writeFileSync(path, Buffer.from(String(data), 'base64'));
  }

  async close(): Promise<void> {
    await this.#bidi.send('browser.close').catch(() => undefined);
    this.#bidi.close();
    await this.#process.stop();
  }

  async #text(expression: string, target: object): Promise<string> {
    const answer = (await this.#bidi.send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    })) as unknown as EvaluateResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'unknown exception');
    return String(answer.result?.value);
  }

  #perform(actions: readonly object[]): Promise<unknown> {
    return this.#bidi.send('input.performActions', { context: this.#context, actions });
  }
}

function down(value: string): object {
  return { type: 'keyDown', value };
}

function up(value: string): object {
  return { type: 'keyUp', value };
}
