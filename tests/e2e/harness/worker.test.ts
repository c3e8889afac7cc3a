import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Sites, startSites } from '../../sites/server.ts';
import { CLASSIC } from './chat-pages.ts';
import { launch, type Session } from './launch.ts';
import { killServiceWorker, workerRuns } from './worker.ts';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

let sites: Sites;
let session: Session;

beforeAll(async () => {
  sites = await startSites();
  session = await launch({ port: sites.port, extension: EXTENSION });
});

afterAll(async () => {
  await session?.close();
  await sites?.close();
});

test('a killed background worker is gone with its memory, and starts anew when a page needs it', async () => {
  const [worker] = session.context.serviceWorkers();
  await worker?.evaluate(() => void Object.assign(globalThis, { mark: 'alive' }));
  const mark = () => worker?.evaluate(() => String(Reflect.get(globalThis, 'mark')));
  expect(await mark()).toBe('alive');

  await killServiceWorker(session);
  expect(await workerRuns(session)).toBe(false);
  await expect(killServiceWorker(session)).rejects.toThrow('not running');

  await session.open(CLASSIC.start);
  await vi.waitUntil(() => workerRuns(session), { timeout: 15_000 });
  expect(await mark()).toBe('undefined');
});

test('a worker that a loading page is just talking to is killed as well', async () => {
  await session.open(CLASSIC.start);
  const [worker] = session.context.serviceWorkers();
  await worker?.evaluate(() => void Object.assign(globalThis, { mark: 'alive' }));
  await killServiceWorker(session);
  await session.open(CLASSIC.start);
  await vi.waitUntil(() => workerRuns(session), { timeout: 15_000 });
  expect(await worker?.evaluate(() => String(Reflect.get(globalThis, 'mark')))).toBe('undefined');
});
