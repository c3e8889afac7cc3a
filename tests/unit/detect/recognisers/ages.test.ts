import { ageShort } from '../../../../lib/detect/recognisers/date/age-short.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(ageShort, {
  strong: [
    'Rm 14B  DOB 2/17/31 (⟦93⟧)  Medicaid',
    'minds his mother, now ⟦97⟧, in town',
    'Father alive ⟦91⟧. Sister well.',
    'Father A1ive ⟦9l⟧. Sister',
    'brother 58; Odessa Crane ⟦95⟧, well; Ruth d. infancy',
    '12-1 | Alves, Ana Rosa ⟦93⟧    | 209914 |',
    "away for his aunt's ⟦95th⟧ birthday",
    'Her uncle Ben\nd. at ⟦93⟧ with tremor',
    'MGF d @ ⟦101⟧ CVA',
  ],
  none: [
    'DOB 2/17/61 (63)',
    'seen 2/17/24 (94)',
    'mother, now 94 kg',
    'father well. HR 94, sat 95',
    'Father alive 71',
    'Heart Rate 94, well controlled',
    'Pulse 92, well perfused',
    'Metoprolol 100, well tolerated',
    'Pulse 92 | 98 | 110',
    'the 95th percentile',
    'PO2 d at 93%',
    '| Glucose 94 | ok',
    'sat dropped at 93',
  ],
});
