import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../lib/background/wire.ts';
import { freshDatabases } from '../vault/world.ts';
import { type FakeOptions, fakeBrowser } from './fake-browser.ts';

const BUILT_IN = 'https://chatgpt.com';
const OTHER = 'https://claude.ai';
const OWN = 'https://chat.hospital.example';
const ADDED = 'https://chat.added.example:8443';

/** A background over a fake browser; every question is asked as the popup or as the page of a tab. */
function start(options: FakeOptions = {}) {
  const fake = fakeBrowser(options);
  startBackground(fake.browser, [BUILT_IN, OTHER]);
  const popup = (message: object) => fake.ask(message, fake.popup);
  const page = (message: object, site: string) =>
    fake.ask(message, { url: `${site}/`, origin: site, frameId: 0, tab: { id: 1, incognito: false } });
  const setPolicy = (policy: Record<string, unknown>): void => {
    fake.managed.policy = policy;
    fake.events.changed.listeners[0]?.({}, 'managed');
  };
  return { ...fake, popup, page, setPolicy, ids: () => [...fake.registered.keys()] };
}

const refused = { ok: false, reason: 'refused' };

beforeEach(freshDatabases);

describe('a site that policy decides', () => {
  test('can not be switched, and says who decides', async () => {
    const { popup, page } = start({ policy: { guardedSites: { [BUILT_IN]: 'on', [OTHER]: 'off' } } });
    expect(await page({ kind: 'site' }, BUILT_IN)).toEqual({ ok: true, mode: 'on', decidedBy: 'policy' });
    expect(await page({ kind: 'site' }, OTHER)).toEqual({ ok: true, mode: 'off', decidedBy: 'policy' });
    expect(await popup({ kind: 'setSite', site: BUILT_IN, on: false })).toEqual(refused);
    expect(await popup({ kind: 'setSite', site: OTHER, on: true })).toEqual(refused);
  });

  test('and is blocked protects nothing, so that nothing is sent', async () => {
    const { page } = start({ policy: { blockedSites: [BUILT_IN] } });
    const { handle } = (await page({ kind: 'newDraft' }, BUILT_IN)) as { handle: string };
    expect(await page({ kind: 'protect', handle, text: 'x', own: [] }, BUILT_IN)).toEqual(refused);
  });

  test('takes the correction of its adapter to the page', async () => {
    const siteAdapters = { [BUILT_IN]: { pendingId: ['^tmp-'] } };
    const { page } = start({ policy: { siteAdapters } });
    expect(await page({ kind: 'site' }, BUILT_IN)).toMatchObject({ override: siteAdapters[BUILT_IN] });
    const { handle } = (await page({ kind: 'newDraft' }, BUILT_IN)) as { handle: string };
    expect(await page({ kind: 'bindConversation', handle, conversationId: 'tmp-1' }, BUILT_IN)).toMatchObject({
      bound: true,
    });
    expect(await page({ kind: 'bindConversation', handle, conversationId: 'real' }, BUILT_IN)).toMatchObject({
      bound: true,
    });
  });

  test('can not be switched while the policy of an administrator is not known', async () => {
    const { popup, page, alarms } = start({ installType: 'admin' });
    expect(await page({ kind: 'site' }, BUILT_IN)).toEqual({ ok: true, mode: 'on', decidedBy: 'waiting' });
    expect(await popup({ kind: 'setSite', site: BUILT_IN, on: false })).toEqual(refused);
    expect(alarms).toContain('policy');
  });
});

describe('a site that is left to the user', () => {
  test('is switched, for later workers too, and its tab is told', async () => {
    const { popup, page, told, browser, events } = start({ tabs: { 1: `${BUILT_IN}/c/1`, 2: `${OTHER}/` } });
    await vi.waitFor(() => expect(told).toEqual([1, 2]));
    const off = { ok: true, mode: 'off', decidedBy: 'user' };
    expect(await popup({ kind: 'setSite', site: BUILT_IN, on: false })).toEqual(off);
    expect(told).toEqual([1, 2, 1, 2]);
    events.message.listeners.length = 0;
    startBackground(browser, [BUILT_IN, OTHER]);
    expect(await page({ kind: 'site' }, BUILT_IN)).toEqual(off);
  });

  test('is told nothing where nothing has changed', async () => {
    const { told, setPolicy, popup } = start({ tabs: { 1: `${BUILT_IN}/` }, policy: { retentionDays: 3 } });
    await vi.waitFor(() => expect(told).toEqual([1]));
    setPolicy({ retentionDays: 4 });
    await popup({ kind: 'setSite', site: BUILT_IN, on: true });
    expect(told).toEqual([1]);
  });
});

describe('an origin that the user adds', () => {
  test('needs access first, is then guarded, in open tabs too, and can be taken out', async () => {
    const { popup, page, access, ids, injected } = start({ tabs: { 1: `${ADDED}/` } });
    expect(await popup({ kind: 'addSite', site: ADDED })).toEqual(refused);
    expect(await page({ kind: 'newDraft' }, ADDED)).toEqual(refused);

    access.push(`${ADDED}/*`);
    expect(await popup({ kind: 'addSite', site: ADDED })).toEqual({ ok: true, mode: 'on', decidedBy: 'user' });
    expect(ids()).toEqual([`${ADDED}#0`]);
    expect(injected).toEqual([1]);
    expect(await page({ kind: 'newDraft' }, ADDED)).toMatchObject({ ok: true });
    expect(await popup({ kind: 'status', tabId: 1 })).toMatchObject({ site: ADDED, addedByUser: true });

    expect(await popup({ kind: 'removeSite', site: ADDED })).toEqual({ ok: true });
    expect([ids(), access]).toEqual([[], []]);
    expect(await page({ kind: 'newDraft' }, ADDED)).toEqual(refused);
  });

  test('is nothing that is built in or that policy names', async () => {
    const { popup, page } = start({ access: [`${OWN}/*`], policy: { guardedSites: { [OWN]: 'on' } } });
    expect(await popup({ kind: 'addSite', site: OWN })).toEqual({ ok: true, mode: 'on', decidedBy: 'policy' });
    expect(await popup({ kind: 'removeSite', site: OWN })).toEqual(refused);
    expect(await popup({ kind: 'removeSite', site: BUILT_IN })).toEqual(refused);
    expect(await page({ kind: 'newDraft' }, OWN)).toMatchObject({ ok: true });
  });
});

describe('an origin that policy names', () => {
  test('is registered once there is access, and no longer when the policy drops it', async () => {
    const { events, access, ids, setPolicy, popup } = start({ policy: { guardedSites: { [OWN]: 'on' } } });
    expect(await popup({ kind: 'policy' })).toMatchObject({ found: true, uncovered: [BUILT_IN, OTHER, OWN] });
    access.push(`${OWN}/*`, `${BUILT_IN}/*`, `${OTHER}/*`);
    events.added.listeners[0]?.({});
    await vi.waitFor(() => expect(ids()).toEqual([`${OWN}#0`]));
    expect(await popup({ kind: 'policy' })).toMatchObject({ uncovered: [] });
    setPolicy({ otherSites: 'user' });
    await vi.waitFor(() => expect(ids()).toEqual([]));
  });

  test('is not registered where access was taken away', async () => {
    const { events, access, ids } = start({ access: [`${OWN}/*`], policy: { guardedSites: { [OWN]: 'on' } } });
    await vi.waitFor(() => expect(ids()).toEqual([`${OWN}#0`]));
    access.length = 0;
    events.removed.listeners[0]?.({});
    await vi.waitFor(() => expect(ids()).toEqual([]));
  });
});

test('the popup is told what of the policy could not be read', async () => {
  const { popup } = start({ policy: { strictness: 'bogus' } });
  expect(await popup({ kind: 'policy' })).toMatchObject({ found: true, problems: [{ path: 'strictness' }] });
});
