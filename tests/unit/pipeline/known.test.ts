import { describe, expect, it } from 'vitest';
import { asRaw } from '../../../lib/core/text.ts';
import { detect } from '../../../lib/detect/detect.ts';
import { mentionsOf } from '../../../lib/detect/mentions.ts';
import { protect } from '../../../lib/pipeline/protect.ts';
import { createState } from '../../../lib/surrogate/state.ts';
import { type Marked, unmark } from '../detect/cases.ts';
import { SEED, TODAY } from '../surrogate/conversation.ts';

/** What is said first, and how people of it are called in a later message. */
const LATER: readonly (readonly [string, Marked])[] = [
  ['Patient: Maria Elena Vargas, 54 y/o.', 'Plan for ⟦Vargas⟧: stop metoprolol.'],
  ['Patient: Maria Elena Vargas, 54 y/o.', "what about ⟦vargas⟧'s potassium"],
  ['Patient: Maria Elena Vargas, 54 y/o.', 'Summarise for ⟦M.E.V.⟧ please.'],
  ['Patient: Maria Elena Vargas, 54 y/o.', 'Letter about ⟦M. V.⟧ to her insurer.'],
  ['Patient: Maria Elena Vargas, 54 y/o.', 'Is ⟦vargass⟧ safe on lisinopril?'],
  ['Patient: Maria Elena Vargas, 54 y/o.', 'note: ⟦MARIA⟧ refuses the statin'],
  ['Mr. Knut Hallowell was seen.', 'The ⟦Hallowells⟧ ask about hospice; ⟦halowell⟧ is DNR.'],
  ['Mr. Knut Hallowell was seen.', 'Does ⟦Hallowel⟧ need a PET scan?'],
  ['Mrs. Margaret Oyelaran fell.', 'Now ⟦Peggy⟧ denies pain.'],
  ['Patient: Bronwyn Achterberg.', 'When should ⟦Bron⟧ come back?'],
  ['Patient: Soo-Jin Kwan-Ellery.', 'The labs of ⟦Ellery⟧ are back.'],
  ['Patient: Hope Oduya, 31.', 'Can ⟦Hope⟧ breastfeed on this?'],
  ['Mr. Barrett has reflux.', "What should I tell ⟦Barrett⟧'s wife about Barrett's?"],
];

/** What is the same word, or nearly, and somebody or something else. */
const NOT_LATER: readonly (readonly [string, string])[] = [
  ['Patient: Hope Oduya, 31.', 'I hope this helps. Hope for the best outcome.'],
  ['Mr. Barrett has reflux.', 'What is the surveillance interval in Barrett esophagus?'],
  ['Mr. Crohn was seen.', 'Is Crohn disease linked to uveitis? With Crohn in remission, taper.'],
  ['Dr. Long called.', 'How long is a long course?'],
  ['Patient: Will Young, 40.', 'Will he stay young? He will.'],
  ['Patient: Marlon Ramsey.', 'Give ramipril and melatonin.'],
  ['Patient: Ina Kay.', 'In a key trial, the KAY score was low.'],
  ['Patient: Mark Diaz.', 'Diazepam 5 mg; mark the site.'],
  ['Patient: Carl Robert Pace.', 'CRP is high, C.R.P. too; pace slowly.'],
  ['Patient: Ida Voss.', 'Start IV fluids, I.V. push; give via I.V. line.'],
  ['Patient: Martha Daly.', 'Refer to M.D. and dialysis daily.'],
  ['Patient: Edward Theodore Lund.', 'TED hose on, TEDS off for ED transfer; TEDDY study.'],
  ['Patient: Mark Bishop.', 'Open bishop_score.csv and mark2.txt, then bookmark_list.'],
  ['Patient: Stella Marin.', 'stellate block, marine omega-3, Marina Bay diet'],
];

const valuesOf = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('somebody named in an earlier message', () => {
  it.each(LATER)('%s Later: %s', (first, marked) => {
    const { text, expected } = unmark(marked);
    const { state } = protect(asRaw(first), createState(SEED, TODAY));
    const { replacements } = protect(asRaw(text), state);
    expect(valuesOf(text, replacements)).toEqual(expected.map(({ value }) => value));
  });

  it.each(NOT_LATER)('%s Not later: %s', (first, text) => {
    const { state } = protect(asRaw(first), createState(SEED, TODAY));
    const alone = valuesOf(text, detect(text));
    expect(valuesOf(text, protect(asRaw(text), state).replacements)).toEqual(alone);
  });
});

describe('mentions', () => {
  it('say how the name is meant', () => {
    const text = 'Peggy, Oyelarann and M.O. came.';
    expect(mentionsOf(text, ['Margaret Oyelaran']).map(({ rule }) => rule)).toEqual([
      'mention/short for a known name',
      'mention/another spelling of a known name',
      'mention/initials of a known name',
    ]);
  });

  it('do not go from one slip to the next', () => {
    expect(mentionsOf('Oyelarannnn came.', ['Oyelaran', 'Oyelarann', 'Oyelarannn'])).toEqual([]);
  });

  it('are found within a longer word that a line joins', () => {
    const text = 'Read fashola_creatinine.csv and Femi2024, not femininity_score.';
    expect(valuesOf(text, mentionsOf(text, ['Femi Fashola']))).toEqual(['fashola', 'Femi']);
    const { state } = protect(asRaw('Patient: Femi Fashola, 31.'), createState(SEED, TODAY));
    expect(protect(asRaw(text), state).text).not.toMatch(/fashola|femi2024/i);
  });

  it('are none where nobody is known', () => {
    expect(mentionsOf('Peggy came.', [])).toEqual([]);
  });
});
