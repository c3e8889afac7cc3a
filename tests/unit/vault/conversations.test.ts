import { beforeEach, describe, expect, test } from 'vitest';
import { createConversations, type Conversations } from '../../../lib/vault/conversations.ts';
import { processLock } from '../../../lib/vault/lock.ts';
import { openStore } from '../../../lib/vault/store.ts';
import {
  everythingStored,
  fakeSession,
  foundIn,
  freshDatabases,
  keyringOver,
  OTHER_SITE,
  randomBytes,
  rawDatabase,
  SITE,
} from './world.ts';

interface State {
  readonly words: readonly string[];
}

let session: ReturnType<typeof fakeSession>;
let vault: Conversations<State>;

/** A vault as a newly started worker has it. */
function worker(): Conversations<State> {
  const store = openStore();
  const keyring = keyringOver(session, store);
  return createConversations<State>({
    store,
    keys: () => keyring.keys(),
    lock: processLock(),
    randomBytes,
    now: () => 0,
  });
}

const empty = (): State => ({ words: [] });
const named = (id: string, { site = SITE, pending = false } = {}) => ({ site, id, pending });
const add = (word: string) => (state: State) => ({ state: { words: [...state.words, word] } });

beforeEach(() => {
  freshDatabases();
  session = fakeSession();
  vault = worker();
});

describe('a conversation', () => {
  test('has a random handle and comes back with its state', async () => {
    const { handle, state } = await vault.create(SITE, { words: ['a'] });
    expect(handle).toMatch(/^[0-9a-f]{32}$/u);
    expect(state).toEqual({ words: ['a'] });
    expect(await vault.load(SITE, handle)).toEqual({ handle, state });
    expect((await vault.create(SITE, empty())).handle).not.toBe(handle);
  });

  test('is found by its id, also by a later worker of the session', async () => {
    const { handle } = await vault.open(named('c-1'), () => ({ words: ['first'] }));
    await vault.update(SITE, handle, add('second'));
    expect(await worker().open(named('c-1'), empty)).toEqual({ handle, state: { words: ['first', 'second'] } });
  });

  test('does not exist for another site', async () => {
    const { handle } = await vault.open(named('c-1'), empty);
    expect(await vault.load(OTHER_SITE, handle)).toBe(null);
    expect(await vault.update(OTHER_SITE, handle, add('x'))).toBe(null);
    expect(await vault.bind(named('c-2', { site: OTHER_SITE }), handle)).toBe(null);
    expect((await vault.open(named('c-1', { site: OTHER_SITE }), empty)).handle).not.toBe(handle);
    expect(await vault.load(SITE, handle)).toEqual({ handle, state: empty() });
  });

  test('is the same for everybody who opens a new id at once', async () => {
    const second = worker();
    await second.load(SITE, 'none');
    const calls = Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? vault : second).open(named('new'), () => ({ words: [String(index)] })),
    );
    const opened = await Promise.all(calls);
    expect(new Set(opened.map((conversation) => JSON.stringify(conversation))).size).toBe(1);
  });

  test('loses no change of a hundred at once', async () => {
    const { handle } = await vault.create(SITE, empty());
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    await Promise.all(words.map((word) => vault.update(SITE, handle, add(word))));
    expect((await worker().load(SITE, handle))?.state.words.toSorted()).toEqual(words.toSorted());
  });

  test('keeps its state when a change fails', async () => {
    const { handle } = await vault.create(SITE, { words: ['kept'] });
    await expect(vault.update(SITE, handle, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect((await vault.load(SITE, handle))?.state).toEqual({ words: ['kept'] });
  });

  test('is gone for ever when the session ends', async () => {
    const { handle } = await vault.open(named('c-1'), () => ({ words: ['secret'] }));
    session = fakeSession();
    const later = worker();
    expect(await later.load(SITE, handle)).toBe(null);
    expect(await later.open(named('c-1'), empty)).toMatchObject({ state: empty() });
  });
});

describe('binding an id', () => {
  test('follows the chain from draft over pending to final id', async () => {
    const { handle } = await vault.create(SITE, { words: ['draft'] });
    expect(await vault.bind(named('WEB:1', { pending: true }), handle)).toEqual({
      handle,
      state: { words: ['draft'] },
    });
    expect(await vault.bind(named('6710'), handle)).toMatchObject({ handle });
    for (const id of ['WEB:1', '6710']) expect((await worker().open(named(id), empty)).handle).toBe(handle);
  });

  test('may be repeated', async () => {
    const { handle } = await vault.create(SITE, empty());
    await vault.bind(named('6710'), handle);
    expect(await vault.bind(named('6710'), handle)).toMatchObject({ handle });
  });

  test('is refused when the id belongs to another conversation', async () => {
    const owner = await vault.open(named('6710'), () => ({ words: ['owner'] }));
    const { handle } = await vault.create(SITE, { words: ['draft'] });
    expect(await vault.bind(named('6710'), handle)).toBe(false);
    expect(await vault.open(named('6710'), empty)).toEqual(owner);
    expect(await vault.load(SITE, handle)).toEqual({ handle, state: { words: ['draft'] } });
  });

  test('is refused when the conversation has its final id already', async () => {
    const { handle } = await vault.create(SITE, empty());
    await vault.bind(named('first'), handle);
    expect(await vault.bind(named('second'), handle)).toBe(false);
    expect(await vault.bind(named('WEB:3', { pending: true }), handle)).toBe(false);
    const opened = await vault.open(named('visited'), empty);
    expect(await vault.bind(named('other'), opened.handle)).toBe(false);
    expect((await vault.open(named('second'), empty)).handle).not.toBe(handle);
  });

  test('gives an id that two drafts want at once to one of them', async () => {
    const drafts = await Promise.all([vault.create(SITE, empty()), vault.create(SITE, empty())]);
    const results = await Promise.all(drafts.map(({ handle }) => vault.bind(named('6710'), handle)));
    expect(results.filter((result) => result === false)).toHaveLength(1);
  });

  test('loses no change that is made at the same time', async () => {
    const { handle } = await vault.create(SITE, empty());
    await Promise.all([
      vault.update(SITE, handle, add('before')),
      vault.bind(named('6710'), handle),
      vault.update(SITE, handle, add('after')),
    ]);
    expect((await vault.open(named('6710'), empty)).state.words).toEqual(['before', 'after']);
  });

  test('of an unknown handle is null', async () => {
    expect(await vault.bind(named('6710'), '0'.repeat(32))).toBe(null);
  });
});

describe('the database of a vault', () => {
  const canaries = ['Zebulon Quarterstaff', 'Zoë Ōkami', 'MRN-99887766', SITE, 'c-canary-1', 'c-canary-2', 'surrogate'];

  test('holds nothing in plain text, nor the key', async () => {
    const { handle } = await vault.open(named('c-canary-1', { pending: true }), empty);
    for (const canary of canaries) await vault.update(SITE, handle, add(canary));
    await vault.bind(named('c-canary-2'), handle);
    expect(await vault.load(SITE, handle)).toMatchObject({ state: { words: canaries } });
    const key = JSON.parse(session.items.get('vault-key') ?? '') as string;
    const stored = await everythingStored();
    expect(foundIn(stored, [...canaries, key])).toEqual([]);
    expect(stored.includes(Buffer.from(key, 'base64'))).toBe(false);
  });

  test('is searched in a way that finds plain text', async () => {
    await vault.create(SITE, empty());
    const db = await rawDatabase();
    await db.put('conversations', { words: canaries }, 'plain');
    db.close();
    expect(foundIn(await everythingStored(), ['Zebulon Quarterstaff', 'Zoë Ōkami', 'plain'])).toHaveLength(3);
  });

  test('shows the same size for a short and a long conversation', async () => {
    await vault.create(SITE, { words: ['Al'] });
    await vault.create(SITE, { words: ['Bartholomew Featherstonehaugh', '1 Long Street'] });
    const db = await rawDatabase();
    const sizes = (await db.getAll('conversations')).map((record: { data: Uint8Array }) => record.data.length);
    db.close();
    expect(new Set(sizes).size).toBe(1);
  });
});

describe('records that were moved about in the database', () => {
  test('are noticed when two conversations are swapped, and others stay readable', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((word) => vault.create(SITE, { words: [word] })));
    const handles = [a?.handle ?? '', b?.handle ?? ''] as const;
    const db = await rawDatabase();
    const [first, second] = await Promise.all(handles.map((handle) => db.get('conversations', handle)));
    await db.put('conversations', first, handles[1]);
    await db.put('conversations', second, handles[0]);
    db.close();
    for (const handle of handles) {
      await expect(vault.load(SITE, handle)).rejects.toMatchObject({ reason: 'corrupt' });
      await expect(vault.update(SITE, handle, add('x'))).rejects.toMatchObject({ reason: 'corrupt' });
    }
    expect((await vault.load(SITE, c?.handle ?? ''))?.state).toEqual({ words: ['c'] });
  });

  test('are noticed when an id is pointed at another conversation', async () => {
    await vault.open(named('a'), () => ({ words: ['a'] }));
    await vault.open(named('b'), () => ({ words: ['b'] }));
    const db = await rawDatabase();
    const keys = await db.getAllKeys('bindings');
    const records = await db.getAll('bindings');
    await Promise.all(keys.map((key, index) => db.put('bindings', records[1 - index], key)));
    db.close();
    for (const id of ['a', 'b']) {
      await expect(vault.open(named(id), empty)).rejects.toMatchObject({ reason: 'corrupt' });
    }
  });

  test('are noticed when a conversation was taken out from under its id', async () => {
    const { handle } = await vault.open(named('a'), empty);
    const db = await rawDatabase();
    await db.delete('conversations', handle);
    db.close();
    await expect(vault.open(named('a'), empty)).rejects.toMatchObject({ reason: 'corrupt' });
  });
});
