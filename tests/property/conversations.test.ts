import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappingEntry } from '../../lib/core/mapping.ts';
import type { Span } from '../../lib/core/span.ts';
import { applySurrogates } from '../../lib/surrogate/apply.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
import { createStream } from '../../lib/surrogate/restore/stream.ts';
import { createState } from '../../lib/surrogate/state.ts';
import { tokenise } from '../../lib/surrogate/tokens.ts';
import { check, conversationSeed as seed } from './run.ts';

/** Values as notes have them, with what stands around them. */
const VALUES: readonly (readonly [Span['type'], string])[] = [
  ['NAME', 'Keisha Broussard'],
  ['NAME', 'Maria Elena Vargas-Ruiz'],
  ['NAME', 'Dan Smith'],
  ['NAME', 'Broussard'],
  ['DATE', '03/14/2024'],
  ['DATE', 'March 28, 2024'],
  ['DATE', '3/30'],
  ['MRN', '7740182'],
  ['ACCOUNT', 'XQH-884520-19'],
  ['PHONE', '(770) 555-3118'],
  ['SSN', '583-05-2467'],
  ['EMAIL', 'keisha.broussard@mail.example'],
  ['URL', 'https://portal.example/p/771'],
  ['LOCATION', 'Bloomington'],
  ['ADDRESS', '2209 Hennessy Blvd'],
  ['FACILITY', 'Mercy General Hospital'],
  ['AGE', '95'],
];
const GLUE = ['Seen: ', ' and ', ', MRN ', '.\nPt ', ' called ', '; ', ' (', ') ', ' on ', ' — ', ' **', '** '];

interface Note {
  readonly text: string;
  readonly spans: readonly Span[];
}

const note = fc
  .array(fc.tuple(fc.constantFrom(...GLUE), fc.constantFrom(...VALUES)), { minLength: 1, maxLength: 8 })
  .map((parts): Note => {
    let text = '';
    const spans: Span[] = [];
    for (const [glue, [type, value]] of parts) {
      text += glue;
      spans.push({ type, start: text.length, end: text.length + value.length, score: 1, rule: 'test' });
      text += value;
    }
    return { text: `${text}.`, spans };
  });

const apply = ({ text, spans }: Note, bits: string) => applySurrogates(text, spans, createState(bits, '2026-11-24'));
const words = (value: string): string[] =>
  tokenise(value).flatMap(({ key }) => (/^\p{L}{3,}$/u.test(key) ? [key] : []));
const LETTERED = new Set(['NAME', 'LOCATION']);

describe('conversations side by side', () => {
  it('come back with their own entries, and leave the surrogates of the others', () => {
    check(
      fc.property(fc.array(fc.tuple(seed, note), { minLength: 2, maxLength: 4 }), (conversations) => {
        const all = conversations.map(([bits, one]) => ({ raw: one.text, ...apply(one, bits) }));
        for (const { raw, text, state } of all) {
          const restorer = createRestorer(state.entries);
          expect(restorer.restore(text)).toBe(raw);
          for (const other of all) {
            const names = other.state.entries.filter(({ type, surrogate }) => type === 'NAME' && /\s/.test(surrogate));
            const own = new Set(state.entries.flatMap(({ surrogate }) => words(surrogate)));
            for (const { surrogate } of names) {
              if (words(surrogate).some((word) => own.has(word))) continue;
              expect(restorer.restore(`for ${surrogate} today`)).toBe(`for ${surrogate} today`);
            }
          }
        }
      }),
      500,
    );
  });

  it('come back from a stream, however it is cut', () => {
    check(
      fc.property(seed, note, fc.integer({ min: 1, max: 9 }), (bits, one, size) => {
        const { text, state } = apply(one, bits);
        const stream = createStream(createRestorer(state.entries));
        let out = '';
        for (let start = 0; start < text.length; start += size) out += stream.push(text.slice(start, start + size));
        expect(out + stream.end()).toBe(one.text);
      }),
      1000,
    );
  });
});

describe('surrogates', () => {
  it('are no original, no word of the text, and none of each other', () => {
    check(
      fc.property(seed, note, (bits, one) => {
        // What is kept stands for nothing.
        const entries = apply(one, bits).state.entries.filter(({ kept }) => kept !== true);
        const whole = entries.filter(({ part }) => part !== true);
        const originals = new Set(entries.map(({ original }) => original.toLowerCase()));
        const written = new Set([...words(one.text), ...entries.flatMap(({ original }) => words(original))]);
        const surrogates = entries.map(({ surrogate }) => surrogate.toLowerCase());
        expect(surrogates.filter((surrogate) => originals.has(surrogate))).toEqual([]);
        const lettered = entries.filter(({ type }) => LETTERED.has(type)).flatMap(({ surrogate }) => words(surrogate));
        expect(lettered.filter((word) => written.has(word))).toEqual([]);
        const stands = new Map<string, string>();
        for (const { original, surrogate } of whole) {
          expect(stands.get(surrogate) ?? original).toBe(original);
          stands.set(surrogate, original);
        }
      }),
      1000,
    );
  });

  it('come back in another case and in other groups', () => {
    const upper = (value: string): string => value.toUpperCase();
    const broken = (value: string): string => value.replace(' ', '\n');
    const bare = (value: string): string => value.replace(/\D/g, '');
    const close = (value: string): string => value.replace(') ', ')');
    const waysOf = ({ type, surrogate }: MappingEntry) => {
      if (type === 'PHONE') return [bare, close];
      return type === 'NAME' && /^\p{L}{4,} \p{L}{4,}$/u.test(surrogate) ? [upper, broken] : [];
    };
    check(
      fc.property(seed, note, (bits, one) => {
        const { state } = apply(one, bits);
        const { restore } = createRestorer(state.entries);
        for (const entry of state.entries) {
          for (const write of waysOf(entry)) {
            expect(restore(`For ${write(entry.surrogate)}: rest`)).toBe(`For ${write(entry.original)}: rest`);
          }
        }
      }),
      500,
    );
  });

  it('that come back from the page are left as they are', () => {
    check(
      fc.property(seed, note, (bits, one) => {
        const { text, state } = apply(one, bits);
        expect(applySurrogates(text, [], state).text).toBe(text);
      }),
      500,
    );
  });
});
