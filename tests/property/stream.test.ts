import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappingEntry } from '../../lib/core/mapping.ts';
import { createRestorer } from '../../lib/surrogate/restore/restore.ts';
import { createStream } from '../../lib/surrogate/restore/stream.ts';
import { check } from './run.ts';

const ENTRIES: readonly MappingEntry[] = [
  { type: 'NAME', original: 'Dan Smith', surrogate: 'John Hallowell' },
  { type: 'NAME', original: 'Dan', surrogate: 'John', part: true },
  { type: 'NAME', original: 'Smith', surrogate: 'Hallowell', part: true },
  { type: 'NAME', original: 'D. Smith', surrogate: 'J. Hallowell', part: true },
  { type: 'NAME', original: 'M.V.', surrogate: 'K.T.' },
  { type: 'NAME', original: 'Ana', surrogate: '#Vera' },
  { type: 'DATE', original: '3/14/24', surrogate: '1/4/24' },
  { type: 'DATE', original: '3/14', surrogate: '1/4' },
  { type: 'DATE', original: 'June', surrogate: 'April' },
  { type: 'DATE', original: 'August 9, 2023', surrogate: 'May 31, 2023' },
  { type: 'AGE', original: '95', surrogate: '98' },
  { type: 'PHONE', original: '(628) 555-1234', surrogate: '(415) 555-0142' },
  { type: 'MRN', original: '00418823', surrogate: '00067068' },
  { type: 'ACCOUNT', original: 'AB-77410-2', surrogate: 'QX-00013-9' },
  { type: 'EMAIL', original: 'dan.smith@mercy.org', surrogate: 'john.hallowell@example.com' },
  { type: 'URL', original: 'https://mercy.org/p/1', surrogate: 'https://example.org/q/7' },
  { type: 'ADDRESS', original: '12 Elm St, Apt 4', surrogate: '88 Larkmoor St, Apt 9' },
  { type: 'FACILITY', original: 'Mercy General', surrogate: 'Bellstow General' },
];

const restorer = createRestorer(ENTRIES);

/** What surrogates are made of, and what decides about them from the left and from the right. */
const PIECES = [
  ENTRIES.map(({ surrogate }) => surrogate),
  ['John', 'Hallowell', 'Hallowells', 'HALLOWELL', 'Hal', 'Hallowell-Baker', 'Watson', 'Hopkins', '415', '555-0142'],
  ['january', 'Jan', 'January 4', '4th', 'May 31', '31', '2024', 'of', 'the', 'ist', 'Befund', 'class', 'mg', '%'],
  ['https://', 'www.', 'example.com', '](', '](<', 'href="', '@', '.txt', '.com', '/var/', '://', '&amp;', '&lt;'],
  ['\\n', '\\u0041', '\\u003cb\\u003e', '<b>', '</b>', '**', '_', '`', '\\', '&', '<', '"', '()', '::', '->', '_id'],
  ['王小明', '。', 'é', 'e\u0301', '\u00AD', '\u200B', '😀', '𝐉', '—', '\u00A0', '1', '12', '0', 'x', 'a'],
].flat();
const reply = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '', '\n', '\n\n', ', ', '. ', '-')), {
    maxLength: 24,
  })
  .map((pairs) => pairs.map(([piece, gap]) => piece + gap).join(''));
const sizes = fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 12 });

function chunksOf(text: string, lengths: readonly number[]): string[] {
  const chunks: string[] = [];
  for (let start = 0, turn = 0; start < text.length; turn += 1) {
    const end = start + (lengths[turn % lengths.length] ?? 1);
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

function streamed(text: string, lengths: readonly number[]): string {
  const stream = createStream(restorer);
  return chunksOf(text, lengths).map(stream.push).join('') + stream.end();
}

describe('a reply restored while it is written', () => {
  it('comes out as it does in one piece, wherever it is cut', () => {
    check(
      fc.property(reply, sizes, (text, lengths) => {
        expect(streamed(text, lengths)).toBe(restorer.restore(text));
      }),
      3000,
    );
  });

  it('comes out as it does in one piece, character by character', () => {
    check(
      fc.property(reply, (text) => {
        expect(streamed(text, [1])).toBe(restorer.restore(text));
      }),
      1500,
    );
  });

  it('is the same for any text', () => {
    check(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), sizes, (text, lengths) => {
        expect(streamed(text, lengths)).toBe(restorer.restore(text));
      }),
      500,
    );
  });

  it('is found, as far as it is settled, as it is found when all of it is there', () => {
    check(
      fc.property(reply, fc.nat(), (text, cut) => {
        const written = text.slice(0, cut % (text.length + 1));
        const settled = restorer.settled(written);
        const before = (whole: string) => restorer.find(whole).filter(({ start }) => start < settled);
        expect(before(written)).toEqual(before(text));
      }),
      1500,
    );
  });
});
