import type { AdapterOverride } from '../adapters/override.ts';

/**
 * What holds on a site.
 * - `on`: what identifies somebody is replaced before it is sent.
 * - `off`: new text goes out as it is; chats that were protected stay restored.
 * - `blocked`: nothing may be sent from it.
 */
export type SiteMode = 'on' | 'off' | 'blocked';

/** What holds on one site, and who said so. */
export interface SiteState {
  readonly mode: SiteMode;
  /** Who decides: `waiting` stands for a policy that isn't known yet, while the strictest default holds. */
  readonly decidedBy: 'policy' | 'user' | 'default' | 'waiting';
  /** Correction of the site's adapter by policy. */
  readonly override?: AdapterOverride;
}

/**
 * Why a guarded page is not fully protected.
 * - `no-composer`: no composer that the adapter knows is on the page.
 * - `unknown-editor`: text is typed into something editable that no adapter knows.
 * - `guard-not-first`: the page's own listeners may come before the guard.
 * - `proof-failed`: the round trip of a harmless text through detection and vault failed.
 */
export const DEGRADATIONS = ['no-composer', 'unknown-editor', 'guard-not-first', 'proof-failed'] as const;
export type Degradation = (typeof DEGRADATIONS)[number];

/** How a page's own proof came out. */
export interface Health {
  /** Nothing here: protected. */
  readonly degraded: readonly Degradation[];
  /** When the present state began, in milliseconds of the epoch. */
  readonly since: number;
}
