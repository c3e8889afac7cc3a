import { describe, expect, it } from 'vitest';
import { withCasing } from '../../../lib/detect/casing.ts';
import { detect } from '../../../lib/detect/detect.ts';
import { createDocument } from '../../../lib/detect/document.ts';
import { stretchesOf } from '../../../lib/detect/stretches.ts';
import { type Marked, unmark } from './cases.ts';

const stretches = (text: string): string[] =>
  stretchesOf(withCasing(createDocument(text))).map(({ start, end }) => text.slice(start, end));

const TYPED = 'can you turn this into a letter for bronwyn hale, she was seen at larkfield clinic and goes home';
const NOTE = 'Seen by Dr. Okafor. The knee is better and Ms. Hale walks without a stick.\nPlan: physiotherapy.';
const SHOUTED =
  'MS. HALE FELL ON THE STAIRS AND WAS BROUGHT TO LARKFIELD CLINIC\nBY HER SON TADEUSZ. SHE DENIES CHEST PAIN AND FEVER.';

describe('stretchesOf', () => {
  it('finds a message without capitals before a note', () => {
    expect(stretches(`${TYPED}\n\n${NOTE}`)).toEqual([`${TYPED}\n`]);
  });

  it('finds a paragraph in capitals among others, over its lines', () => {
    expect(stretches(`${NOTE}\nHistory of Present Illness:\n${SHOUTED}\nAllergies: None known to Ms. Hale.`)).toEqual([
      SHOUTED,
    ]);
  });

  it.each([
    ['a text in one case, which is read so as a whole', TYPED],
    ['a text with capitals', NOTE],
    ['a heading', `${NOTE}\n\nPAST MEDICAL HISTORY\n${NOTE}`],
    ['a sentence that a line ends within', `Ms. Hale was told by Dr. Okafor to come\n${TYPED}\n${NOTE}`],
    [
      'fields',
      `${NOTE}\n\nPID|1|HALE^BRONWYN|LARKFIELD CLINIC AND MORE WORDS IN CAPITALS TO MAKE IT LONG ENOUGH\n${NOTE}`,
    ],
  ])('leaves %s', (_, text) => {
    expect(stretches(text)).toEqual([]);
  });

  it('is linear in lines', () => {
    expect(stretches(`${NOTE}\n${'a b\n\n'.repeat(20_000)}`)).toEqual([]);
  });
});

/** Texts with a stretch in one case. */
const FOUND: readonly Marked[] = [
  `please answer this for ⟦bronwyn hale⟧, she was seen at ⟦larkfield clinic⟧ last week and goes home\n\nSeen by Dr. ⟦Okafor⟧. The knee is better and Ms. ⟦Hale⟧ walks without a stick.`,
  `Seen by Dr. ⟦Okafor⟧ for her knee.\nHistory:\nMS. ⟦HALE⟧ FELL ON THE STAIRS AND WAS BROUGHT TO ⟦LARKFIELD CLINIC⟧ BY HER SON ⟦TADEUSZ⟧. MRN ⟦K-482-119⟧. SHE LIVES IN ⟦DENVER, CO⟧ ALONE.\nPlan: Physiotherapy for Ms. ⟦Hale⟧.`,
  `make a summary for ⟦tadeusz hale⟧ please, his mother reads it to him and he is hard of hearing\n\nHE WAS SEEN AT ⟦LARKFIELD CLINIC⟧ FOR CHEST PAIN AND A COUGH. DR. ⟦OKAFOR⟧ SAW NO REASON TO ADMIT HIM.\n\nThank You`,
  'The Plan for Ms. ⟦Hale⟧.\n\nSTART WITH A LOW DOSE OF THE BETA BLOCKER AT NIGHT AND CHECK THE PULSE AND THE POTASSIUM\n\nSeen by Dr. ⟦Okafor⟧.',
];

describe('a stretch in one case', () => {
  it.each(FOUND)('%s', (marked) => {
    const { text, expected } = unmark(marked);
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected.map(({ value }) => value));
  });

  it('keeps its place behind characters that are folded', () => {
    const text = `Ms.\u200b Hale\u2019s \ufb01le:\n\n${TYPED}\n\n${NOTE}`;
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hale',
      'bronwyn hale',
      'larkfield clinic',
      'Okafor',
      'Hale',
    ]);
  });
});
