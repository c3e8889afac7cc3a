import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/core/span.ts';
import { isMeaningful } from '../../lib/pipeline/everyday.ts';
import { applySurrogates } from '../../lib/surrogate/apply.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
import { createState, type SurrogateState } from '../../lib/surrogate/state.ts';
import { tokenise } from '../../lib/surrogate/tokens.ts';
import { check, conversationSeed as seed } from './run.ts';

const GIVEN =
  `Maria Mary Marria Marie Mario William Bill Billy Willam Katherine Kathryn Kate Xiaoming Chidi Priya Ana Anna Ava José
  Jean-Luc Thuy Qwfpx`.split(/\s+/);
const SURNAMES =
  `Vargas Vargass Vargas-Ruiz Ruiz Smith Smyth Okafor Okafr Nguyen de\u00A0la\u00A0Cruz O'Brien Johansson Zzyrbl`
    .split(/\s+/)
    .map((name) => name.replaceAll('\u00A0', ' '));
const FORMS: readonly ((given: string, surname: string) => string)[] = [
  (given, surname) => `${given} ${surname}`,
  (given, surname) => `${surname}, ${given}`,
  (given) => given,
  (_, surname) => surname,
  (given, surname) => `${given} ${surname}`.toUpperCase(),
  (given, surname) => `${given.charAt(0)}. ${surname}`,
  (given, surname) => `${given.charAt(0)}.${surname.charAt(0)}.`,
  (given) => given.toLowerCase(),
  (given, surname) => `${given} ${surname}, MD`,
];
const BEFORE = ['', 'Patient: ', 'Dr. ', 'Ms. ', 'the ', 'her daughter, '];
const AFTER = [' came', "'s chart", 's', ' (wife)', '. He left', ''];

/** A text that names people in many ways, with a span for each name. */
const naming = fc
  .array(
    fc.record({
      before: fc.constantFrom(...BEFORE),
      name: fc
        .tuple(fc.constantFrom(...FORMS), fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES))
        .map(([form, given, surname]) => form(given, surname)),
      after: fc.constantFrom(...AFTER),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((parts) => {
    let text = '';
    const spans = parts.map(({ before, name, after }): Span => {
      const start = text.length + before.length;
      text += `${before}${name}${after}\n`;
      return { type: 'NAME', start, end: start + name.length, score: 1, rule: 'test' };
    });
    return { text, spans };
  });

const words = (text: string) => tokenise(text).map(({ key }) => key);

describe('the people of a conversation, however they are called', () => {
  it('come back exactly, message by message', () => {
    check(
      fc.property(seed, fc.array(naming, { minLength: 1, maxLength: 3 }), (bits, messages) => {
        let state: SurrogateState = createState(bits, '2026-11-24');
        for (const { text, spans } of messages) {
          // A text that holds a surrogate already comes back with the value behind it.
          fc.pre(createRestorer(state.entries).find(text).length === 0);
          const applied = applySurrogates(text, spans, state, { isWord: isMeaningful });
          expect(createRestorer(applied.state.entries).restore(applied.text)).toBe(text);
          state = applied.state;
        }
      }),
      1000,
    );
  });

  it('get words that are none of the text, of an original or of a language, and one original each', () => {
    check(
      fc.property(seed, naming, (bits, { text, spans }) => {
        const { state, replacements } = applySurrogates(text, spans, createState(bits, '2026-11-24'), {
          isWord: isMeaningful,
        });
        const real = new Set(words(text));
        const kept = new Set('de la md dr ms the'.split(' '));
        const made = state.entries.filter(({ part, original }) => part === true && !/\s/.test(original));
        for (const { surrogate } of made) {
          for (const word of words(surrogate).filter((one) => one.length > 2 && !kept.has(one))) {
            expect([word, real.has(word)]).toEqual([word, false]);
            const plural = word.replace(/e?s$/, '');
            expect([word, isMeaningful(word) && isMeaningful(plural)]).toEqual([word, false]);
          }
        }
        const behind = new Map<string, string>();
        for (const { original, surrogate } of replacements) {
          expect(behind.get(surrogate) ?? original).toBe(original);
          behind.set(surrogate, original);
        }
      }),
      1000,
    );
  });
});
