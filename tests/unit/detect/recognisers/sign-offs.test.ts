import { expect, it } from 'vitest';
import { detect } from '../../../../lib/detect/detect.ts';
import { nameSignOff } from '../../../../lib/detect/recognisers/name/sign-off.ts';
import { describeRecogniser, unmark } from '../cases.ts';

describeRecogniser(nameSignOff, {
  strong: [
    'WBC 0.4 called to the unit 0640, RBV (⟦KPW⟧). Repeat in AM.',
    'K+ 6.8 critical, phoned 14:05 by ⟦WFR⟧.',
    'Labs drawn by ⟦HJ⟧; redraw ordered.',
    'Foley 16F inserted by ⟦dk⟧',
    'lav 4 mL   coll: ⟦jmp⟧\nnext tube',
    'Unit spiked 1340   Insp ⟦jv⟧\nStart 1345',
    'JOB 4471 / TRANS ⟦PLM⟧ / D: 2/3/2026',
    'PRN given. Tell mom. -⟦jc⟧\nThanks',
    'Wound check 6/4 ⟦TLH⟧',
    '11/14 1402  coll: ⟦mcp⟧\nlabel 2',
    'He flies on Friday.\n⟦C⟧.\n\nOn Wed, Apr 8 she wrote:',
    '⟦QRV⟧/⟦plm⟧',
  ],
  none: [
    'PICC placed by IR. Line started by EMS. Read by CT. Confirmed by PCR.',
    'Echo 5/12 EF   55%\nCx 6/6 VRE\nScan 6/7 PE\nDone 7/7 EOD',
    'Visit 5/12 OT\n5/1 DC\n6/2 NPO\n4/4 MRI',
    'RBV (RN) done',
    'Afebrile. -ve cultures',
    'RN/MD aware\nPT/OT',
    'Which one?\nA. liver\nB. lung',
    'tech: MRI\ncoll: ICU',
    'collected in AM, drawn in ED, tech: RRT',
  ],
});

it.for([
  ['Sig key: ⟦BN⟧ ⟦Brenda Nakagawa⟧ RN; ⟦rs⟧ ⟦R. Sagal-Finch⟧ RN\n0800 ⟦BN⟧  1200 ⟦rs⟧', 'items without a sign'],
  ['⟦Lisa Tran⟧ RN charting. Dressing ⟦LT⟧/⟦GH⟧ done, PT/OT consult.', 'the other one of a pair'],
  ['⟦Lisa Tran⟧ RN charting. Waste ⟦LT⟧/⟦Vargas⟧ done, I/O ok.', 'a surname beside initials'],
] as const)('initials that a name explains: %s', ([marked]) => {
  const { text, expected } = unmark(marked);
  const names = detect(text).filter(({ type }) => type === 'NAME');
  expect(names.map(({ start, end }) => ({ start, end, value: text.slice(start, end) }))).toEqual(expected);
});
