import { account } from '../../../../lib/detect/recognisers/identifier/account.ts';
import { device } from '../../../../lib/detect/recognisers/identifier/device.ts';
import { healthPlan } from '../../../../lib/detect/recognisers/identifier/health-plan.ts';
import { license } from '../../../../lib/detect/recognisers/identifier/license.ts';
import { mrn } from '../../../../lib/detect/recognisers/identifier/mrn.ts';
import { otherId } from '../../../../lib/detect/recognisers/identifier/other-id.ts';
import { ssn } from '../../../../lib/detect/recognisers/identifier/ssn.ts';
import { vehicle } from '../../../../lib/detect/recognisers/identifier/vehicle.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(ssn, {
  strong: [
    'SSN ⟦219-09-9999⟧ on file',
    'ss# ⟦261 36 9321⟧',
    'social security number: ⟦219099999⟧',
    'SSN ⟦***-**-8012⟧',
    'last four of SSN ⟦8826⟧',
    'card says ⟦219-09-9999⟧',
  ],
  // A label counts whatever the number: 000, 666 and 9xx areas are never issued, yet somebody wrote them as an SSN.
  fair: ['ssn ⟦000-12-3456⟧', 'ssn: ⟦987654321⟧', 'he gave ⟦261 36 9321⟧ at the desk'],
  none: ['INR 2.1, WBC 219', 'call 219-0999', 'last four doses held'],
});

describeRecogniser(mrn, {
  strong: [
    'mrn ⟦00418823⟧.',
    'MRN: ⟦7740-18-263⟧',
    'MRN#⟦0055 1873⟧  DOB',
    'medical record number is ⟦A10442⟧',
    'Hosp #: ⟦118 0442 9⟧',
    'MRNs ⟦440192⟧, ⟦440207⟧ and ⟦440355⟧',
    'known as ⟦MR-5520917⟧',
    'núm. de expediente ⟦C-208841⟧',
  ],
  fair: ['Twin A Rowe (⟦9120447-A⟧)', 'GALLAGHER  #⟦E90332⟧'],
  none: ['MRN: [MRN]', 'MRI 2019 normal', 'chart reviewed, 12 pages'],
});

describeRecogniser(healthPlan, {
  strong: [
    'MBI ⟦1EG4-TE5-MK73⟧',
    'card shows ⟦1EG4TE5MK73⟧ today',
    'Member ID: ⟦XQH884520197-01⟧',
    'medicaid ⟦9410028836⟧',
    '(Insurance: ⟦AA-987654⟧)',
    'policy no. ⟦MOO-77158834⟧',
  ],
  none: ['Medicare 2024 rules', 'policy: no phones', 'member of the team 2019'],
});

describeRecogniser(account, {
  strong: [
    'acct ⟦5510-8834⟧',
    'CSN: ⟦600418857⟧',
    'Visit #: ⟦V0098812374⟧',
    'card ending ⟦4417⟧',
    'claim ⟦C-28 441 907⟧',
    'paid with ⟦4111 1111 1111 1111⟧ yesterday',
  ],
  fair: ['card ⟦4111 1111 1111 1112⟧'],
  none: ['claims are paid in 2024', 'billed 99214-25', 'visit 3 of 12'],
});

describeRecogniser(license, {
  strong: [
    'NPI ⟦1234567893⟧',
    'billing under ⟦1234567893⟧',
    'NPI: ⟦1234567890⟧',
    'DEA ⟦AB1234563⟧',
    'lic. ⟦PT-6613⟧',
    'CA DL ⟦F7719024⟧',
    'license DL# ⟦V281-4490⟧',
    'PharmD ⟦TX-55190⟧',
  ],
  none: [
    'license renewed in 2024',
    'call 2025550143',
    'NPI: [NPI]',
    // The unit is no driver's licence.
    'creatinine 1.4 mg/dL, HbA1c 8.1 %',
    'glucose 240 mg / dl, BNP 1204',
    'Hb 9.1 g per dL; TSH 2.13',
    'Ca 8.9 mg dl, INR 2.14',
    'B12 12 mcg/dL, PLT 204',
  ],
});

describeRecogniser(vehicle, {
  strong: ['VIN ⟦1M8GDM9AXKP042788⟧', 'found ⟦1M8GDM9AXKP042788⟧ on the dash', 'plate ⟦8KTR417⟧', 'FL tag ⟦QJX D42⟧'],
  fair: ['blue Tacoma ⟦U42 9KM⟧'],
  none: ['plate fixation of the radius', 'skin tag removed', 'dental plate broken in 2019'],
});

describeRecogniser(device, {
  strong: [
    'S/N ⟦RNB603317H⟧',
    'serial ⟦LB-55-20993⟧',
    'IMEI ⟦356938035643809⟧',
    'UDI ⟦(01)00801741027437(17)270630(21)H88204⟧',
    'mac=⟦3C:22:FB:91:0A:7E⟧',
  ],
  none: [
    'mnemonic SNOOP10 for headache',
    'serial troponins 0.04, 0.31',
    'serial exams q4h',
    'ICD-10 code I50.9',
    'at 10:20:30 the pump',
  ],
});

describeRecogniser(otherId, {
  strong: [
    'Accession: ⟦MG0093-2217-B⟧',
    'order #⟦88-20146-3⟧',
    'Rx# ⟦6644193⟧',
    'case ⟦SP-24-004417⟧',
    'Subject ID ⟦104-0037⟧',
    'id ⟦7d0e6c1a-44fb-4c8e-9f57-2b1a90c3e5d8⟧',
    'passport ⟦PP4471903⟧',
  ],
  weak: ['tank receipt of ⟦CC-20417⟧ kept'],
  none: [
    'Health & Safety Code 123110',
    'product code E0336V00',
    'NCT05551234 trial',
    'ref 232-1245 pg/mL',
    'order labs in 2024',
    'KIT D816V',
    'kit d816v',
    'COVID-19',
    'ICD-10',
  ],
});
