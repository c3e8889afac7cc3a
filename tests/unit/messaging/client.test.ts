import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../../lib/messaging/client.ts';

const newDraft = { kind: 'newDraft' } as const;
const answer = { ok: true, handle: 'h', entries: [] };
const send = vi.fn<(message: unknown) => Promise<unknown>>();
const alive = vi.fn<() => boolean>();
const client = createClient({ send, alive }, { timeout: 5000 });

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  alive.mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
});

const gone = new Error('Could not establish connection. Receiving end does not exist.');

describe('the client', () => {
  test('sends the request as it is and gives back the reply', async () => {
    send.mockResolvedValue(answer);
    expect(await client({ kind: 'protect', handle: 'h', text: 'x', own: [] })).toBe(answer);
    expect(send.mock.calls).toEqual([[{ kind: 'protect', handle: 'h', text: 'x', own: [] }]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("passes the background's reason on without asking again", async () => {
    send.mockResolvedValue({ ok: false, reason: 'vault-full' });
    expect(await client(newDraft)).toEqual({ ok: false, reason: 'vault-full' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('asks once more when the worker was just stopped', async () => {
    send.mockRejectedValueOnce(gone).mockResolvedValueOnce(answer);
    expect(await client(newDraft)).toBe(answer);
  });

  test.each([
    ['rejects', () => Promise.reject(gone)],
    ['answers nothing', () => Promise.resolve(undefined)],
    ['answers something else', () => Promise.resolve('hello')],
    ['answers without an outcome', () => Promise.resolve({ handle: 'h' })],
  ])('says that the background is unreachable when it twice %s', async (_what, implementation) => {
    send.mockImplementation(implementation);
    expect(await client(newDraft)).toEqual({ ok: false, reason: 'background-unreachable' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('gives up after the timeout, and ignores what comes later', async () => {
    send.mockImplementation(
      () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('port closed')), 6000)),
    );
    const replied = vi.fn<(reply: unknown) => void>();
    void client(newDraft).then(replied);
    await vi.advanceTimersByTimeAsync(4999);
    expect(replied).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(replied).toHaveBeenCalledWith({ ok: false, reason: 'timeout' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(replied).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('asks again when an answer does not come, as from a worker that was stopping', async () => {
    send
      .mockImplementationOnce(() => new Promise(() => {}))
      .mockResolvedValueOnce({ ok: true, handle: 'h', entries: [] });
    const replied = client(newDraft);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await replied).toEqual({ ok: true, handle: 'h', entries: [] });
  });

  test('does not even ask once the extension was replaced', async () => {
    alive.mockReturnValue(false);
    expect(await client(newDraft)).toEqual({ ok: false, reason: 'context-invalidated' });
    expect(send).not.toHaveBeenCalled();
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('Extension context invalidated.'))],
    [
      'throws',
      () => {
        throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
      },
    ],
  ])('says that the context is gone when the extension is replaced while it asks: send %s', async (_how, fail) => {
    send.mockImplementation((_message) => {
      alive.mockReturnValue(false);
      return fail();
    });
    expect(await client(newDraft)).toEqual({ ok: false, reason: 'context-invalidated' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('loads nothing into the page but itself', () => {
    const source = readFileSync(new URL('../../../lib/messaging/client.ts', import.meta.url), 'utf8');
    const imports = [...source.matchAll(/^import (?<what>[\s\S]*?) from '(?<from>[^']+)'/gmu)];
    expect(imports.map(({ groups }) => [groups?.['what']?.startsWith('type '), groups?.['from']])).toEqual([
      [true, './protocol.ts'],
    ]);
  });
});
