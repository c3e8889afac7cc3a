import type { Anchors } from './anchors.ts';
import type { KeptDates } from './kept.ts';
import type { Restoration } from './restore.ts';

/** Finds the dates of a reply that the model has worked out on the conversation's timeline. */
export function createTimeline(
  _anchors: Anchors,
  _isKept: KeptDates,
  _today: string,
): (reply: string, found: readonly Restoration[]) => Restoration[] {
  return () => [];
}
