import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { unmark } from './cases.ts';

const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

/** What is named for people and towns, in texts that are about nobody. */
const NOBODY = [
  // Classifications and scales with their grade.
  'Garden IV, right; hip fracture pathway, Pauwels III on the left.',
  'Vancouver B2 around a loose Exeter stem: revise to a long one.',
  'Schatzker IV needs a posteromedial plate; Mason 2 radial head, conservative.',
  'Mild stenosis, Schizas B.\nPlan: physical therapy.',
  'NEURO: WEST HAVEN 2, ASTERIXIS. GI: CHILD C. LACTULOSE GIVEN.',
  'Sunderland III, Wagner 3, Palmer 1B, Weber B and Sanders III in one week.',
  'Los Angeles C, Hill III flap, DeMeester 34, TIF or LINX?',
  'Veress at Palmer point, saline drop test good.',
  // Scores and tests with their figure.
  'Risk: RCRI 0, Gupta MICA 0.9%, NSQIP serious complication 4%.',
  'Fleischner says 6 months, Brock 8 %, Herder 40 %.',
  'HbA1c by Tosoh 7.1, by Menarini 7.4; anti-Xa by Hyphen 0.4.',
  'LVH by Cornell, odds ratios by Mantel-Haenszel, AUC 400-600 by Bayes.',
  'SLP: FOIS 5, nectar to thin with chin tuck.',
  'Physician: BP 128/76 on Zestril, Plavix alone.',
  'Pain relief for two days, then it slid back to 7/10.',
  'Moderate Graves orbitopathy with a CAS of 4/7.',
  // Makers, brands, drains, studies.
  'Drain: 19 Fr Blake. Fascia with 0 PDS, skin with 4-0 Monocryl.',
  'Cigna wants Hyrimoz before Rinvoq, Optum wants Otezla first.',
  'Bevyxxa is gone, so for prophylaxis Xarelto 10 mg (MAGELLAN, MARINER)?',
  'Curosurf via LISA with a thin catheter.',
  'Is an SGLT2 inhibitor useful in HFmrEF? What does LactMed say of it, per LactMed?',
  'Biotronik says ten years of battery; Medtronic says twelve.',
  'Polyp snared with Endocuff Vision on an Olympus scope.',
  // Headings and complaints.
  'HOSPITAL MEDICINE PROGRESS NOTE, HD 4\n\nInterval: No events.',
  'Hyperlipidemia and Chronic Low Back Pain.',
  'Father with a "Widow Maker" at 50. Baby Aspirin daily.',
  'Retired from the Army in 1998, then drove a truck.',
  'South-facing stoma, Brazil nut allergy, Brussels sprouts.',
];

/** The same words where they are somebody or somewhere. */
const SOMEBODY = [
  'Dr. ⟦Garden⟧ saw her on rounds.',
  'Mr. ⟦Palmer⟧ wants a refill.',
  'Mrs. ⟦Weber⟧ called about her lisinopril.',
  'Seen by ⟦Cornell⟧ in clinic.',
  'Note by ⟦Cornell⟧ reviewed.',
  'Patient: ⟦Palmer, Ruth⟧',
  'Nurse: ⟦Kim⟧',
  'My patient ⟦Harold Mason⟧ is here for his knee.',
  'Reviewed by ⟦McAllister⟧ and ⟦MacDougall⟧.',
  'Spoke with ⟦LaToya Vancouver⟧ about her insulin.',
  'Seen at ⟦Low Country Hospital⟧ for back pain.',
  'Her appointment was moved up to ⟦7/10⟧.',
];

describe('clinical use', () => {
  it.each(NOBODY)('is nobody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(SOMEBODY)('is somebody: %s', (marked) => {
    const { text, expected } = unmark(marked);
    const spans = detect(text);
    expect(expected.every(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end))).toBe(true);
    expect(spans).toHaveLength(expected.length);
  });
});
