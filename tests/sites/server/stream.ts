import type { ServerResponse } from 'node:http';
import { setImmediate, setTimeout as delay } from 'node:timers/promises';

/**
 * Lengths of the pieces in turn, in UTF-16 units: names, Markdown marks and even emoji are cut in two. Between them a long
 * one, as a network that lags brings it.
 */
const CUTS = [1, 4, 2, 7, 3, 1, 5, 6, 2, 89];

/** Cuts a text at awkward places, the same ones each time. */
export function awkwardPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0, turn = 0; start < text.length; turn += 1) {
    const end = start + (CUTS[turn % CUTS.length] ?? 1);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** One server-sent event. */
export function event(name: string | null, data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `${name === null ? '' : `event: ${name}\n`}data: ${text}\n\n`;
}

/** The pause between two pieces of a reply: `delayMs`, or for 0 only what the event loop needs. */
export function pause(delayMs: number): Promise<void> {
  return delayMs > 0 ? delay(delayMs) : setImmediate();
}

/** Sends `events` one by one with a pause between. Stops when nobody listens. */
export async function streamEvents(response: ServerResponse, events: Iterable<string>, delayMs: number): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  for (const each of events) {
    if (response.destroyed) return;
    response.write(each);
    await pause(delayMs);
  }
  response.end();
}
