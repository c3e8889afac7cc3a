import type { Tabs } from './tabs.ts';

/** What closing a tab touches. */
export interface CloseTabOptions {
  readonly tabs: Tabs;
  readonly health: { forget(tabId: number): Promise<void> };
  readonly vaults: { forgetIncognito(): Promise<void> };
  /** Whether the browser still has a tab of this id. */
  readonly isOpen: (tabId: number) => Promise<boolean>;
}

/**
 * Forgets a tab that was closed, and the private vault with the last private tab. Only a private tab's end asks for the
 * others: with `incognito: split` Chromium gives normal windows a background of their own, which shares the session storage
 * but sees no private tab. Others that are remembered may be gone too: that background dies with the last private window.
 */
export async function closeTab(tabId: number, { tabs, health, vaults, isOpen }: CloseTabOptions): Promise<void> {
  const [closed] = await Promise.all([tabs.forget(tabId), health.forget(tabId)]);
  if (closed?.incognito !== true) return;
  const others = await tabs.incognito();
  if ((await Promise.all(others.map(isOpen))).includes(true)) return;
  await vaults.forgetIncognito();
  await Promise.all(others.flatMap((other) => [tabs.forget(other), health.forget(other)]));
}
