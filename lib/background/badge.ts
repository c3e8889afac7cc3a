import type { Action } from 'webextension-polyfill';
import type { Degradation, Health, SiteState } from '../sites/site-state.ts';

/** What the toolbar button of a guarded tab looks like. Tells how protection stands, and nothing of what is protected. */
export interface Badge {
  readonly text: string;
  /** Background and text colour, `#rrggbb`, with a contrast of at least 4.5 to 1. */
  readonly background: string;
  readonly color: string;
  /** The button's tooltip and accessible name. */
  readonly title: string;
}

const GREEN = { background: '#1b7f5c', color: '#ffffff' };
const AMBER = { background: '#f5a300', color: '#1d1400' };
const RED = { background: '#b3261e', color: '#ffffff' };
const GREY = { background: '#5f6b76', color: '#ffffff' };

const REASONS: Readonly<Record<Degradation, string>> = {
  'guard-not-first': 'messages are held until this page is reloaded',
  'unknown-editor': 'what is typed into an unknown box on this page is not sent',
  'no-composer': 'the message box of this page was not recognised',
  'proof-failed': 'the self-check failed',
};

/** The badge of a tab on a guarded site. */
export function badgeFor({ mode }: SiteState, { degraded }: Health): Badge {
  if (mode === 'blocked') return { text: '×', ...RED, title: 'Understudy: sending from this site is blocked' };
  if (mode === 'off') return { text: 'off', ...GREY, title: 'Understudy: off on this site' };
  if (degraded.length === 0) return { text: '✓', ...GREEN, title: 'Understudy: this page is protected' };
  const reasons = degraded.map((reason) => REASONS[reason]).join('; ');
  const held = degraded.includes('guard-not-first');
  return { text: '!', ...(held ? RED : AMBER), title: `Understudy: not fully protected: ${reasons}` };
}

/** Puts badges on the toolbar button. The browser takes a tab's badge away when the tab goes to another page. */
export function createBadges(
  action: Action.Static,
): (tabId: number, state: SiteState, health: Health) => Promise<void> {
  return async (tabId, state, health) => {
    const { text, background, color, title } = badgeFor(state, health);
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color: background }),
      action.setBadgeTextColor({ tabId, color }),
      action.setTitle({ tabId, title }),
    ]);
  };
}
