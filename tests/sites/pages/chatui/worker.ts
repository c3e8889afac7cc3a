/** The part of a service worker that forwarding needs; the library of this project's types is that of pages. */
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lifecycle) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetch) => void): void;
}

interface Lifecycle {
  waitUntil(done: Promise<void>): void;
}

interface Fetch {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as Worker;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** Reads what the page sends and sends it again as the worker's own. */
async function forward(request: Request): Promise<Response> {
  const { url, method, headers } = request;
  const marked = new Headers(headers);
  marked.set('x-sent-by', 'service worker');
  return fetch(url, { method, headers: marked, body: await request.arrayBuffer() });
}

worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'POST') event.respondWith(forward(event.request));
});
