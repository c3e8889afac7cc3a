import { addressStreet } from '../../../../lib/detect/recognisers/address/street.ts';
import { zip } from '../../../../lib/detect/recognisers/address/zip.ts';
import { age } from '../../../../lib/detect/recognisers/date/age.ts';
import { date } from '../../../../lib/detect/recognisers/date/date.ts';
import { mrn } from '../../../../lib/detect/recognisers/identifier/mrn.ts';
import { nameColumn } from '../../../../lib/detect/recognisers/name/column.ts';
import { nameScanned } from '../../../../lib/detect/recognisers/name/scanned.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(nameScanned, {
  strong: [
    'Pt ⟦Fe1icity  Harg0tt⟧ seen',
    'signed ⟦K  . Me1ton⟧ APRN',
    'l, ⟦Ama Serwaa  Darko-Pr1ce⟧ , authorize',
    'Dr. ⟦Da1ton⟧ agreed',
    'spoke with ⟦J0hn⟧ at bedside',
    'Patient: ⟦J0hn Sm1th⟧ seen',
    'Pt: ⟦Mar1a G0nzalez⟧, 61',
    'called ⟦R0bert Kowalski⟧ back',
    'his wife, ⟦5arah⟧, called',
    'by ⟦5usan Kowalski⟧, RN',
    'NAME: ⟦J0HN SM1TH⟧   DOB',
    'PATIENT: ⟦R0BERT KE11Y⟧',
    'DR. ⟦DA1TON⟧ AGREED',
  ],
  none: [
    'Give Lasix40 and Co1ace. Room5 Day1 Apgar9.',
    'Vitam1n B12, Type1 DM, Stage1B, Cov1d, Child-Pugh B8',
    'Co1on cancer, hypoca1cemia, Ri9ht leg',
    '5mg, 5tudent, 8mmhg, 5oft diet, 8lood',
    'given 5days ago, q8hours, 5week 8hour',
    'H1N1 and C0VID, SP02 98, B12, T10',
    'PATIENT: H1N1 POSITIVE',
    'NAME: B12 LEVEL',
    'PT: INR 1.2, PTT 30',
    'MS: A0X3',
    'J0 and R5 and P0st',
    '5arcoma, 5epsis, 8asal ganglia',
    'RE: C0VID B00STER',
  ],
});

describeRecogniser(date, {
  strong: [
    'on ⟦Ju1y 4⟧ she fell',
    'Admitted ⟦0ctober 12, 2O24⟧',
    'on ⟦0ct 12⟧, then',
    'in ⟦Apr1l 2024⟧ the',
    '⟦August l2, 2024⟧',
    'since ⟦Aug 1O⟧, better',
    'due ⟦December 3l⟧.',
    '⟦Novernber 12⟧ visit',
    '⟦l2-Mar-2024⟧ 0900',
    'born ⟦O4 Feb 2024⟧',
    'Date: ⟦2O24-O3-l2⟧',
    'Seen ⟦l2/O3/2O24⟧ in clinic',
    'DOB: ⟦O3/l4/l96O⟧',
    'seen ⟦1l/05⟧ and well',
    'in ⟦0ctober⟧ she moved',
    '⟦5ept. 1Oth⟧ works',
  ],
  none: [
    'WBC l2.4, Hgb 1O.2',
    'BP l20/8O, P 7O',
    'take l/2 tab',
    'pain l0/10',
    'vision 2O/2O',
    'grade lll/VI murmur',
    'on l/O balance',
    'may l0 of them',
    'Mar 1O mg',
    'Jan Oo',
    'II/III/IV',
    'B12 10, 2024',
    'T1O 12',
    'march l0 steps',
    '1O Marks',
    'Dec 4l',
  ],
});

describeRecogniser(zip, {
  strong: ['ZIP ⟦973Ol⟧', 'zip code: ⟦O2139⟧'],
  none: ['ZIP OOlOl', 'zip lock bags', 'zip file 12'],
});

describeRecogniser(age, {
  strong: ['a ⟦9l⟧-year-old woman', '⟦9O⟧ yo male'],
  none: ['a 6l-year-old', 'O2 9l flow', 'age l0 units', 'in 8I years'],
});

describeRecogniser(addressStreet, {
  strong: ['at ⟦4l0 Oak Street⟧ now', '⟦l2O4 Alder Road⟧, Salem'],
  none: ['lOO mg Street', 'Il0 receptors drive it'],
});

describeRecogniser(mrn, { strong: ['MRN: ⟦O0482l7⟧', 'MRN ⟦l0O48217⟧'], none: ['MRN: OOlOl'] });

describeRecogniser(nameColumn, {
  strong: ['Patient   ⟦Marigold Price⟧   (self)', 'Group 12\nPatient  ⟦IVY⟧  (dependent 02)', 'Witness   ⟦Hale, Ruth⟧'],
  none: ['Member   Plan   Group', 'Patient  Age  Diet', 'Provider   Clinic   Room'],
});
