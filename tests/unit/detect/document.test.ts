import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../lib/detect/document.ts';
import { detect } from '../../../lib/detect/detect.ts';

describe('the normalised view', () => {
  it.each([
    ['curly quotes', 'O\u2019Shaughnessy \u201cTiny\u201d', 'O\'Shaughnessy "Tiny"'],
    ['zero-width characters', 'Sm\u200bith\ufeff', 'Smith'],
    ['soft hyphens', 'Okon\u00adkwo', 'Okonkwo'],
    ['non-breaking spaces and hyphens', '555\u20110143\u00a0x', '555-0143 x'],
    ['full-width forms', '\uff2d\uff32\uff2e', 'MRN'],
    ['decomposed letters', 'Rene\u0301e', 'Ren\u00e9e'],
    ['ligatures', 'o\ufb03ce', 'office'],
    ['a letter with marks among plain ones', 'in Rene\u0301e, n\u0303', 'in Ren\u00e9e, \u00f1'],
    ['no sign that stands for a phrase, which would make the text grow', '\ufdfa', '\ufdfa'],
    ['right-to-left marks', '\u200fAna\u200e', 'Ana'],
  ])('folds %s', (_what, original, plain) => expect(createDocument(original).text).toBe(plain));

  it('keeps lower case in step with the text where a capital grows', () => {
    const { text, lower } = createDocument('\u0130STANBUL \u1e9e');
    expect(lower).toHaveLength(text.length);
  });

  it('gives whole characters back: a decomposed letter with its mark', () => {
    const original = 'Dr. Rene\u0301e Moss';
    const [span] = detect(original);
    expect(original.slice(span?.start, span?.end)).toBe('Rene\u0301e Moss');
  });

  it('finds identifiers through invisible characters and reports them in the original text', () => {
    const original = 'SSN 219\u200b-09\u2011\u200b9999 ok';
    expect(detect(original).map(({ start, end }) => original.slice(start, end))).toEqual([
      '219\u200b-09\u2011\u200b9999',
    ]);
  });

  it('never lets two spans share a character of the original, even where one stands for several letters', () => {
    const original = 'Dr. O\ufb03, MRN 00418823\ufb03 3/9';
    const spans = detect(original);
    spans.slice(1).forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0));
  });
});
