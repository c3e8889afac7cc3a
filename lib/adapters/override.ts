import type { PageContract, SiteAdapter } from './adapter.ts';

/**
 * A correction of an adapter as data, as an administrator gives it for a page that has changed. Plain JSON: it travels in
 * policies and messages. Patterns are sources of regular expressions; the first group is the id.
 */
export interface AdapterOverride {
  readonly contracts?: readonly PageContract[];
  readonly conversationPath?: readonly string[];
  readonly pendingId?: readonly string[];
}

/** The adapter with the override's forms of the page before its own, so that old and new forms match together. */
export function withOverride(adapter: SiteAdapter, override: AdapterOverride): SiteAdapter {
  const { contracts = [], conversationPath = [], pendingId = [] } = override;
  return {
    ...adapter,
    contracts: [...contracts, ...adapter.contracts],
    conversationPath: [...conversationPath.map(compile), ...adapter.conversationPath],
    pendingId: [...pendingId.map(compile), ...adapter.pendingId],
  };
}

function compile(source: string): RegExp {
  return new RegExp(source, 'u');
}
