import type { SiteAdapter } from '../adapters/adapter.ts';

/** The parts of an address that can hold an id: of the page's location, or of a link. */
export type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** The id of the conversation that the page shows, or null for a chat that has none yet. */
export function conversationIdOf(adapter: SiteAdapter, document: Document): string | null {
  return conversationIdAt(adapter, document.location);
}

/** The id of the conversation to which an address leads, or null for a chat that has none yet. */
export function conversationIdAt(adapter: SiteAdapter, { pathname, search, hash }: Address): string | null {
  for (const pattern of adapter.conversationPath) {
    const id = pattern.exec(pathname + search + hash)?.[1];
    if (id !== undefined) return decode(id);
  }
  return null;
}

/** Whether the site will replace this id by the server's. */
export function isPendingId(adapter: SiteAdapter, id: string | null): boolean {
  return id === null || adapter.pendingId.some((pattern) => pattern.test(id));
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
