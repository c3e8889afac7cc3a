import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDENTIFIER_TYPES } from '../../lib/core/identifier.ts';
import type { MappingEntry } from '../../lib/core/mapping.ts';
import type { Span } from '../../lib/core/span.ts';
import { applySurrogates } from '../../lib/surrogate/apply.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
import { createState } from '../../lib/surrogate/state.ts';
import { check, conversationSeed as seed } from './run.ts';

const RUNS = 1000;

/** The real text comes back, whether the site shows it as the user's or as a reply. */
function expectBack(entries: readonly MappingEntry[], safe: string, raw: string): void {
  const { restore, restoreReply } = createRestorer(entries, '2026-11-24');
  expect(restore(safe)).toBe(raw);
  expect(restoreReply(safe)).toBe(raw);
}

/** Words that are near each other on purpose: cases, parts, plurals and surrogates' own building blocks. */
const WORDS = `Smith smith SMITH Smiths Dan Daniel McDonald Mcdonald O'Brien O’Brien de la Vargas-Ruiz J. M.E.V. Dr. Will May
  and the April 94 94% 3/14 03/14/2024 3/14/24 2024-03-14 2024-03-14T08:30Z March 14 14th, 2024 20240314083000 discharge after 2 weeks due 28 March 2024 2024-03-21 3/28/2024 Apr 2024 FDA today (415)
  555-0142 415-555-0142 dan.smith@mercy.org https://mercy.org/Smith Mercy General Hospital MRN00418823 王小明 Łukasz é ½ ٣
  😀 - , & &amp; \\n \\u0041 _ ** ](/ href=" [link](/Smith) Smith_Dan dan.smith. x 12 1 10.0.0.1 Springfield IL 62704`;
const word = fc.constantFrom(...WORDS.split(/\s+/));
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\t', '', ',', ', ', '. ', '/', '-', '@', "'s ");
const words = fc
  .array(fc.tuple(word, space), { maxLength: 20 })
  .map((pairs) => pairs.map(([left, right]) => left + right).join(''));
const text = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) });

/** A text and any spans in it, overlapping and cutting through words as they like. */
const marked = text.chain((value) =>
  fc.record({
    text: fc.constant(value),
    spans: fc.array(
      fc
        .record({
          type: fc.constantFrom(...IDENTIFIER_TYPES),
          start: fc.nat(Math.max(1, value.length)),
          length: fc.integer({ min: 0, max: 24 }),
        })
        .map(({ type, start, length }): Span => ({ type, start, end: start + length, score: 1, rule: 'test' })),
      { maxLength: 8 },
    ),
  }),
);

const begin = (bits: string) => createState(bits, '2026-11-24');

describe('surrogates, for any text with any spans', () => {
  it('restore to the text they came from', () => {
    check(
      fc.property(seed, marked, (bits, { text: raw, spans }) => {
        const applied = applySurrogates(raw, spans, begin(bits));
        expectBack(applied.state.entries, applied.text, raw);
      }),
      RUNS,
    );
  });

  it('restore every text of a conversation with the entries of the last one', () => {
    check(
      fc.property(seed, marked, marked, (bits, one, two) => {
        const first = applySurrogates(one.text, one.spans, begin(bits));
        // A text that holds a surrogate already comes back with the value behind it.
        fc.pre(createRestorer(first.state.entries).find(two.text).length === 0);
        const second = applySurrogates(two.text, two.spans, first.state);
        expectBack(second.state.entries, second.text, two.text);
      }),
      RUNS,
    );
  });

  it('differ from their originals, stand for one original each, and are the same for the same seed', () => {
    check(
      fc.property(seed, marked, (bits, { text: raw, spans }) => {
        const applied = applySurrogates(raw, spans, begin(bits));
        const originals = new Map<string, string>();
        for (const { original, surrogate } of applied.replacements) {
          expect(surrogate).not.toBe(original);
          expect(originals.get(surrogate) ?? original).toBe(original);
          originals.set(surrogate, original);
        }
        expect(applySurrogates(raw, spans, begin(bits))).toEqual(applied);
      }),
      RUNS,
    );
  });

  it('replace nothing in a text whose spans are its surrogates, and change no state they are given', () => {
    check(
      fc.property(seed, marked, (bits, { text: raw, spans }) => {
        const state = begin(bits);
        const before = structuredClone(state);
        const applied = applySurrogates(raw, spans, state);
        expect(state).toEqual(before);
        expect(applySurrogates(applied.text, [], applied.state).text).toBe(applied.text);
      }),
      RUNS,
    );
  });
});
