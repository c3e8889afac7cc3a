import { addressBlock } from '../../../../lib/detect/recognisers/address/block.ts';
import { zip } from '../../../../lib/detect/recognisers/address/zip.ts';
import { phone } from '../../../../lib/detect/recognisers/contact/phone.ts';
import { date } from '../../../../lib/detect/recognisers/date/date.ts';
import { facilityField } from '../../../../lib/detect/recognisers/facility/field.ts';
import { healthPlan } from '../../../../lib/detect/recognisers/identifier/health-plan.ts';
import { license } from '../../../../lib/detect/recognisers/identifier/license.ts';
import { username } from '../../../../lib/detect/recognisers/identifier/username.ts';
import { nameRelative } from '../../../../lib/detect/recognisers/name/relative.ts';
import { nameScanned } from '../../../../lib/detect/recognisers/name/scanned.ts';
import { nameSpeaker } from '../../../../lib/detect/recognisers/name/speaker.ts';
import { nameTitle } from '../../../../lib/detect/recognisers/name/title.ts';
import { nameWeak } from '../../../../lib/detect/recognisers/name/weak.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(facilityField, {
  strong: [
    'older kids at ⟦PS 207⟧, missed',
    'letter to ⟦PS 44⟧.',
    'Korea, ⟦VFW 4471⟧ pinning',
    'the fish fry of ⟦Elks Lodge 882⟧',
    '4/9/24   ⟦Fern Hill Internal Med⟧    Ros',
  ],
  none: [
    'PS 10, PEEP 5',
    'on PS 12/5',
    'IS 500 x10',
    'set to PS 250 ml',
    'the Emergency Med team',
    'sees Internal Med, well',
    'moose 12',
  ],
});

describeRecogniser(addressBlock, {
  fair: ['lives at ⟦412 Rue Victor 14⟧, downtown'],
  none: ['sent on.\n0622 ASA 324, heparin', 'alarm on.\n0130 T 38.6, HR', '\n1430 ASA 324, given'],
});

describeRecogniser(username, {
  fair: ['extubated 2203 by ⟦KMR⟧, then'],
  none: ['extubated 2203 by RT Omari.', 'from 1005-1105 by RN Fitch.', '(W) 228 emai1 gigit'],
});

describeRecogniser(nameSpeaker, {
  strong: ['⟦Rich⟧: no autocorrect\n⟦Rich⟧: ok then'],
  none: ['From: a list\nTo: Delphine\nDate: Tue\nTo: Sam\n'],
});

describeRecogniser(nameTitle, {
  strong: ['MR ⟦Bragg⟧ is here', 'MR ⟦BRAGG⟧'],
  none: ['Sam, MR brain on him', 'MR spine tomorrow'],
});

describeRecogniser(nameRelative, {
  strong: ['maternal aunt ⟦ROSALIND⟧ called', 'mother ⟦Dolores⟧ @ home'],
  none: ['maternal aunt BPAD on lithium', 'Fam hx: Mother D @ 71 stroke', 'father d. 62 of MI'],
});

describeRecogniser(nameWeak, {
  weak: ['derm (⟦Lovato⟧)'],
  none: ['v3-MaritalStatus, "M"', '"maritalStatus": {}', 'by PatientContact, then'],
});

describeRecogniser(phone, {
  strong: ['(W) ⟦228 555 O1O7⟧   at', 'fx ⟦845 555 0l39⟧\n'],
  none: ['l00 2OO 3', 'CT 100 lOO lOOl'],
});

describeRecogniser(zip, {
  strong: ['88 Brook Rd, ⟦l2440⟧\n', '14 Main St. ⟦395O7⟧'],
  none: ['seen, l2440 x', 'via Rd, lOOlO'],
});

describeRecogniser(license, { strong: ['NPl ⟦l780042219⟧'], none: ['NPL 3', 'npl: none seen'] });

describeRecogniser(healthPlan, {
  strong: ['Health  lD# ⟦MH 88l7 442O⟧   Grp'],
  none: ['ld # 3', 'lD: none'],
});

describeRecogniser(date, {
  strong: ["records req'd ⟦8/l2⟧\n", 'She fe1l ⟦9/l5⟧ at', 'Since ⟦Apri1⟧ she has'],
  none: ['pain rated 8/lO', 'in Apex1 mode', 'Since Day1 she', 'Of Mar1n'],
});

describeRecogniser(nameScanned, {
  strong: ['Spouse ⟦Cur1is To11iver⟧  DOB', 're   ⟦C0RTLANDT, Beatrix⟧   dob', '⟦WE1SH, Marian⟧'],
  none: ['H1N1, Influenza', 'C0VID, Rapid', 'Drug Co1ace. Spouse Room5', 'B12, Folate'],
});
