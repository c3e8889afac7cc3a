import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';
import { createDocument } from '../../lib/detect/document.ts';
import { check } from './run.ts';

const PIECES = [
  'Dr. ',
  'Mr. ',
  'Okonkwo',
  'jorge villanueva',
  'Smith, John',
  ' MD',
  'MRN ',
  '00418823',
  'SSN 219-09-9999',
  '3/9',
  'Feb 21, 2023',
  ' at ',
  'St. Mary\u2019s Hospital',
  ', TX 78040',
  '94-year-old',
  '(770) 555-0118',
  'x@y.example',
  'PID|1||77',
  '^',
  '|',
  '\n',
  ' ',
  ',',
  '"',
  '\u200b',
  'e\u0301',
  '\ufb03',
  '\u0130',
  '😀',
  '\ud83d',
  'ẞ',
  '<',
  '{',
  'his wife, ',
  '#',
  '-',
  '.',
  'a',
  'B',
];
const clinicalText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  clinicalText,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('detect, for any text', () => {
  it('gives spans that are sorted, apart, within the text, not empty and scored', () => {
    check(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const span of detect(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.score).toBeGreaterThan(0);
          expect(span.score).toBeLessThanOrEqual(1);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds the same again', () => {
    check(
      fc.property(clinicalText, (text) => {
        expect(detect(text)).toEqual(detect(text));
      }),
    );
  });

  it('never leaves a labelled number of any shape', () => {
    const number = fc.stringMatching(/^[A-Z]{0,3}\d{5,10}$/);
    check(
      fc.property(fc.constantFrom('MRN', 'Acct #', 'NPI:', 'Member ID:', 'SSN'), number, (label, value) => {
        const text = `${label} ${value} on file`;
        const covered = detect(text).some(
          (span) => span.start <= text.indexOf(value) && span.end >= text.indexOf(value) + value.length,
        );
        expect(covered).toBe(true);
      }),
    );
  });
});

describe('the normalised view, for any text', () => {
  it('maps every range back into the text, in order, and to the same letters', () => {
    check(
      fc.property(anyText, (original) => {
        const document = createDocument(original);
        let last = 0;
        for (let unit = 0; unit < document.text.length; unit += 1) {
          const { start, end } = document.toOriginal({ start: unit, end: unit + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          expect(createDocument(original.slice(start, end)).text).toContain(document.text.charAt(unit));
          last = start;
        }
        expect(document.lower).toHaveLength(document.text.length);
      }),
    );
  });
});
