import { beforeEach, describe, expect, test, vi } from 'vitest';
import { everythingStored, fakeSession, foundIn, freshDatabases, rawDatabase } from '../vault/world.ts';
import { CHAT, OTHER, pageOf, startWorker, wordPipeline, type Session } from './world.ts';

let session: Session;
let worker: ReturnType<typeof startWorker>;
/** The browser stops the worker and starts another one. */
const restart = (): void => {
  worker = startWorker(session);
};

beforeEach(() => {
  vi.restoreAllMocks();
  freshDatabases();
  session = fakeSession();
  restart();
});

describe('opening a conversation', () => {
  test('of an id gives the same one to every tab, and to later workers', async () => {
    const first = await worker.open('c-1');
    restart();
    expect(await worker.open('c-1', pageOf(CHAT, 5))).toEqual(first);
    expect((await worker.open('c-2')).handle).not.toBe(first.handle);
  });

  test('of one id on two sites gives two', async () => {
    expect((await worker.open('c-1', pageOf(OTHER))).handle).not.toBe((await worker.open('c-1')).handle);
  });

  test('without an id gives the draft of the tab and site, also after the worker was stopped', async () => {
    const draft = await worker.open(null);
    restart();
    expect(await worker.open(null)).toEqual(draft);
    const others = await Promise.all([worker.open(null, pageOf(CHAT, 5)), worker.open(null, pageOf(OTHER))]);
    expect(new Set([draft, ...others].map(({ handle }) => handle)).size).toBe(3);
  });

  test('without an id many times at once gives one draft', async () => {
    const drafts = await Promise.all(Array.from({ length: 20 }, () => worker.open(null)));
    expect(new Set(drafts.map(({ handle }) => handle)).size).toBe(1);
  });

  test('begins another draft when the vault was emptied', async () => {
    const draft = await worker.open(null);
    await worker.store.clear();
    expect((await worker.open(null)).handle).not.toBe(draft.handle);
  });

  test('of a tab that was closed begins another draft', async () => {
    const draft = await worker.open(null);
    await worker.close(1);
    expect((await worker.open(null)).handle).not.toBe(draft.handle);
  });
});

describe('protecting a text', () => {
  test('replies with surrogates, where they came from, and the whole mapping', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'Seen: ROE.');
    expect(await worker.protect(handle, 'DOE saw ROE')).toEqual({
      ok: true,
      text: 'word-1 saw word-0',
      doubts: [],
      ambiguities: [],
      notes: [],
      replacements: [
        { type: 'NAME', original: 'DOE', surrogate: 'word-1', start: 0, end: 3 },
        { type: 'NAME', original: 'ROE', surrogate: 'word-0', start: 8, end: 11 },
      ],
      entries: [
        { type: 'NAME', original: 'ROE', surrogate: 'word-0' },
        { type: 'NAME', original: 'DOE', surrogate: 'word-1' },
      ],
    });
  });

  test('is written before the reply: a worker stopped right after it has lost nothing', async () => {
    const { handle } = await worker.open(null);
    const { entries } = await worker.protect(handle, 'ROE and DOE');
    restart();
    expect((await worker.open(null)).entries).toEqual(entries);
    expect((await worker.protect(handle, 'DOE')).text).toBe('word-1');
  });

  test('a hundred times at once loses no value and gives each one surrogate', async () => {
    const { handle } = await worker.open('c-1');
    const words = Array.from({ length: 100 }, (_, index) => `NAME${index % 70}`);
    const replies = await Promise.all(
      words.map((word, index) => worker.protect(handle, `${word} ALWAYS`, pageOf(CHAT, index % 2))),
    );
    const { entries } = await worker.open('c-1');
    expect(new Set(entries.map(({ original }) => original))).toEqual(new Set([...words, 'ALWAYS']));
    expect(entries).toHaveLength(71);
    expect(new Set(entries.map(({ surrogate }) => surrogate)).size).toBe(71);
    const surrogateOf = new Map(entries.map(({ original, surrogate }) => [original, surrogate]));
    expect(replies.map(({ text }) => text)).toEqual(
      words.map((word) => `${surrogateOf.get(word)} ${surrogateOf.get('ALWAYS')}`),
    );
  });

  test('serves only the site that got the handle', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'ROE');
    const foreign = pageOf(OTHER);
    for (const message of [
      { kind: 'protect', handle, text: 'x', own: [] },
      { kind: 'bindConversation', handle, conversationId: 'c-9' },
    ]) {
      expect(await worker.ask(message, foreign)).toEqual({ ok: false, reason: 'unknown-conversation' });
    }
    expect((await worker.open('c-9', foreign)).entries).toEqual([]);
  });

  test('leaves nothing plain in the database', async () => {
    const { handle } = await worker.open('WEB:canary-id');
    await worker.protect(handle, 'ZEBULON QUARTERSTAFF');
    await worker.bind(handle, 'canary-final');
    const canaries = ['ZEBULON', 'QUARTERSTAFF', 'word-0', 'canary', CHAT];
    expect(foundIn(await everythingStored(), canaries)).toEqual([]);
    expect(foundIn(Buffer.from(JSON.stringify([...session.items])), canaries.slice(0, 4))).toEqual([]);
  });
});

describe('binding a conversation', () => {
  test('follows draft, pending and final id, and leaves the tab without a draft', async () => {
    const draft = await worker.open(null);
    const { entries } = await worker.protect(draft.handle, 'ROE');
    expect(await worker.bind(draft.handle, 'WEB:1')).toEqual({ ok: true, handle: draft.handle, entries, bound: true });
    restart();
    expect(await worker.bind(draft.handle, 'c-1')).toMatchObject({ handle: draft.handle, bound: true });
    expect((await worker.open('c-1', pageOf(CHAT, 5))).entries).toEqual(entries);
    expect((await worker.open('WEB:1')).handle).toBe(draft.handle);
    expect(await worker.open(null)).toMatchObject({ entries: [] });
  });

  test('to an id of another conversation is refused with that conversation', async () => {
    const owner = await worker.open('c-1', pageOf(CHAT, 5));
    const { entries } = await worker.protect(owner.handle, 'ROE');
    const draft = await worker.open(null);
    await worker.protect(draft.handle, 'DOE');
    expect(await worker.bind(draft.handle, 'c-1')).toEqual({ ok: true, handle: owner.handle, entries, bound: false });
    expect((await worker.open('c-1')).entries).toEqual(entries);
  });

  test('to a second final id is refused with a conversation of that id', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'ROE');
    const other = await worker.bind(handle, 'c-2');
    expect(other).toMatchObject({ bound: false, entries: [] });
    expect(await worker.open('c-2')).toMatchObject({ handle: other.handle });
  });

  test('leaves the drafts of other sites in the tab alone', async () => {
    const elsewhere = await worker.open(null, pageOf(OTHER));
    await worker.bind((await worker.open(null)).handle, 'c-1');
    expect(await worker.open(null, pageOf(OTHER))).toEqual(elsewhere);
  });
});

describe('a new draft', () => {
  test('takes the place of the one before, which stays usable by its handle', async () => {
    const before = await worker.open(null);
    const after = await worker.newDraft();
    expect(after).toEqual({ ok: true, handle: after.handle, entries: [] });
    expect(after.handle).not.toBe(before.handle);
    expect((await worker.open(null)).handle).toBe(after.handle);
    expect((await worker.protect(before.handle, 'ROE')).text).toBe('word-0');
  });
});

describe('when something fails', () => {
  test('a full disk is reported, and the conversation is as it was', async () => {
    const { handle } = await worker.open('c-1');
    const { entries } = await worker.protect(handle, 'ROE');
    const before = await everythingStored();
    const disk = worker.fillDisk();
    const full = { ok: false, reason: 'vault-full' };
    expect(await worker.ask({ kind: 'protect', handle, text: 'DOE', own: [] }, pageOf(CHAT))).toEqual(full);
    expect(await worker.ask({ kind: 'openConversation', conversationId: 'c-2' }, pageOf(CHAT))).toEqual(full);
    expect(await worker.ask({ kind: 'newDraft' }, pageOf(CHAT))).toEqual(full);
    disk.mockRestore();
    expect(await everythingStored()).toEqual(before);
    expect((await worker.open('c-1')).entries).toEqual(entries);
    expect((await worker.protect(handle, 'DOE')).text).toBe('word-1');
  });

  test('a pipeline that throws holds the send, says nothing of the text and changes nothing', async () => {
    const { handle } = await worker.open('c-1');
    const broken = startWorker(session, {
      ...wordPipeline,
      protect: (text) => {
        throw new Error(`cannot read ${text}`);
      },
    });
    expect(await broken.ask({ kind: 'protect', handle, text: 'ROE', own: [] }, pageOf(CHAT))).toEqual({
      ok: false,
      reason: 'detection-failed',
    });
    expect((await worker.open('c-1')).entries).toEqual([]);
  });

  test('a database that cannot be opened is reported', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await worker.ask({ kind: 'newDraft' }, pageOf(CHAT))).toEqual({ ok: false, reason: 'vault-unavailable' });
  });

  test('a record that was changed is reported for its conversation only', async () => {
    const { handle } = await worker.open('c-1');
    const db = await rawDatabase();
    const record = (await db.get('conversations', handle)) as { data: Uint8Array };
    record.data[10] = (record.data[10] ?? 0) ^ 1;
    await db.put('conversations', record, handle);
    db.close();
    expect(await worker.ask({ kind: 'openConversation', conversationId: 'c-1' }, pageOf(CHAT))).toEqual({
      ok: false,
      reason: 'vault-corrupt',
    });
    expect(await worker.open('c-2')).toMatchObject({ entries: [] });
  });

  test('a handle from before the browser was restarted is unknown, and its id begins anew', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'ROE');
    session = fakeSession();
    restart();
    expect(await worker.ask({ kind: 'protect', handle, text: 'ROE', own: [] }, pageOf(CHAT))).toEqual({
      ok: false,
      reason: 'unknown-conversation',
    });
    expect(await worker.open('c-1')).toMatchObject({ entries: [] });
  });
});

describe('a private tab', () => {
  const privately = pageOf(CHAT, 9, true);

  test('is served like any other, by later workers too', async () => {
    const { handle } = await worker.open(null, privately);
    await worker.protect(handle, 'ROE', privately);
    restart();
    expect((await worker.protect(handle, 'DOE ROE', privately)).text).toBe('word-1 word-0');
    await worker.bind(handle, 'c-1', privately);
    expect((await worker.open('c-1', pageOf(CHAT, 10, true))).entries).toHaveLength(2);
  });

  test('never opens the normal vault, and its values stand nowhere in plain text', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const { handle } = await worker.open('c-canary', privately);
    await worker.protect(handle, 'ZEBULON', privately);
    await worker.bind(handle, 'c-canary-2', privately);
    await worker.newDraft(privately);
    expect(open).not.toHaveBeenCalled();
    expect(foundIn(Buffer.from(JSON.stringify([...session.items])), ['ZEBULON', 'canary', 'word-0'])).toEqual([]);
  });

  test('shares no conversation with normal tabs', async () => {
    const { handle } = await worker.open('c-1');
    await worker.protect(handle, 'ROE');
    expect(await worker.open('c-1', privately)).toMatchObject({ entries: [] });
    expect(await worker.ask({ kind: 'protect', handle, text: 'ROE', own: [] }, privately)).toEqual({
      ok: false,
      reason: 'unknown-conversation',
    });
  });

  test('is forgotten with the last one, not before, and the normal vault is not', async () => {
    const normal = await worker.open('c-1');
    const { handle } = await worker.open('c-1', privately);
    await worker.open('c-2', pageOf(CHAT, 10, true));
    await worker.close(10, [1, 9]);
    expect((await worker.protect(handle, 'ROE', privately)).text).toBe('word-0');
    await worker.close(1, [9]);
    expect((await worker.protect(handle, 'ROE', privately)).text).toBe('word-0');
    restart();
    await worker.close(9);
    expect([...session.items.keys()]).toEqual(['vault-key']);
    expect(await worker.open('c-1', privately)).toMatchObject({ entries: [] });
    expect((await worker.open('c-1')).handle).toBe(normal.handle);
  });

  test('is forgotten even if the browser never told of others that were closed with it', async () => {
    await worker.open('c-1', privately);
    await worker.open('c-2', pageOf(CHAT, 10, true));
    await worker.close(9, [1]);
    expect([...session.items.keys()]).toEqual([]);
  });
});
