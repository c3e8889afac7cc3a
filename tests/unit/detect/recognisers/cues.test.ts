import { nameCue } from '../../../../lib/detect/recognisers/name/cue.ts';
import { nameInitial } from '../../../../lib/detect/recognisers/name/initial.ts';
import { nameRelative } from '../../../../lib/detect/recognisers/name/relative.ts';
import { nameTitle } from '../../../../lib/detect/recognisers/name/title.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(nameCue, {
  strong: [
    'Accompanied by ⟦Wei Zhang⟧.',
    'SPOKE WITH ⟦DEBORAH⟧ AT THE BANK',
    'emergency contact ⟦Yusuf Demir⟧',
    'per ⟦kelly⟧ rn stable',
  ],
  fair: ['He goes by ⟦Bud⟧.', 'signed ⟦renata⟧', 'spoke with ⟦Rosalind⟧ today', 'rheum (⟦Gold⟧) said'],
  weak: ['sup ⟦Crowe⟧', 'IR ⟦Vandergrift⟧ to see', 'told ⟦Odalys⟧ so'],
  none: [
    'spoke with the patient',
    'accompanied by family',
    'signed consent',
    'report to the ED',
    'per protocol',
    'with Lasix',
    'GI (reflux)',
    'renal (stable)',
  ],
});

describeRecogniser(nameRelative, {
  strong: [
    'Her brother is ⟦Leopold Achterberg⟧.',
    'HER BROTHER ⟦LEO⟧ CAME',
    'a daughter named ⟦hope⟧',
    'dtr ⟦Ginger⟧ is POA',
    'caregiver ⟦Peaches⟧ at bedside',
    'sibs ⟦River⟧ and ⟦Sage⟧',
    'sons ⟦Pavel⟧ + ⟦Piotr⟧ by video',
    'Lives with her son ⟦Marcus⟧.',
  ],
  none: [
    'Her brother is stable.',
    'his sister was well',
    'Mother Hypertension',
    'son Monday',
    'wife called',
    'DAD MI AT 50',
  ],
});

describeRecogniser(nameInitial, {
  strong: ['⟦t. lovelace⟧ ccc-slp', 'pt ⟦S.K.⟧, 39', 'Thanks,\n⟦HB⟧'],
  fair: ['by ⟦N. ADEYEMI⟧ at', '⟦J.T.⟧, 58 F'],
  weak: ['Signed ⟦W. Short⟧  today', 'then ⟦A.B.⟧ went home'],
  none: ['A. Check labs', 'MD, M.D. today', 'take p.o. b.i.d.', 'E. COLI', 'see p. normal', 'Thanks,\nall'],
});

describeRecogniser(nameTitle, {
  strong: ['Mr. ⟦Cottontail⟧ slept', 'dr ⟦pepper⟧ said', 'Dr. ⟦Cold⟧ agrees', 'Dep. ⟦Hazard⟧ here'],
  none: ['MS Contin 30', 'the dr will call', 'Dr. Patient name'],
});
