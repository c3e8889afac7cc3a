import { toHex } from './bytes.ts';
import { VaultError } from './errors.ts';
import type { VaultKeys } from './keys.ts';
import type { Lock, RandomBytes } from './ports.ts';
import { createRecords } from './records.ts';
import { type RetentionLimits, sweep } from './retention.ts';
import type { VaultStore } from './store.ts';

/** A conversation and its state. */
export interface Conversation<State> {
  /** 32 random hex digits. */
  readonly handle: string;
  readonly state: State;
}

/** What a site calls a conversation. */
export interface ConversationName {
  /** Origin of the site. */
  readonly site: string;
  readonly id: string;
  /** Whether the site will replace this id by another: only then may the conversation get a further one. */
  readonly pending: boolean;
}

/**
 * The conversations of a vault. Each belongs to one site (an origin): for any other site it doesn't exist, which is null.
 * States are JSON. Everything throws `VaultError`; what resolves after a change is on disk.
 */
export interface Conversations<State> {
  /** Begins a conversation that has no id yet. */
  create(site: string, state: State): Promise<Conversation<State>>;
  load(site: string, handle: string): Promise<Conversation<State> | null>;
  /** The conversation of an id; the first call begins it with `fresh()`. Calls at the same time agree on one. */
  open(name: ConversationName, fresh: () => State): Promise<Conversation<State>>;
  /**
   * Gives a conversation an id and returns it. False when the id belongs to another one, or when this one has its final id
   * already: one chat must never be shown with another's mapping.
   */
  bind(name: ConversationName, handle: string): Promise<Conversation<State> | false | null>;
  /** Replaces the state by `change(state).state`, resolves to the whole. Changes of a conversation wait for each other. */
  update<Changed extends { readonly state: State }>(
    site: string,
    handle: string,
    change: (state: State) => Changed | Promise<Changed>,
  ): Promise<Changed | null>;
  /**
   * Whether what is written into this vault can be read back: `content` (JSON) goes there and back as a record of its own
   * kind, which no conversation holds and which is removed again.
   */
  probe(content: unknown): Promise<boolean>;
  /** Deletes what goes beyond the limits, and resolves to how many conversations that were. */
  sweep(limits: RetentionLimits): Promise<number>;
}

export interface ConversationsOptions {
  readonly store: VaultStore;
  readonly keys: () => Promise<VaultKeys>;
  readonly lock: Lock;
  readonly randomBytes: RandomBytes;
  /** The time, in milliseconds of the epoch. */
  readonly now: () => number;
}

/** What a conversation's record holds. */
interface Stored<State> {
  readonly site: string;
  /** Whether it has its final id. */
  readonly settled: boolean;
  /** When it was last written, in milliseconds of the epoch. Within the record: outside it would tell when somebody worked. */
  readonly used: number;
  readonly state: State;
}

type Draft<State> = Omit<Stored<State>, 'used'>;

const HANDLE_BYTES = 16;

/** Makes the conversations of one vault over its store and keys. */
export function createConversations<State>(options: ConversationsOptions): Conversations<State> {
  const { store, keys, lock, randomBytes, now } = options;
  const records = createRecords(keys, randomBytes);

  const read = async (site: string, handle: string): Promise<Stored<State> | null> => {
    // The keys come first: a vault that has lost them forgets its records before they are read.
    await keys();
    const record = await store.conversation(handle);
    if (record === undefined) return null;
    const stored = (await records.openConversation(handle, record)) as Stored<State>;
    return stored.site === site ? stored : null;
  };

  const load = async (site: string, handle: string): Promise<Conversation<State> | null> => {
    const stored = await read(site, handle);
    return stored && { handle, state: stored.state };
  };

  /** Writes a record, and its binding if it gets one. False with nothing written when that id is taken. */
  const write = async (handle: string, draft: Draft<State>, key?: string): Promise<boolean> => {
    const stored: Stored<State> = { ...draft, used: now() };
    const record = await records.sealConversation(handle, stored);
    const binding = key !== undefined && { key, record: await records.sealBinding(key, handle) };
    return store.write({ conversation: { handle, record }, ...(binding && { binding }) });
  };

  const begin = async (stored: Draft<State>, key?: string): Promise<Conversation<State> | null> => {
    const handle = toHex(randomBytes(HANDLE_BYTES));
    return (await write(handle, stored, key)) ? { handle, state: stored.state } : null;
  };

  /** The handle that an id belongs to. */
  const owner = async (key: string): Promise<string | null> => {
    const record = await store.binding(key);
    return record === undefined ? null : records.openBinding(key, record);
  };

  const alone = <T>(handle: string, task: () => Promise<T>): Promise<T> => lock(`conversation:${handle}`, task);

  return {
    load,
    sweep: (limits) => sweep(limits, { store, records, keys, alone, now }),
    async create(site, state) {
      return present(await begin({ site, settled: false, state }));
    },
    async open({ site, id, pending }, fresh) {
      const key = await records.indexKey(site, id);
      const known = await owner(key);
      const held = known === null ? null : await load(site, known);
      if (held !== null) return held;
      const begun = await begin({ site, settled: !pending, state: fresh() }, key);
      // Null: the id is taken by now, as another call was quicker, and that conversation is the one.
      return begun ?? present(await load(site, (await owner(key)) ?? ''));
    },
    async bind({ site, id, pending }, handle) {
      const key = await records.indexKey(site, id);
      return alone(handle, async () => {
        const stored = await read(site, handle);
        if (stored === null) return null;
        const known = await owner(key);
        const free = known === null && !stored.settled;
        const bound = known === handle || (free && (await write(handle, { ...stored, settled: !pending }, key)));
        return bound && { handle, state: stored.state };
      });
    },
    async update(site, handle, change) {
      return alone(handle, async () => {
        const stored = await read(site, handle);
        if (stored === null) return null;
        const changed = await change(stored.state);
        await write(handle, { ...stored, state: changed.state });
        return changed;
      });
    },
    async probe(content) {
      return lock('probe', async () => {
        const back = await records.openProbe(await store.probe(await records.sealProbe(content)));
        return JSON.stringify(back) === JSON.stringify(content);
      });
    },
  };
}

function present<T>(value: T | null): T {
  if (value === null) throw new VaultError('corrupt', 'A conversation is listed in the vault but not in it.');
  return value;
}
