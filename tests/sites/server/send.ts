import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { json } from './exchange.ts';
import { type PageKnobs, pageHtml, policyOf } from './page.ts';
import type { Received, Recorder } from './record.ts';
import { event } from './stream.ts';

/** Sends a file of the built pages. */
export async function sendAsset(response: ServerResponse, folder: string, path: string): Promise<void> {
  const name = basename(path);
  const content = await readFile(join(folder, name)).catch(() => null);
  if (content === null) {
    response.writeHead(404).end();
    return;
  }
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  // A service worker's script lies beside the others, and serves the whole site.
  response.writeHead(200, { ...headers, 'service-worker-allowed': '/' }).end(content);
}

/** Sends a page, whatever its address. */
export function sendPage(response: ServerResponse, knobs: PageKnobs): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyOf(knobs) };
  response.writeHead(200, headers).end(pageHtml(knobs));
}

/** What the pane shows of a request. */
function summary({ index, kind, method, host, path, body, prompt }: Received): object {
  return { index, kind, method, host, path, body, prompt };
}

/** Everything that arrived, as JSON, or as events that go on with what arrives later. */
export function sendReceived(request: IncomingMessage, response: ServerResponse, recorder: Recorder): void {
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
