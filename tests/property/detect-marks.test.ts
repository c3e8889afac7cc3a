import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import { check } from './run.ts';

/** Pieces of a text; what identifies somebody stands alone. */
const TEXTS: readonly (readonly { readonly text: string; readonly value?: true }[])[] = [
  [
    { text: 'Patient: ' },
    { text: 'Bronwyn Achterberg', value: true },
    { text: ', MRN ' },
    { text: '00418823', value: true },
    { text: ', seen by Dr. ' },
    { text: 'Teodoro Vance', value: true },
    { text: ' on ' },
    { text: 'March 4, 2024', value: true },
    { text: ' for COPD.' },
  ],
  [
    { text: 'Paciente: ' },
    { text: 'María García López', value: true },
    { text: ', NHC ' },
    { text: '1188204', value: true },
    { text: ', alta el ' },
    { text: '3 de marzo de 2024', value: true },
    { text: ' de la planta.' },
  ],
];
const INVISIBLE = ['\u200b', '\u00ad', '\u200d', '\u2060', '\ufeff', '\u200e', '\u200f'];
const WRAPS = [
  ['', ''],
  ['**', '**'],
  ['*', '*'],
  ['***', '***'],
  ['_', '_'],
  ['\u202b', '\u202c'],
  ['\u2066', '\u2069'],
] as const;

const text = fc.constantFrom(...TEXTS);
const wrap = fc.constantFrom(...WRAPS);
const invisible = fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...INVISIBLE)), { maxLength: 6 });

function insert(value: string, marks: readonly (readonly [number, string])[]): string {
  return marks.reduce((all, [at, mark]) => {
    const place = at % (all.length + 1);
    return all.slice(0, place) + mark + all.slice(place);
  }, value);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function expectCovered(marked: string, values: readonly { readonly at: number; readonly text: string }[]): void {
  const covered = new Set(
    detect(marked).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  for (const { at, text: value } of values) {
    const bare = Array.from(value).flatMap((sign, index) =>
      LETTER_OR_DIGIT.test(sign) && !covered.has(at + index) ? [sign] : [],
    );
    expect(bare).toEqual([]);
  }
}

describe('detect, whatever marks stand in a text', () => {
  it('covers the same values through invisible characters, emphasis and directions', () => {
    check(
      fc.property(text, wrap, invisible, (pieces, [open, close], marks) => {
        let marked = '';
        const values: { at: number; text: string }[] = [];
        for (const piece of pieces) {
          if (piece.value !== true) {
            marked += piece.text;
            continue;
          }
          const value = insert(piece.text, marks);
          values.push({ at: marked.length + open.length, text: value });
          marked += open + value + close;
        }
        expectCovered(marked, values);
      }),
    );
  });
});
