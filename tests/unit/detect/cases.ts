import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../lib/detect/document.ts';
import type { Recogniser } from '../../../lib/detect/recogniser.ts';
import { trimCandidate } from '../../../lib/detect/trim.ts';

/** A text in which expected values stand between ⟦ and ⟧, "TYPE:" before each where a table mixes types. */
export type Marked = string;

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Takes the marks out of a text and tells where they were. */
export function unmark(marked: Marked): { text: string; expected: Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    const value = piece.startsWith('⟦') ? piece.slice(1, -1) : piece;
    if (value !== piece) expected.push({ start: text.length, end: text.length + value.length, value });
    text += value;
  }
  return { text, expected };
}

export interface Table {
  /** Found with a score of 0.75 or more. */
  readonly strong?: readonly Marked[];
  /** Found with 0.5 or more. */
  readonly fair?: readonly Marked[];
  /** Found below 0.5: only other evidence in the document lets it count. */
  readonly weak?: readonly Marked[];
  /** Nothing with 0.4 or more. */
  readonly none?: readonly string[];
}

function found(recogniser: Recogniser, text: string, least: number, below = 2): Expected[] {
  const ranges = recogniser
    .find(createDocument(text))
    .filter((candidate) => candidate.score >= least && candidate.score < below)
    .map((candidate) => trimCandidate(candidate, text))
    .map(({ start, end }) => ({ start, end, value: text.slice(start, end) }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  // Patterns of one recogniser may find the same value twice; the longest reading is the one that stays.
  return ranges.filter(
    (one, index) => !ranges.slice(0, index).some((other) => other.start <= one.start && one.end <= other.end),
  );
}

/** Runs a recogniser alone over a table of texts grouped by strength; spans must match to the unit. */
export function describeRecogniser(recogniser: Recogniser, table: Table): void {
  const groups: readonly (readonly [string, readonly Marked[], number, number])[] = [
    ['strong', table.strong ?? [], 0.75, 2],
    ['fair', table.fair ?? [], 0.5, 2],
    ['weak', table.weak ?? [], 0.3, 0.5],
    ['none', table.none ?? [], 0.4, 2],
  ];
  describe(recogniser.name, () => {
    for (const [group, texts, least, below] of groups) {
      for (const marked of texts) {
        it(`${group}: ${marked}`, () => {
          const { text, expected } = unmark(marked);
          expect(found(recogniser, text, least, below)).toEqual(expected);
        });
      }
    }
  });
}
