import { code } from '../../../../lib/detect/recognisers/identifier/code.ts';
import { mrn } from '../../../../lib/detect/recognisers/identifier/mrn.ts';
import { otherId } from '../../../../lib/detect/recognisers/identifier/other-id.ts';
import { ssn } from '../../../../lib/detect/recognisers/identifier/ssn.ts';
import { username } from '../../../../lib/detect/recognisers/identifier/username.ts';
import { spoken } from '../../../../lib/detect/recognisers/spoken.ts';
import { table } from '../../../../lib/detect/recognisers/structured/table.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(mrn, {
  strong: [
    'Notes — Serra, Bianca — ⟦MR 551203⟧\n',
    '| 804 | Tran, Hieu 55      | ⟦614498⟧   | Cellulitis |',
    '805   | Hobbs, R.J. 19   | ⟦902117⟧   | DKA |',
    '| "Private" 34   | ⟦000873⟧   | alias |',
  ],
  none: ['MR 3+ and AR 120000.5', 'MR 2024 study', 'Sodium, serum 140 | 12 | mmol', '| Platelets 5 | 250000 | low |'],
});

describeRecogniser(ssn, {
  strong: ['no SSN (has ITIN ending ⟦5582⟧).', 'ITIN: ⟦912-78-5582⟧'],
  none: ['applied for an ITIN in May', 'ITIN pending 3 weeks'],
});

describeRecogniser(otherId, {
  strong: [
    'ring to her sister, receipt ⟦SEC 5582⟧.',
    'by van 2 pm, trip ⟦7721-45⟧. Tube',
    'Retrieval (NETS, ref ⟦24-4419⟧) consulted',
    'Site 0311  Subject ⟦0311-0042⟧   Visit',
    'shipped AWB ⟦8852 9931 5528⟧.',
    'at films.example/s/88, code ⟦5529⟧. ',
    'door code ⟦552914⟧ on file',
  ],
  none: [
    'trip 2024-2025 to Spain',
    'subject 90-95 kg',
    'visit 40 min, code 99214.',
    'ref 12-18',
    'error code 4418-B',
    'CPT code 9921 denied',
    'receipt of 12 tablets',
    'code 44 called',
  ],
});

describeRecogniser(code, {
  weak: ['eRS ⟦UBRN 0023 5582 9941⟧. Please', 'label ⟦AB 24-5512⟧ only'],
  none: ['BP 120 80', 'HR 88 90 92', 'FEV 2200 12'],
});

describeRecogniser(username, {
  fair: ['RN Quentin Marsh  (agent ⟦qmarsh.rn⟧)'],
  none: ['reversal agent andexanet.', 'agent orange exposure', 'an agent for pain'],
});

describeRecogniser(spoken, {
  strong: [
    'account ⟦8 8 2 1 5 5 3⟧, date of birth',
    'patch placed, serial ⟦N as in Nancy 8 8 2 5 1 3 9 9⟧. Started',
    'confirmation number ⟦4 4 1 9 0 2⟧.',
    'policy ⟦4 4 B as in boy 9 1 1⟧ period',
  ],
  none: ['pain 4 4 5 5 6 6 6 over the day', 'grades 1 1 2 2 3 3 4.', 'A as in apple', 'plan B as in before 3 weeks'],
});

describeRecogniser(table, {
  strong: [
    'RM | NAME | MRN | DX\n801 | ⟦Alvarez, C.⟧ | ⟦551872⟧ | COPD\n803 | BLOCKED (leak)\n804 | ⟦Tran, Hieu⟧ | ⟦614498⟧ | UTI',
  ],
  none: ['A | B | C\nRM | BLOCKED\n804 | 614498 | 12', 'NAME, MRN, DX\nseen, well\nin 3, 12345, 6'],
});
