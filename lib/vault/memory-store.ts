import { fromBase64, toBase64 } from './bytes.ts';
import type { Envelope } from './envelope.ts';
import { asVaultError, VaultError } from './errors.ts';
import type { SessionPort } from './ports.ts';
import type { StoredRecords, VaultStore, Write } from './store.ts';

/**
 * The vault of private windows: the same encrypted records, in memory-backed storage and nowhere else. Unlike a variable
 * it outlives a stopped worker. `prefix` is what its items' names begin with.
 */
export function memoryStore(session: SessionPort, prefix: string): VaultStore {
  const conversations = `${prefix}conversation:`;
  const bindings = `${prefix}binding:`;
  const probe = `${prefix}probe`;

  const read = async (item: string): Promise<unknown> => fromItem((await session.get(item))[item]);
  const names = async (): Promise<string[]> =>
    Object.keys(await session.get(null)).filter((name) => name.startsWith(conversations) || name.startsWith(bindings));
  const write = async ({ conversation, binding }: Write): Promise<boolean> => {
    const key = binding && bindings + binding.key;
    if (key !== undefined && (await session.get(key))[key] !== undefined) return false;
    await session.set({
      ...(conversation && { [conversations + conversation.handle]: toItem(conversation.record) }),
      ...(binding && { [bindings + binding.key]: toItem(binding.record) }),
    });
    return true;
  };

  const all = async (): Promise<StoredRecords> => {
    const items = Object.entries(await session.get(null));
    const below = (start: string): Map<string, unknown> =>
      new Map(
        items
          .filter(([name]) => name.startsWith(start))
          .map(([name, item]) => [name.slice(start.length), fromItem(item)]),
      );
    return { conversations: below(conversations), bindings: below(bindings) };
  };

  let turn: Promise<unknown> = Promise.resolve();
  return {
    conversation: (handle) => attempt('read a conversation', () => read(conversations + handle)),
    binding: (key) => attempt('look a conversation up', () => read(bindings + key)),
    async write(changes) {
      // One after another: nothing else makes "not there yet" and "written" one step.
      const result = turn.then(() => attempt('store a conversation', () => write(changes)));
      turn = result.catch(() => undefined);
      return result;
    },
    probe: (record) =>
      attempt('write and read a record', async () => {
        await session.set({ [probe]: toItem(record) });
        const written = await read(probe);
        await session.remove(probe);
        return written;
      }),
    isEmpty: () => attempt('count its records', async () => (await names()).length === 0),
    all: () => attempt('read its records', all),
    remove: (handle, keys) =>
      attempt('remove a conversation', async () =>
        session.remove([conversations + handle, ...keys.map((key) => bindings + key)]),
      ),
    clear: () => attempt('remove its records', async () => session.remove(await names())),
  };
}

/** Session storage keeps JSON only. */
function toItem({ v, nonce, data }: Envelope): object {
  return { v, nonce: toBase64(nonce), data: toBase64(data) };
}

function fromItem(item: unknown): unknown {
  if (item === undefined) return undefined;
  const { v, nonce, data } = item as Record<string, unknown>;
  if (typeof nonce !== 'string' || typeof data !== 'string') {
    throw new VaultError('corrupt', 'A record of the private vault has an unknown form.');
  }
  return { v, nonce: fromBase64(nonce), data: fromBase64(data) };
}

async function attempt<T>(what: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw asVaultError(error, what);
  }
}
