import { createConversations, type Conversations } from '../vault/conversations.ts';
import { createKeyring, type Keyring } from '../vault/keys.ts';
import { memoryStore } from '../vault/memory-store.ts';
import type { Lock, RandomBytes, SessionPort } from '../vault/ports.ts';
import type { VaultStore } from '../vault/store.ts';
import type { Vaults } from './page-service.ts';

/** What both vaults are built on. */
export interface VaultsOptions {
  /** Where records of normal windows are kept. */
  readonly store: VaultStore;
  readonly session: SessionPort;
  readonly lock: Lock;
  readonly randomBytes: RandomBytes;
  /** The time, in milliseconds of the epoch. */
  readonly now: () => number;
}

const PRIVATE = 'private:';

/** Makes the vaults of normal and of private windows; `forgetIncognito` ends the private one. */
export function createVaults<State>(options: VaultsOptions): Vaults<State> & { forgetIncognito(): Promise<void> } {
  const { session, store } = options;
  const privateStore = memoryStore(session, PRIVATE);
  const keyring = createKeyring({ ...options, item: 'vault-key' });
  const privateKeyring = createKeyring({ ...options, store: privateStore, item: `${PRIVATE}vault-key` });
  return {
    normal: conversations(options, store, keyring),
    incognito: conversations(options, privateStore, privateKeyring),
    async forgetIncognito() {
      await privateKeyring.destroy();
      await privateStore.clear();
    },
  };
}

function conversations<State>(options: VaultsOptions, store: VaultStore, keyring: Keyring): Conversations<State> {
  return createConversations({ ...options, store, keys: () => keyring.keys() });
}
