import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { withCasing } from '../../../lib/detect/casing.ts';
import { createDocument } from '../../../lib/detect/document.ts';
import { truecase } from '../../../lib/detect/truecase.ts';
import { type Marked, unmark } from './cases.ts';

const cased = (text: string): string => truecase(withCasing(createDocument(text))).text;

/** People and places of texts without capitals, or all in capitals. */
const FOUND: readonly Marked[] = [
  'what helps a man of 60, ⟦robert smith⟧, who was admitted to ⟦mercy hospital⟧ and lives in ⟦denver, co⟧ alone',
  'asked by dr. ⟦lindqvist⟧ about the knee of ⟦sharon k.⟧, seen at ⟦johns hopkins⟧ for it',
  'WHAT HELPS A MAN OF 60, ⟦ROBERT SMITH⟧, WHO WAS ADMITTED TO ⟦MERCY HOSPITAL⟧.',
  'a ⟦rosa parks⟧, 71f, came in for her knee',
  'doña ⟦maria⟧ says her sugar is fine and wants her pills',
  'SHE WORKS AT ⟦RIVERBEND ELEMENTARY⟧ AND LIVES IN ⟦DUNMORE⟧ WITH HER SON.',
  'the letter came to ⟦2456 rue de virton 38, suite 510, ettelgem, belgium⟧ last week',
  'please send it to ⟦unit 5477 box 8244 dpo ap 15730⟧ before the visit',
  'we ship to ⟦4417 lindqvist 12\nharsund\n, nt\n belgium 21904⟧ this week',
  'send it to ⟦38 kastelgade 4 apt. 210\n    vennborg\n    sk\n    40417⟧',
  'the clinic moved to ⟦203 okonen 14 apt. 31 tarvo pa⟧.',
  'mail for ⟦usns halvard\nfpo ap 30418⟧ goes by ship',
  'my name is ⟦tuuliki⟧',
  'so glad that he is home! said ⟦brynhildur⟧ to the nurse',
  'HE DROVE A WHITE TRUCK, TAG ⟦7AB 4K19⟧, INTO THE DITCH AND WALKED HOME',
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

  it.each([
    'explain the boyle, henry, dalton and charles laws to a resident in anesthesia',
    'EXPLAIN THE BOYLE, HENRY, DALTON AND CHARLES LAWS TO A RESIDENT IN ANESTHESIA',
    'CAN WE START APIXABAN OR RIVAROXABAN TOGETHER WITH CLOPIDOGREL AND HOW LONG',
    'the dose in 2019 was no 4000 units',
    'seen at 0900',
    'the mother states that the light is even and that nobody will bring a reason',
  ])('finds nobody in: %s', (text) => {
    expect(detect(text)).toEqual([]);
  });

  it.each(FOUND)('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected.map(({ value }) => value));
  });
});
