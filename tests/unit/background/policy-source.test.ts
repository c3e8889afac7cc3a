import { beforeEach, describe, expect, test } from 'vitest';
import { createPolicySource } from '../../../lib/background/policy-source.ts';
import { EMPTY_WAIT, type Given } from '../../../lib/policy/standing.ts';
import { processLock } from '../../../lib/vault/lock.ts';
import { fakeSession } from '../vault/world.ts';

let now: number;
let given: Given;
let forced: boolean;
let woken: number[];
let local: ReturnType<typeof fakeSession>;
let session: ReturnType<typeof fakeSession>;

/** A source as a newly started worker has it. */
const worker = () =>
  createPolicySource({
    given: () => Promise.resolve(given),
    forced: () => Promise.resolve(forced),
    local,
    session,
    lock: processLock(),
    now: () => now,
    wakeAt: (time) => void woken.push(time),
  });

const strict: Given = { kind: 'policy', raw: { guardedSites: { 'https://claude.ai': 'on' } } };

beforeEach(() => {
  [now, given, forced, woken] = [1_000_000, { kind: 'empty' }, true, []];
  [local, session] = [fakeSession(), fakeSession()];
});

describe('the policy of a force-installed extension', () => {
  test('is waited for, over stopped workers, and believed to be none after its time', async () => {
    expect(await worker().current()).toEqual({ policy: null, problems: [], waiting: true });
    now += EMPTY_WAIT / 2;
    const second = worker();
    expect(await second.current()).toMatchObject({ waiting: true });
    expect(woken).toEqual([1_000_000 + EMPTY_WAIT, 1_000_000 + EMPTY_WAIT]);
    now += EMPTY_WAIT / 2;
    expect(await second.current()).toEqual({ policy: null, problems: [], waiting: false });
  });

  test('holds from the last time until it is given again', async () => {
    given = strict;
    await worker().current();
    [given, session] = [{ kind: 'empty' }, fakeSession()];
    const restarted = worker();
    expect((await restarted.current()).policy?.guardedSites.get('https://claude.ai')).toBe('on');
    given = { kind: 'policy', raw: { otherSites: 'user' } };
    expect((await restarted.refresh()).policy?.otherSites).toBe('user');
    expect(local.items.get('last-policy')).toBe(JSON.stringify(given.raw));
  });

  test('that was taken away is forgotten after its time', async () => {
    given = strict;
    const source = worker();
    await source.current();
    given = { kind: 'empty' };
    expect((await source.refresh()).policy).not.toBeNull();
    now += EMPTY_WAIT;
    expect(await source.current()).toMatchObject({ policy: null, waiting: false });
    expect(local.items.has('last-policy')).toBe(false);
  });

  test('is the same object as long as it is equal', async () => {
    given = strict;
    const source = worker();
    const { policy } = await source.current();
    given = { kind: 'policy', raw: structuredClone(strict.raw) };
    expect((await source.refresh()).policy).toBe(policy);
  });
});

test('without an administrator there is no wait', async () => {
  forced = false;
  expect(await worker().current()).toEqual({ policy: null, problems: [], waiting: false });
  expect(woken).toEqual([]);
});
