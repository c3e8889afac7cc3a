import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';

/** Texts that identify nobody, full of what looks like it might. */
const NOBODY = [
  'Parkinson disease versus Lewy body dementia; Hoehn and Yahr stage 3.',
  'Positive Murphy sign, McBurney point tender, Rovsing negative.',
  'Graves ophthalmopathy, Hashimoto thyroiditis and Addison disease in one family.',
  'Started Eliquis and Coreg, stopped Lasix; Lipitor 40 at night.',
  'Foley in place, Swan-Ganz out, Jackson-Pratt 30 mL, Hickman flushed.',
  'Na 131, K 4.1, Cr 2.0, Hgb 9.4, trop 0.04 -> 0.31, INR 1.1.',
  'Creatinine 1.4 mg/dL, HbA1c 8.1 %, albumin 3.1 g/dL, PT 13.1 s, glucose 212 mg/dL, CA-125 21 U/mL.',
  'Na 131 mmol/L. Cr 1.4 mg/dL. Lactate 4.2 mmol/L. Mg 1.8 mEq/L. HDL-C 38. MCV 88 fL, Cr 1.4.',
  'BP 128/76, HR 94, RR 18, SpO2 94% on 2 L, T 38.9.',
  'Strength 4/5 in the left arm, reflexes 2+, 2/6 systolic murmur, pain 3/10.',
  'CHA2DS2-VASc 4, HAS-BLED 3, MELD 31, Child-Pugh B8, Wells 1.5.',
  'CPT 99214-25, J45.20, E11.65, LOINC 4548-4, SNOMED 44054006.',
  'BRCA2 c.5946delT, MYH7 p.(Arg453Cys), TP53 R175H, HLA-B*57:01.',
  'Norco 10/325 every 6 h, Entresto 49/51 twice daily, Humalog 75/25.',
  'The patient may march in place; she will mark her pain on the chart in good faith.',
  'An 89-year-old man quit smoking in 2011 and moved here from Ohio.',
  'NSTEMI protocol, revised 2024, for all staff.',
  'ECG WITHIN 10 MIN OF DOOR. ASA 324 CHEWED. MAY CRUSH.',
  'PARADIGM-HF, DAPA-HF and EMPEROR-Reduced in one slide.',
  'Seen in the Emergency Department and admitted to the ICU overnight.',
  'Follow up in two weeks with Physical Therapy; return in 3 months.',
  'Kawasaki disease: IVIG 2 g/kg; fever over 5 days.',
  'Bell palsy, House-Brackmann IV, valacyclovir and prednisone.',
  'Father died at 61 of a stroke, mother alive at 84 with hypertension.',
  'Is Paxlovid safe with tacrolimus in CKD 3b?',
  'Simon Broome criteria, Fredrickson type IIa, Achilles xanthoma.',
  'Signs: Marcus Gunn, Argyll Robertson, Horner, Adie; Parinaud last.',
  'Brown, Duane, Panum, Park-Bielschowsky: which needs prisms?',
  'Sites in Georgia, Jordan, Chad and Virginia enrolled.',
  'Boyle, Henry, Dalton, Charles: laws of gases.',
  'The Boyle, Henry, Dalton and Charles laws in anesthesia.',
  'Threshold 1.0 V at 0.4 ms. AP 34 %, VP 2 %.',
  'Burr hole at Kocher point, Codman drain, Bovie 25.',
  'Allegra Allergy 180 mg, Aleve 220 mg, Nasacort daily.',
  'Apgars 8/9, Ballard 38 weeks, Moro and Galant intact.',
];

describe('texts about nobody', () => {
  it.each(NOBODY)('leaves alone: %s', (text) => {
    expect(detect(text).map(({ start, end, rule }) => `${text.slice(start, end)} (${rule})`)).toEqual([]);
  });
});
