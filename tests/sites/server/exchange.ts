import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestKind } from './record.ts';

/** One request that has been read, and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

/** How a site answers a prompt: at once, refused with a status, or not at all. */
export type Mood = 'well' | 'offline' | number;

/** What a site's handler may ask of the server. */
export interface Desk {
  /** Milliseconds between the pieces of a reply. */
  readonly chunkDelayMs: number;
  /** How to answer the prompt with this body. Settles `failNext` and `offlineNext`. */
  mood(body: string): Mood;
}

/** The server's end of a WebSocket. */
export interface Peer {
  /** Sends JSON, with what ends a record where the site's protocol has such a mark. */
  send(value: unknown, end?: string): void;
  /** Cuts the connection. */
  cut(): void;
}

/** A site's own interface, apart from its pages. A message of a socket counts as a request whose method is `WS`. */
export interface SiteApi {
  /** What a request is for, and the user's words in it. */
  classify(method: string, path: string, body: string): { kind: RequestKind; prompt: string | null };
  /** Answers; false where this site has no such address. */
  handle(exchange: Exchange, desk: Desk): Promise<boolean>;
  /** Answers a message that came by WebSocket. Without it, the site's sockets are refused. */
  receive?(body: string, peer: Peer, desk: Desk): Promise<void>;
}

/** Answers with JSON. */
export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** Ends an exchange as its mood says; false where the reply is due. */
export function refuse({ request, response }: Exchange, mood: Mood): boolean {
  if (mood === 'well') return false;
  if (mood === 'offline') request.socket.destroy();
  else json(response, { detail: 'You are sending too many messages. Try again later.' }, mood);
  return true;
}
