import { address } from '../../../../lib/detect/recognisers/address/address.ts';
import { addressStreet } from '../../../../lib/detect/recognisers/address/street.ts';
import { facility } from '../../../../lib/detect/recognisers/facility/facility.ts';
import { facilityVisited } from '../../../../lib/detect/recognisers/facility/visited.ts';
import { locationPreposition } from '../../../../lib/detect/recognisers/location/preposition.ts';
import { location } from '../../../../lib/detect/recognisers/location/location.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(addressStreet, {
  strong: [
    '⟦2209 Hennessy Blvd, Suite 310⟧, Bloomington',
    '⟦641 1/2 N Verdugo Ter⟧, Glendale',
    '⟦4410 SE BYBEE BLVD⟧',
    'lives at ⟦1190 Gerard Avenue #5F⟧, the',
    'c/o ⟦77 Forshay Rd⟧, Monsey',
    '⟦336 NW 5th St⟧. Next',
    '⟦One Harbor Plaza, Mail Stop 6⟧, Muskegon',
  ],
  none: [
    '60 mg by Dr. Amankwah',
    '2000 units at 0552. Dr. Rowe',
    '2219, Dr. Feld',
    '4 cm R parietal',
    '20 with Dr. Yoon',
  ],
});

describeRecogniser(address, {
  strong: [
    '⟦P.O. Box 2218⟧',
    '⟦RR 2 Box 118⟧',
    '⟦5580 County Rd 12⟧, Eufaula',
    'at ⟦418 sycamore bend rd⟧ now',
    'pharmacy on ⟦Mt Vernon Rd⟧ not',
    'vive en ⟦avda. de la Constitución, 92⟧',
  ],
  none: ['day 1 and drive on day 3', 'BUN 12 Cr 0.72', 'way to go', '12 mg daily'],
});

describeRecogniser(facility, {
  strong: [
    'at ⟦St. Ansgar Regional Medical Center⟧, Pueblo',
    'from ⟦Aegean Gardens Assisted Living⟧ after',
    '⟦Whispering Cedars Skilled Nursing & Rehabilitation⟧',
    'at ⟦Beckwith Elementary⟧ needs',
    '⟦GREAT LAKES IMPAIRMENT EVALUATORS LLC⟧',
    'of ⟦Mount Zion Tabernacle⟧, and',
    "⟦St. Mary's Hospital⟧ on",
  ],
  fair: ['imam from ⟦Masjid Al-Noor⟧ coming', 'our ⟦Boston clinic⟧ today', 'at ⟦General Hospital⟧ on'],
  none: [
    'HOSPITAL MEDICINE PROGRESS NOTE',
    'call the Billing Office',
    'the Emergency Department',
    'seen in the Cardiology Clinic',
    'our outpatient clinic',
    'in the hospital',
    'Physical Therapy',
    'Primary Care',
    'an outside hospital',
    'ICU',
    'chest pain',
  ],
});

describeRecogniser(facilityVisited, {
  fair: [
    'seen at ⟦Johns Hopkins⟧ on Feb 2',
    'admitted to ⟦Mercy-on-the-Hill⟧ for',
    'back to work at ⟦Port of Tacoma⟧.',
    'treated at ⟦Cedars-Sinai⟧ since',
  ],
  none: ['seen at home', 'at Baseline', 'admitted to ICU', 'on Lasix at 40 mg', 'referred to Texas'],
});

describeRecogniser(location, {
  strong: ['⟦Terre Haute, IN⟧', 'in ⟦Boise, Idaho⟧', '⟦PORTLAND, OR⟧ 97206', '⟦Cuba, NM⟧ 87013'],
  fair: ['lives in ⟦Gwinnett County⟧, works', 'to ⟦Lake Wapsipinicon⟧ on', '77 Forshay Rd, ⟦Monsey⟧.'],
  none: [
    'Jung-min Park, 45M, here for a recheck',
    'Colon CA',
    'Texas',
    'Wilson disease',
    'COLON CA S/P',
    'OR at 0730',
    'DVT, OR',
  ],
});

describeRecogniser(locationPreposition, {
  fair: [
    'flew in from ⟦Boise⟧.',
    'lives in ⟦oshkosh⟧ alone',
    'moved to ⟦New York City⟧ in',
    'rented in ⟦Little Haiti⟧.',
    'a repair in ⟦Lviv⟧.',
  ],
  none: [
    'an SGLT2 inhibitor in HFmrEF',
    'a stent in PolyLoop',
    'from Texas',
    'travelled to Mexico',
    'in Trendelenburg',
    'visiting India',
    'in May',
    'of Lasix',
    'in place',
  ],
});
