/** What storing and finding a conversation costs, over an IndexedDB in memory: encryption and code, not the disk. */
import 'fake-indexeddb/auto';
import nlp from 'compromise';
import { createConversations, type Conversations } from '../../lib/vault/conversations.ts';
import { createKeyring } from '../../lib/vault/keys.ts';
import { processLock } from '../../lib/vault/lock.ts';
import { openStore } from '../../lib/vault/store.ts';
import type { Row } from './row.ts';

const SITE = 'https://chat.example';
const ROUNDS = 60;
const ENTRIES = 40;
const SENTENCE = 'Mrs. Alvarez was seen in Springfield with her son Peter because of chest pain on Monday. ';

interface State {
  readonly entries: readonly { readonly type: string; readonly original: string; readonly surrogate: string }[];
}

/** Measures the vault; ratios compare with compromise reading 1,000 characters in the same run. */
export async function bench(): Promise<Row[]> {
  const text = SENTENCE.repeat(12).slice(0, 1000);
  const reading = await median(() => nlp(text).people().out('array') as unknown);
  const vault = openVault();
  const { handle } = await vault.create(SITE, state());
  const saving = await median(() => vault.update(SITE, handle, (known) => ({ state: known })));
  const loading = await median(() => vault.load(SITE, handle));
  await fill(vault, 0, 100);
  const amongFew = await lookUps(vault, 100);
  await fill(vault, 100, 2000);
  const amongMany = await lookUps(vault, 2000);
  return [
    { name: `vault: load and save ${ENTRIES} values`, value: saving, unit: 'ms' },
    { name: 'vault: load and save, against compromise on 1,000 characters', value: saving / reading, unit: 'ratio' },
    { name: `vault: load ${ENTRIES} values`, value: loading, unit: 'ms' },
    { name: 'vault: load, against compromise on 1,000 characters', value: loading / reading, unit: 'ratio' },
    { name: 'vault: look up among 100 conversations', value: amongFew, unit: 'ms' },
    { name: 'vault: growth of a look-up from 100 to 2,000', value: amongMany / amongFew, unit: 'times' },
  ];
}

function openVault(): Conversations<State> {
  const items = new Map<string, unknown>();
  const session = {
    get: (key: string | null) => Promise.resolve({ [String(key)]: items.get(String(key)) }),
    set: (added: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(added)) items.set(name, value);
      return Promise.resolve();
    },
    remove: () => Promise.resolve(items.clear()),
  };
  const [store, lock] = [openStore(), processLock()];
  const keyring = createKeyring({ session, store, lock, randomBytes, item: 'vault-key' });
  return createConversations<State>({ store, keys: () => keyring.keys(), lock, randomBytes, now: () => 0 });
}

function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

function state(): State {
  const entries = Array.from({ length: ENTRIES }, (_, index) => ({
    type: 'NAME',
    original: `Real Person ${index}`,
    surrogate: `Other Person ${index}`,
  }));
  return { entries };
}

function named(index: number) {
  return { site: SITE, id: `conversation-${index}`, pending: false };
}

async function fill(vault: Conversations<State>, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) await vault.open(named(index), state);
}

/** Milliseconds for one look-up by id, spread over all conversations there are. */
async function lookUps(vault: Conversations<State>, count: number): Promise<number> {
  let next = 0;
  return median(() => {
    next = (next + 37) % count;
    return vault.open(named(next), state);
  });
}

/** Median time of a task in milliseconds, after some rounds to warm up. */
async function median(task: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + 10; round += 1) {
    const begin = performance.now();
    await task();
    if (round >= 10) times.push(performance.now() - begin);
  }
  return times.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0;
}
