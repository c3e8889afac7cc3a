import { nameBedside } from '../../../../lib/detect/recognisers/name/bedside.ts';
import { nameRoster } from '../../../../lib/detect/recognisers/name/roster.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(nameRoster, {
  strong: [
    '⟦ROSA⟧    12 ⟦Dunn⟧ | 13 ⟦Ojo, K⟧ (iso) | 14 empty | 15 ⟦Price⟧, NPO',
    '3B ⟦Bell, T⟧ | 4A ⟦van Dyk⟧ | 4B ⟦Brown⟧→DC',
    'FLOAT: Vera 12 ⟦de Souza⟧ | 14 ⟦Ng⟧ admit from cath | 15 ⟦Hill⟧',
  ],
  none: [
    'Tamika   21 Metformin | 22 Lisinopril | 23 Aspirin',
    '12 open | 13 empty | 14 clean',
    '1 Dunn went home\n2 Ojo | alone',
    '| 301 | 66 | MCA |',
  ],
});

describeRecogniser(nameBedside, {
  strong: [
    'Who has the ⟦Okafor⟧ twins?',
    'Pacer rep ⟦Dana⟧ 937-555-0128',
    'Recollect? Lab = ⟦Winnie⟧, x3',
    'She wants to see ⟦Thabo⟧ graduate in June',
    'Cath 1/20 with ⟦Harlan⟧. Drop the code?',
  ],
  none: [
    'the Foley family of catheters',
    'BMI 35 with Down. Day 12 with Keppra.',
    'Lab = Normal, x3',
    'rep Monday, the Monday kids group',
  ],
});
