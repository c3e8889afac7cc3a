import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRaw } from '../../lib/core/text.ts';
import { mentionsOf } from '../../lib/detect/mentions.ts';
import { protect } from '../../lib/pipeline/protect.ts';
import { createState } from '../../lib/surrogate/state.ts';
import { check, conversationSeed as seed } from './run.ts';

const syllable = fc.constantFrom('ba', 'dro', 'ke', 'lu', 'mo', 'ni', 'sha', 'vi', 'zo', 'wen', 'tak', 'gru');
/** Names on no list. */
const name = fc
  .tuple(syllable, syllable, syllable, fc.constantFrom('k', 'wicz', 'dze', 'rup', 'moff'))
  .map((parts) => parts.join(''))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const FORMS: readonly ((first: string, last: string, at: number) => string)[] = [
  (_, last) => last,
  (first) => first,
  (_, last) => `${last}'s`,
  (_, last) => last.toLowerCase(),
  (_, last) => last.toUpperCase(),
  (_, last, at) => capital(last.slice(0, at) + last.slice(at + 1)),
  (_, last, at) => capital(last.slice(0, at) + last.charAt(at) + last.slice(at)),
];

/** Listed names, some of which are near to words of medicine. */
const PEOPLE =
  'Marlon Ramsey|Ina Kay|Hope Oduya|Stella Marin|Mark Diaz|Lily Bishop|Rose Carter|Art Baker|Carl Pace|Norma Salina|Lora Tadin|Metta Prolol|Clara Statin|Ana Nemia|Melena Brown|Sara Coid|Grace Heller|Warren Farin|Ester Blood|Dora Cort'.split(
    '|',
  );
const PROSE = [
  'Continue metoprolol, warfarin and a statin; hold loratadine.',
  'Anemia with melena, saline given, sarcoidosis ruled out.',
  'Will he hope for grace? Mark the site, then bake and carry on.',
  'Okay, K is a letter; the art of pacing. Rose hips, lilies, marinated fish.',
  'Refer to M.D., R.N. and P.T.; i.v. fluids at 9 a.m.; C.P. angle tumour.',
  'Heller myotomy, Carter index, Bishop score 6, Ramsay sedation scale.',
];

describe('people of a conversation', () => {
  it('are found in later messages however they are called', () => {
    check(
      fc.property(
        seed,
        name,
        name,
        fc.constantFrom(...FORMS),
        fc.integer({ min: 2, max: 5 }),
        (bits, first, last, form, at) => {
          const { state } = protect(asRaw(`Patient: ${first} ${last}, MRN 7740182.`), createState(bits, '2026-11-24'));
          const called = form(first, last, at);
          const { text } = protect(asRaw(`Is the dose right for ${called} today?`), state);
          expect(text).not.toContain(called);
        },
      ),
      1000,
    );
  });

  it('are not seen in words that are only like their names', () => {
    check(
      fc.property(fc.subarray(PEOPLE, { minLength: 1 }), fc.constantFrom(...PROSE), (people, prose) => {
        expect(mentionsOf(prose, people)).toEqual([]);
      }),
    );
  });
});
