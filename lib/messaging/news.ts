import type { PageNews } from './protocol.ts';
import type { Sender } from './sender.ts';

/**
 * Reads what a content script was sent. Null unless it is news of the protocol that this very extension's background sent:
 * what comes from a tab, or from anybody else, is none.
 */
export function readNews(message: unknown, sender: Sender, ownId: string): PageNews | null {
  if (sender.id !== ownId || sender.tab !== undefined) return null;
  if (typeof message !== 'object' || message === null) return null;
  return 'kind' in message && message.kind === 'siteChanged' ? { kind: 'siteChanged' } : null;
}
