import type { IdentifierType } from '../../core/identifier.ts';

/** What the tagger tells apart. A word's label is 0 outside, 2k + 1 where it begins one of kind k, 2k + 2 within it. */
export const KINDS = ['NAME', 'LOCATION', 'FACILITY', 'ADDRESS'] as const satisfies readonly IdentifierType[];

export const LABELS = 2 * KINDS.length + 1;

/** Label of a word that identifies nobody. */
export const OUTSIDE = 0;

export const beginLabel = (kind: number): number => 2 * kind + 1;
export const withinLabel = (kind: number): number => 2 * kind + 2;

/** Whether `label` may follow `previous`: nothing is within what hasn't begun. */
export function mayFollow(previous: number, label: number): boolean {
  if (label === OUTSIDE || label % 2 === 1) return true;
  return previous === label || previous === label - 1;
}
