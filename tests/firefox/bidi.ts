/** A WebDriver BiDi connection (https://w3c.github.io/webdriver-bidi/): commands with answers, and events. */

type Json = Record<string, unknown>;

interface Waiting {
  readonly method: string;
  readonly resolve: (result: Json) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly type: 'success' | 'error' | 'event';
  readonly id: number | null;
  readonly method: string;
  readonly result: Json;
  readonly params: Json;
  readonly error: string;
  readonly message: string;
}

export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, ((params: Json) => void)[]>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Message));
    socket.addEventListener('close', () => this.#abandon());
  }

  /** Connects to `url`, e.g. `ws://127.0.0.1:9222/session`. Rejects when nobody answers there. */
  static connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new Bidi(socket)), { once: true });
      socket.addEventListener('error', () => reject(new Error(`No WebDriver BiDi at ${url}.`)), { once: true });
    });
  }

  /** Sends a command; resolves to its result, rejects with the browser's own words. */
  send(method: string, params: Json = {}): Promise<Json> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Calls `listener` at every event `method`. The session must have subscribed to it. */
  on(method: string, listener: (params: Json) => void): void {
    this.#listeners.set(method, [...(this.#listeners.get(method) ?? []), listener]);
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Message): void {
    if (message.type === 'event') {
      for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id ?? -1);
    this.#waiting.delete(message.id ?? -1);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${waiting.method}: ${message.error}: ${message.message}`));
  }

  #abandon(): void {
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: the browser went away.`));
    this.#waiting.clear();
  }
}
