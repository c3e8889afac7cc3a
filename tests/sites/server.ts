import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { buildSites } from './build.ts';
import { NOTE } from './note.ts';
import { makeCertificate } from './server/certificate.ts';
import { chatgptApi } from './server/chatgpt.ts';
import { chatuiApi } from './server/chatui.ts';
import { claudeApi } from './server/claude.ts';
import { copilotApi } from './server/copilot.ts';
import { deepchatApi } from './server/deepchat.ts';
import type { SiteApi } from './server/exchange.ts';
import { geminiApi } from './server/gemini.ts';
import { m365Api } from './server/m365.ts';
import { librechatApi } from './server/librechat.ts';
import { mistralApi } from './server/mistral.ts';
import { Moods } from './server/moods.ts';
import { openevidenceApi } from './server/openevidence.ts';
import { openwebuiApi } from './server/openwebui.ts';
import type { PageKnobs, SitePage } from './server/page.ts';
import { perplexityApi } from './server/perplexity.ts';
import { plainApi } from './server/plain.ts';
import { bodyText, readBody, type Received, Recorder } from './server/record.ts';
import { richApi } from './server/rich.ts';
import { sendAsset, sendPage, sendReceived } from './server/send.ts';
import { acceptSocket } from './server/socket.ts';

export type { Received } from './server/record.ts';

/** The host of the demo's pane: no extension has any business there. */
export const PANE_HOST = 'what-the-server-received.test';

/** The chat sites that one server stands for, by host. */
const SITES: ReadonlyMap<string, { readonly site: SitePage; readonly api: () => SiteApi }> = new Map([
  ['chatgpt.com', { site: 'chatgpt', api: chatgptApi }],
  ['claude.ai', { site: 'claude', api: claudeApi }],
  ['copilot.microsoft.com', { site: 'copilot', api: copilotApi }],
  ['chat.mistral.ai', { site: 'mistral', api: mistralApi }],
  ['www.openevidence.com', { site: 'openevidence', api: openevidenceApi }],
  ['gemini.google.com', { site: 'gemini', api: geminiApi }],
  ['www.perplexity.ai', { site: 'perplexity', api: perplexityApi }],
  ['m365.cloud.microsoft', { site: 'm365', api: m365Api }],
  ['slate.chat.example', { site: 'slate', api: richApi }],
  ['ckeditor.chat.example', { site: 'ckeditor', api: richApi }],
  // Chats that a hospital runs itself, guarded only by a package that names them.
  ['openwebui.hospital.example', { site: 'openwebui', api: openwebuiApi }],
  ['librechat.hospital.example', { site: 'librechat', api: librechatApi }],
  ['chatui.hospital.example', { site: 'chatui', api: chatuiApi }],
  ['widget.hospital.example', { site: 'deepchat', api: deepchatApi }],
  ['plain.hospital.example', { site: 'plain', api: plainApi }],
]);
/** Hosts that answer for a site's pages without having any, by the site's own host. */
const HELPERS: ReadonlyMap<string, string> = new Map([['substrate.office.com', 'm365.cloud.microsoft']]);
/** The hosts that one server stands for. */
export const HOSTS: readonly string[] = [...SITES.keys(), ...HELPERS.keys(), PANE_HOST];

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
  /** Forgets every request and every chat, as if newly started. */
  reset(): void;
  close(): Promise<void>;
}

const CONTRACTS = ['A', 'B', 'C', 'D'] as const;

/** The knobs of one page: the server's, then the address's `?contract=A|B|C|D` and `?hydration=MS`. */
function knobsFor(host: string, url: URL, options: SitesOptions): PageKnobs {
  const asked = CONTRACTS.find((contract) => contract === url.searchParams.get('contract'));
  return {
    site: host === PANE_HOST ? 'pane' : (SITES.get(host)?.site ?? 'chatgpt'),
    contract: asked ?? options.contract ?? 'A',
    demo: host !== PANE_HOST && (options.demo ?? false),
    asYouType: options.asYouType ?? true,
    hydrationMs: Number(url.searchParams.get('hydration') ?? options.hydrationMs ?? 0),
  };
}

/** What a request is for. One that its site can't read is recorded all the same. */
function classify(
  api: SiteApi | undefined,
  method: string,
  path: string,
  body: string,
): ReturnType<SiteApi['classify']> {
  try {
    return api?.classify(method, path, body) ?? { kind: 'other', prompt: null };
  } catch {
    return { kind: 'other', prompt: null };
  }
}

function makeApis(): ReadonlyMap<string, SiteApi> {
  return new Map([...SITES].map(([host, { api }]) => [host, api()]));
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
  let apis = makeApis();
  const sockets = new Set<Duplex>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    // The pane is a sandboxed frame: to the browser, what it fetches from its own host comes from nowhere.
    if (host === PANE_HOST) response.setHeader('access-control-allow-origin', '*');
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (url.pathname === '/__server') return sendReceived(request, response, recorder);
    const raw = await readBody(request);
    const body = bodyText(raw, request.headers);
    const method = request.method ?? 'GET';
    const api = apis.get(host);
    const known = classify(api, method, url.pathname, body);
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

  function upgrade(request: IncomingMessage, socket: Duplex): void {
    const { headers, url: path = '/' } = request;
    const host = (headers.host ?? '').split(':')[0] ?? '';
    const api = apis.get(HELPERS.get(host) ?? host);
    if (!api?.receive) return void socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    acceptSocket(request, socket, (body, peer) => {
      const known = classify(api, 'WS', path.split('?')[0] ?? path, body);
      recorder.add({ ...known, method: 'WS', host, path, headers, raw: Buffer.from(body), body });
      api.receive?.(body, peer, moods).catch(() => peer.cut());
    });
  }

  const server = createServer(await makeCertificate(HOSTS), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(String(error));
    });
  });
  server.on('upgrade', upgrade);
  const port = await listen(server);
  return {
    port,
    requests: recorder.requests,
    prompts: () => recorder.requests.flatMap(({ prompt }) => prompt ?? []),
    waitForRequest: (fits, from, timeoutMs) => recorder.waitFor(fits, from, timeoutMs),
    failNext: (status) => moods.set(status),
    offlineNext: () => moods.set('offline'),
    reset() {
      apis = makeApis();
      recorder.requests.length = 0;
      moods.reset();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
