import { nameColumn } from '../../../../lib/detect/recognisers/name/column.ts';
import { nameScanned } from '../../../../lib/detect/recognisers/name/scanned.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(nameScanned, {
  strong: [
    'Pt ⟦Fe1icity  Harg0tt⟧ seen',
    'signed ⟦K  . Me1ton⟧ APRN',
    'l, ⟦Ama Serwaa  Darko-Pr1ce⟧ , authorize',
    'Dr. ⟦Da1ton⟧ agreed',
  ],
  none: [
    'Give Lasix40 and Co1ace. Room5 Day1 Apgar9.',
    'Vitam1n B12, Type1 DM, Stage1B, Cov1d, Child-Pugh B8',
    'Co1on cancer, hypoca1cemia, Ri9ht leg',
  ],
});

describeRecogniser(nameColumn, {
  strong: ['Patient   ⟦Marigold Price⟧   (self)', 'Group 12\nPatient  ⟦IVY⟧  (dependent 02)', 'Witness   ⟦Hale, Ruth⟧'],
  none: ['Member   Plan   Group', 'Patient  Age  Diet', 'Provider   Clinic   Room'],
});
