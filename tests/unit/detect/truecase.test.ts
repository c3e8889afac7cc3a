import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { createDocument } from '../../../lib/detect/document.ts';
import { truecase } from '../../../lib/detect/truecase.ts';
import { type Marked, unmark } from './cases.ts';

const cased = (text: string): string => truecase(createDocument(text)).text;

/** People and places of texts without capitals, or all in capitals. */
const FOUND: readonly Marked[] = [
  'what helps a man of 60, ⟦robert smith⟧, who was admitted to ⟦mercy hospital⟧ and lives in ⟦denver, co⟧ alone',
  'asked by dr. ⟦lindqvist⟧ about the knee of ⟦sharon k.⟧, seen at ⟦johns hopkins⟧ for it',
  'WHAT HELPS A MAN OF 60, ⟦ROBERT SMITH⟧, WHO WAS ADMITTED TO ⟦MERCY HOSPITAL⟧.',
];

describe('truecase', () => {
  it('leaves a text with capitals alone', () => {
    const text = 'Robert went home. The nurse called Ms. Lund and she came.';
    expect(cased(text)).toBe(text);
  });

  it('keeps every unit in its place', () => {
    const text = 'ROBERT SMITH WAS SEEN AT MERCY HOSPITAL FOR CHEST PAIN AND A COUGH';
    expect(cased(text)).toHaveLength(text.length);
    expect(cased(text).toLowerCase()).toBe(text.toLowerCase());
  });

  it.each(['she has chest pain and a cough since the fall', 'start with a low dose of the beta blocker at night'])(
    'finds no name in: %s',
    (text) => {
      expect(cased(text)).toBe(text);
    },
  );

  it.each(FOUND)('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected.map(({ value }) => value));
  });
});
