/** The parts of `runtime.MessageSender` that prove who asks. `origin` is set by Chromium and newer Firefox only. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** The content script of a guarded site, in a tab's top frame. */
export interface PageCaller {
  readonly from: 'page';
  /** Origin of the page, one of the guarded ones. */
  readonly site: string;
  readonly tabId: number;
  /** Whether the tab is private: what it says must never reach the disk. */
  readonly incognito: boolean;
}

/** One of the extension's own pages. */
export interface ExtensionCaller {
  readonly from: 'extension';
}

export type Caller = PageCaller | ExtensionCaller;

/** Who counts as ours. */
export interface Trust {
  /** `runtime.id`. */
  readonly id: string;
  /** `runtime.getURL('')`: what the address of every page of the extension begins with. */
  readonly base: string;
  /** Whether pages of this origin, such as `https://chatgpt.com`, may ask now; sites come and go. */
  isSite(origin: string): Promise<boolean>;
}

/**
 * Tells who sent a message, from what the browser says about the sender and from nothing else. Whoever isn't one of the
 * listed callers is null: other extensions, frames, pages that aren't guarded, pages without an origin.
 */
export async function identify(sender: Sender, trust: Trust): Promise<Caller | null> {
  if (sender.id !== trust.id || sender.url === undefined) return null;
  if (sender.tab !== undefined && sender.frameId !== 0) return null;
  if (sender.url.startsWith(trust.base)) return { from: 'extension' };
  const site = originOf(sender);
  const tabId = sender.tab?.id;
  if (site === null || tabId === undefined || tabId < 0 || !(await trust.isSite(site))) return null;
  return { from: 'page', site, tabId, incognito: sender.tab?.incognito !== false };
}

function originOf({ origin, url = '' }: Sender): string | null {
  if (origin !== undefined) return origin;
  return URL.canParse(url) ? new URL(url).origin : null;
}
