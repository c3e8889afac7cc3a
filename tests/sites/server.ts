import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { buildSites } from './build.ts';
import { NOTE } from './note.ts';
import { makeCertificate } from './server/certificate.ts';
import { chatgptApi } from './server/chatgpt.ts';
import { claudeApi } from './server/claude.ts';
import { type Desk, json, type Mood, type SiteApi } from './server/exchange.ts';
import { type PageKnobs, pageHtml, POLICY } from './server/page.ts';
import { bodyText, readBody, type Received, Recorder } from './server/record.ts';
import { event } from './server/stream.ts';

export type { Received } from './server/record.ts';

/** The host of the demo's pane: no extension has any business there. */
export const PANE_HOST = 'what-the-server-received.test';
/** The hosts that one server stands for. */
export const HOSTS = ['chatgpt.com', 'claude.ai', PANE_HOST] as const;

export interface SitesOptions extends Partial<Omit<PageKnobs, 'site'>> {
  /** Milliseconds between the pieces of a reply; 0 by default. */
  readonly chunkDelayMs?: number;
}

/** A running server that stands for the chat sites. */
export interface Sites {
  readonly port: number;
  /** Everything that arrived, in order, pages and assets included. */
  readonly requests: readonly Received[];
  /** The user's words of each prompt that arrived, in order. */
  prompts(): string[];
  /** The first request from position `from` on that fits, arrived or yet to come. Rejects after `timeoutMs`. */
  waitForRequest(fits: (received: Received) => boolean, from?: number, timeoutMs?: number): Promise<Received>;
  /** The next prompt is recorded and refused with this status. */
  failNext(status: number): void;
  /** The next prompt is recorded and its connection cut, also when the browser tries it again by itself. */
  offlineNext(): void;
  close(): Promise<void>;
}

/** How the next prompts are answered. */
class Moods implements Desk {
  readonly chunkDelayMs: number;
  #next: Mood = 'well';
  readonly #cut = new Set<string>();

  constructor(chunkDelayMs: number) {
    this.chunkDelayMs = chunkDelayMs;
  }

  set(mood: Mood): void {
    this.#next = mood;
  }

  mood(body: string): Mood {
    if (this.#cut.has(body)) return 'offline';
    const mood = this.#next;
    this.#next = 'well';
    // Chromium repeats a request whose kept-alive connection was cut: that must fail as well.
    if (mood === 'offline') this.#cut.add(body);
    return mood;
  }
}

async function sendAsset(response: ServerResponse, folder: string, path: string): Promise<void> {
  const name = basename(path);
  const content = await readFile(join(folder, name)).catch(() => null);
  if (content === null) {
    response.writeHead(404).end();
    return;
  }
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(content);
}

function sendPage(response: ServerResponse, knobs: PageKnobs): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
  response.writeHead(200, headers).end(pageHtml(knobs));
}

/** What the pane shows of a request. */
function summary({ index, kind, method, host, path, body, prompt }: Received): object {
  return { index, kind, method, host, path, body, prompt };
}

/** Everything that arrived, as JSON, or as events that go on with what arrives later. */
function sendReceived(request: IncomingMessage, response: ServerResponse, recorder: Recorder): void {
  if (request.headers.accept !== 'text/event-stream') {
    json(response, recorder.requests.map(summary));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  for (const received of recorder.requests) response.write(event(null, summary(received)));
  response.on(
    'close',
    recorder.subscribe((received) => response.write(event(null, summary(received)))),
  );
}

/** The knobs of one page: the server's, then the address's `?contract=A|B`. */
function knobsFor(host: string, url: URL, options: SitesOptions): PageKnobs {
  const asked = url.searchParams.get('contract');
  return {
    site: host === PANE_HOST ? 'pane' : host === 'claude.ai' ? 'claude' : 'chatgpt',
    contract: asked === 'A' || asked === 'B' ? asked : (options.contract ?? 'A'),
    demo: options.demo ?? false,
    asYouType: options.asYouType ?? true,
    hydrationMs: options.hydrationMs ?? 0,
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Builds the pages where needed and serves them over HTTPS on a free port of this computer. */
export async function startSites(options: SitesOptions = {}): Promise<Sites> {
  const folder = await buildSites();
  const recorder = new Recorder();
  const moods = new Moods(options.chunkDelayMs ?? 0);
  const apis: ReadonlyMap<string, SiteApi> = new Map([
    ['chatgpt.com', chatgptApi()],
    ['claude.ai', claudeApi()],
  ]);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (url.pathname === '/__server') return sendReceived(request, response, recorder);
    const raw = await readBody(request);
    const body = bodyText(raw, request.headers);
    const method = request.method ?? 'GET';
    const api = apis.get(host);
    const known = api?.classify(method, url.pathname, body) ?? { kind: 'other', prompt: null };
    const page = method === 'GET' && request.headers['sec-fetch-dest'] === 'document';
    const { headers } = request;
    const path = url.pathname + url.search;
    recorder.add({ ...known, kind: page ? 'page' : known.kind, method, host, path, headers, raw, body });
    if (url.pathname.startsWith('/assets/')) return sendAsset(response, folder, url.pathname);
    if (url.pathname === '/__note' && options.demo) return void response.end(NOTE);
    if (await api?.handle({ request, response, method, url, body }, moods)) return;
    if (method === 'GET') sendPage(response, knobsFor(host, url, options));
    else response.writeHead(404).end();
  }

  const server = createServer(await makeCertificate(HOSTS), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(String(error));
    });
  });
  const port = await listen(server);
  return {
    port,
    requests: recorder.requests,
    prompts: () => recorder.requests.flatMap(({ prompt }) => prompt ?? []),
    waitForRequest: (fits, from, timeoutMs) => recorder.waitFor(fits, from, timeoutMs),
    failNext: (status) => moods.set(status),
    offlineNext: () => moods.set('offline'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
