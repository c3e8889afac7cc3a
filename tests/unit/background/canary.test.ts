import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createCanary } from '../../../lib/background/canary.ts';
import type { Pipeline } from '../../../lib/background/pipeline.ts';
import { createVaults } from '../../../lib/background/vaults.ts';
import { protect } from '../../../lib/pipeline/protect.ts';
import { createState, type SurrogateState } from '../../../lib/surrogate/state.ts';
import { asSafe } from '../../../lib/core/text.ts';
import { processLock } from '../../../lib/vault/lock.ts';
import { openStore } from '../../../lib/vault/store.ts';
import { everythingStored, fakeSession, foundIn, freshDatabases, randomBytes } from '../vault/world.ts';

const SEED = '0123456789abcdef0123456789abcdef';
type RoundTrip = Pick<Pipeline<SurrogateState>, 'begin' | 'protect'>;
const real: RoundTrip = {
  begin: () => createState(SEED, '2026-11-25'),
  protect: (text, state) => protect(text, state),
};

let session: ReturnType<typeof fakeSession>;
let time: number;

function canaryOver(pipeline: RoundTrip = real): (incognito: boolean) => Promise<boolean> {
  const vaults = createVaults<SurrogateState>({
    store: openStore(),
    session,
    lock: processLock(),
    randomBytes,
    now: () => time,
  });
  return createCanary({ vaults, pipeline, now: () => time });
}

beforeEach(() => {
  vi.restoreAllMocks();
  freshDatabases();
  session = fakeSession();
  time = 0;
});

describe('the round trip of a harmless text', () => {
  test.each([false, true])('is made with the real pipeline and leaves nothing (private: %s)', async (incognito) => {
    expect(await canaryOver()(incognito)).toBe(true);
    expect(foundIn(await everythingStored(), ['Achterberg', 'probe'])).toEqual([]);
    expect([...session.items.keys()].filter((name) => !name.endsWith('vault-key'))).toEqual([]);
  });

  test('fails where a value comes through', async () => {
    const blind: RoundTrip = {
      ...real,
      protect: (text, state) => ({
        text: asSafe(text),
        state,
        replacements: [],
        doubts: [],
        ambiguities: [],
        notes: [],
      }),
    };
    expect(await canaryOver(blind)(false)).toBe(false);
  });

  test('fails where detection throws, or what was replaced can not be restored', async () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    expect(await canaryOver({ ...real, protect: broken })(false)).toBe(false);
    const forgetful: RoundTrip = {
      ...real,
      protect: (text, state) => ({ ...protect(text, state), state }),
    };
    expect(await canaryOver(forgetful)(false)).toBe(false);
  });

  test('fails in the window whose vault fails, and is tried again when it is asked for again', async () => {
    const canary = canaryOver();
    expect(await canary(false)).toBe(true);
    time = 60_000;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect([await canary(false), await canary(true)]).toEqual([false, true]);
    put.mockRestore();
    expect(await canary(false)).toBe(true);
  });

  test('is made once a minute, for all pages together', async () => {
    const asked = vi.fn<Pipeline<SurrogateState>['protect']>(real.protect);
    const canary = canaryOver({ ...real, protect: asked });
    expect(await Promise.all([canary(false), canary(false), canary(false)])).toEqual([true, true, true]);
    time = 59_999;
    await canary(false);
    expect(asked).toHaveBeenCalledTimes(1);
    time = 60_000;
    await canary(false);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
