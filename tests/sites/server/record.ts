import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What a request is for, from the site's point of view. Only `prompt` asks the assistant for a reply. */
export type RequestKind = 'page' | 'prompt' | 'typing' | 'title' | 'feedback' | 'other';

/** One request as it arrived. */
export interface Received {
  /** Position in arrival order, from 0. */
  readonly index: number;
  readonly kind: RequestKind;
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body's bytes as they came. */
  readonly raw: Buffer;
  /** The body as text, unpacked where it came gzipped; empty where there was none. */
  readonly body: string;
  /** The user's words inside a body of kind `prompt`, else null; a body of that kind that can't be read is `other`. */
  readonly prompt: string | null;
}

/** Reads a request's body to its end. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A body as text, unpacked where it is gzip; whatever else it is, its bytes as text: nothing may go unrecorded. */
export function bodyText(raw: Buffer, headers: IncomingHttpHeaders): string {
  if (headers['content-encoding'] !== 'gzip') return raw.toString('utf8');
  try {
    return gunzipSync(raw).toString('utf8');
  } catch {
    return raw.toString('utf8');
  }
}

type Listener = (received: Received) => void;

/** Everything that reached a server, in arrival order. */
export class Recorder {
  readonly requests: Received[] = [];
  readonly #listeners = new Set<Listener>();

  add(received: Omit<Received, 'index'>): void {
    const complete = { ...received, index: this.requests.length };
    this.requests.push(complete);
    for (const listener of this.#listeners) listener(complete);
  }

  /** Calls `listener` for each request from now on; returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The first request from position `from` on that fits, arrived or yet to come. Rejects after `timeoutMs`. */
  waitFor(fits: (received: Received) => boolean, from = 0, timeoutMs = 15_000): Promise<Received> {
    const present = this.requests.slice(from).find(fits);
    if (present) return Promise.resolve(present);
    return new Promise((resolve, reject) => {
      const stop = this.subscribe((received) => {
        if (!fits(received)) return;
        clearTimeout(timer);
        stop();
        resolve(received);
      });
      const timer = setTimeout(() => {
        stop();
        const seen = this.requests.map(({ method, path }) => `${method} ${path}`).join('\n');
        reject(new Error(`No such request within ${timeoutMs} ms. Arrived so far:\n${seen}`));
      }, timeoutMs);
    });
  }
}
