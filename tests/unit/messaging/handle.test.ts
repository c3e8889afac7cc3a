import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createListener, type ExtensionHandlers, type PageHandlers } from '../../../lib/messaging/handle.ts';
import type { Sender } from '../../../lib/messaging/sender.ts';

const id = 'abcdefghijklmnop';
const base = `chrome-extension://${id}/`;
const site = 'https://chat.example';
const handle = '0123456789abcdef0123456789abcdef';

const fromPage: Sender = { id, url: `${site}/`, origin: site, frameId: 0, tab: { id: 7, incognito: false } };
const fromPopup: Sender = { id, url: `${base}popup.html` };
const fromElsewhere: Sender = { ...fromPage, origin: 'https://evil.example', url: 'https://evil.example/' };

const opened = { handle, entries: [] };
const page = {
  openConversation: vi.fn<PageHandlers['openConversation']>(),
  protect: vi.fn<PageHandlers['protect']>(),
  answer: vi.fn<PageHandlers['answer']>(),
  mean: vi.fn<PageHandlers['mean']>(),
  bindConversation: vi.fn<PageHandlers['bindConversation']>(),
  newDraft: vi.fn<PageHandlers['newDraft']>(),
  site: vi.fn<PageHandlers['site']>(),
  prove: vi.fn<PageHandlers['prove']>(),
  health: vi.fn<PageHandlers['health']>(),
};
const extension = {
  status: vi.fn<ExtensionHandlers['status']>(),
  setSite: vi.fn<ExtensionHandlers['setSite']>(),
  addSite: vi.fn<ExtensionHandlers['addSite']>(),
  removeSite: vi.fn<ExtensionHandlers['removeSite']>(),
  policy: vi.fn<ExtensionHandlers['policy']>(),
};
const on = { mode: 'on', decidedBy: 'default' } as const;
const handlers = [...Object.values(page), ...Object.values(extension)];
const called = (): number => handlers.reduce((sum, handler) => sum + handler.mock.calls.length, 0);

const listener = createListener({
  trust: { id, base, isSite: (origin) => Promise.resolve(origin === site) },
  page,
  extension,
  reasonOf: (error) => (error instanceof RangeError ? 'vault-full' : 'internal'),
});

beforeEach(() => {
  vi.resetAllMocks();
  page.openConversation.mockResolvedValue(opened);
  page.protect.mockResolvedValue({
    text: 'safe',
    replacements: [],
    doubts: [],
    ambiguities: [],
    notes: [],
    entries: [],
  });
  page.answer.mockResolvedValue({});
  page.mean.mockResolvedValue({});
  page.bindConversation.mockResolvedValue({ ...opened, bound: true });
  page.newDraft.mockResolvedValue(opened);
  page.site.mockResolvedValue(on);
  page.prove.mockResolvedValue({ proved: true });
  page.health.mockResolvedValue({});
  extension.status.mockResolvedValue({ site, guarded: true, values: 3, state: on, health: null, addedByUser: false });
  extension.setSite.mockResolvedValue(on);
  extension.addSite.mockResolvedValue(on);
  extension.removeSite.mockResolvedValue({});
  extension.policy.mockResolvedValue({ found: false, waiting: false, problems: [], uncovered: [] });
});

const messages = [
  { kind: 'openConversation', conversationId: null },
  { kind: 'protect', handle, text: 'x', own: [] },
  { kind: 'answer', handle, value: 'KX 48213', answer: 'leave' },
  { kind: 'bindConversation', handle, conversationId: 'c' },
  { kind: 'newDraft' },
  { kind: 'site' },
  { kind: 'prove' },
  { kind: 'health', degraded: ['no-composer'] },
] as const;
const status = { kind: 'status', tabId: 7 };

describe('the listener', () => {
  test.each(messages)('hands $kind of a page to its handler only, with the caller', async (message) => {
    expect(await listener(message, fromPage)).toMatchObject({ ok: true });
    expect(page[message.kind]).toHaveBeenCalledWith(message, { from: 'page', site, tabId: 7, incognito: false });
    expect(called()).toBe(1);
  });

  test('hands status of the popup to its handler', async () => {
    expect(await listener(status, fromPopup)).toMatchObject({ ok: true, site, guarded: true, values: 3 });
    expect(called()).toBe(1);
  });

  test.each([...messages, status])('refuses $kind of anybody else', async (message) => {
    expect(await listener(message, fromElsewhere)).toEqual({ ok: false, reason: 'refused' });
    expect(called()).toBe(0);
  });

  test.each(messages)("knows no $kind among the extension's own pages", async (message) => {
    expect(await listener(message, fromPopup)).toEqual({ ok: false, reason: 'malformed' });
    expect(called()).toBe(0);
  });

  test('knows no status among pages', async () => {
    expect(await listener(status, fromPage)).toEqual({ ok: false, reason: 'malformed' });
    expect(called()).toBe(0);
  });

  test('answers with a reason when a handler throws, and with nothing of the error', async () => {
    page.newDraft.mockRejectedValueOnce(new RangeError('Zebulon Quarterstaff'));
    expect(await listener({ kind: 'newDraft' }, fromPage)).toEqual({ ok: false, reason: 'vault-full' });
    page.newDraft.mockImplementationOnce(() => {
      throw new Error('Zebulon Quarterstaff');
    });
    expect(await listener({ kind: 'newDraft' }, fromPage)).toEqual({ ok: false, reason: 'internal' });
  });

  test('cannot be made to report success by what a handler returns', async () => {
    page.newDraft.mockResolvedValueOnce({ ...opened, ok: false } as never);
    expect(await listener({ kind: 'newDraft' }, fromPage)).toEqual({ ...opened, ok: true });
  });

  test('answers any value from anybody without throwing and without calling a handler', async () => {
    const sender = fc.constantFrom<Sender>(fromPage, fromPopup, fromElsewhere, {});
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.anything()), sender, async (message, from) => {
        expect(await listener(message, from)).toMatchObject({ ok: false });
        expect(called()).toBe(0);
      }),
    );
  });
});
