import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../lib/background/wire.ts';
import { freshDatabases, rawDatabase } from '../vault/world.ts';
import { fakeBrowser } from './fake-browser.ts';

const SITE = 'https://chatgpt.com';
const DAY = 24 * 60 * 60 * 1000;

function start(policy: Record<string, unknown>) {
  const fake = fakeBrowser({ policy });
  startBackground(fake.browser, [SITE]);
  const open = (conversationId: string) =>
    fake.ask(
      { kind: 'openConversation', conversationId },
      { url: `${SITE}/`, origin: SITE, frameId: 0, tab: { id: 1, incognito: false } },
    );
  return { ...fake, open };
}

async function kept(): Promise<number> {
  const db = await rawDatabase();
  const count = await db.count('conversations');
  db.close();
  return count;
}

beforeEach(() => {
  freshDatabases();
  vi.useRealTimers();
});

describe('the organisation’s retention', () => {
  test('by count holds as conversations begin', async () => {
    const { open } = start({ retentionCount: 10 });
    for (let index = 0; index < 14; index += 1) await open(`c${index}`);
    await vi.waitFor(async () => expect(await kept()).toBe(10));
  });

  test('by days holds every day, and when it comes into force', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const { open, events, managed } = start({});
    await open('old');
    vi.setSystemTime(8 * DAY);
    events.alarm.listeners[0]?.({ name: 'retention' });
    await open('new');
    expect(await kept()).toBe(2);
    managed.policy = { retentionDays: 7 };
    events.changed.listeners[0]?.({}, 'managed');
    await vi.waitFor(async () => expect(await kept()).toBe(1));
    vi.setSystemTime(16 * DAY);
    events.alarm.listeners[0]?.({ name: 'retention' });
    await vi.waitFor(async () => expect(await kept()).toBe(0));
  });

  test('is looked at daily', () => {
    const { events, alarms } = start({});
    events.installed.listeners[0]?.({ reason: 'install' });
    expect(alarms).toContain('retention');
  });
});
