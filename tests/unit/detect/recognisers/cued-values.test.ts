import { addressDistrict } from '../../../../lib/detect/recognisers/address/district.ts';
import { addressStreet } from '../../../../lib/detect/recognisers/address/street.ts';
import { addressTail } from '../../../../lib/detect/recognisers/address/tail.ts';
import { addressWorld } from '../../../../lib/detect/recognisers/address/world.ts';
import { address } from '../../../../lib/detect/recognisers/address/address.ts';
import { phone } from '../../../../lib/detect/recognisers/contact/phone.ts';
import { age } from '../../../../lib/detect/recognisers/date/age.ts';
import { account } from '../../../../lib/detect/recognisers/identifier/account.ts';
import { healthPlan } from '../../../../lib/detect/recognisers/identifier/health-plan.ts';
import { license } from '../../../../lib/detect/recognisers/identifier/license.ts';
import { mrn } from '../../../../lib/detect/recognisers/identifier/mrn.ts';
import { otherId } from '../../../../lib/detect/recognisers/identifier/other-id.ts';
import { username } from '../../../../lib/detect/recognisers/identifier/username.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(phone, {
  strong: ['MD paged ⟦4471⟧ re fever', 'cell ⟦602/555/0143⟧.', 'vocera ⟦3390⟧', '☎ ⟦541·555·0103⟧'],
  none: ['MD paged 2245', 'paged 0410, came', 'page 12 of 40', 'given 100/100/1000', 'paged 1300'],
});

describeRecogniser(username, {
  strong: [
    'Cam login for grandma: ⟦rosa_knits_44⟧.',
    'account name ⟦old_mill_pottery⟧.',
    'MyChart ⟦lena.feather⟧',
    'Skype ⟦otto_k_1951⟧',
    'username for the portal is ⟦dkrause71⟧',
  ],
  none: [
    'login for staff: see board',
    'the account name is on file',
    'account name field_length_max=20',
    'portal for labs',
  ],
});

describeRecogniser(account, {
  strong: ['not the one ending ⟦4471⟧.', 'card ending in ⟦0923⟧', 'cheque ⟦00341⟧ was stopped', 'check #⟦2281⟧'],
  none: ['check 1000 units', 'the one ending 12/31', 'week ending 2024', 'check number of doses'],
});

describeRecogniser(license, {
  strong: ['licence is ⟦MORGA 753116 SM9IJ⟧', '⟦JONES710238HA9AB⟧'],
  none: ['HLA B 271002 AB', 'STAGE 123456 of'],
});

describeRecogniser(otherId, {
  strong: [
    'acc ⟦CT.88420917⟧ read',
    'NBS #2 ⟦PA 2501 88713⟧ repeat',
    'newborn screen card ⟦NY 44120931⟧',
    'research ⟦ELDER-077⟧',
    'NO. ⟦H/22/0418⟧',
  ],
  none: ['NBS #2 normal', 'PKU diet 2 g', 'acc to CT'],
});

describeRecogniser(age, {
  strong: [
    'shima sani (gma), ⟦95⟧, wants to know',
    'gran ⟦96⟧ still sells',
    'lives with mama (⟦95⟧)',
    'Mr. Grey  ⟦102⟧  merchant seaman',
  ],
  fair: ['Harlan Pike III, ⟦94⟧, hip fracture', 'Otto Lenz Jr., ⟦91⟧, falls'],
  none: ['factor VIII, 94, normal', 'mother 94 kg', 'Mr. Grey 102 mg', 'CN III, IV, VI'],
});

describeRecogniser(address, {
  strong: [
    'moved from ⟦22 Fells, #4⟧ to Dundalk',
    'staying at ⟦1880 SE Kane #7⟧;',
    'lives ⟦4716 lee, downstairs⟧.',
    'new address ⟦8414 S. Yakima, upstairs⟧, same phone',
    'Adresse : ⟦BP 1187⟧, Douala',
    'an ⟦Postfach 2203⟧, Wien',
    '⟦Private Bag X44⟧, Kuruman',
    'rollover on ⟦I-90 near MM 118⟧, extricated',
    'at ⟦US 12 exit 4⟧',
  ],
  none: ['BP 118/70', 'BP 1187', 'T1-2 near 3 mm', 'CD 20 at 5', 'postbus operator'],
});

describeRecogniser(addressStreet, {
  strong: ['home at ⟦29 Arthur Rd, Space 14⟧, yes', 'at ⟦5512 Snow Rd, up⟧, Parma'],
  none: ['0425 101. Dr V. aware', 'temp 99. Dr Lee'],
});

describeRecogniser(addressTail, { strong: ['29 Arthur Rd, Space 14, ⟦95076⟧.', 'Lerchenzeile 3, ⟦1230⟧ ⟦Wien⟧'] });

describeRecogniser(addressWorld, {
  strong: [
    'to ⟦Gewerbering 3⟧, Tor 2',
    'in ⟦Lerchenpfad 12⟧.',
    'at ⟦45 Soi Ari 4/1⟧',
    '⟦19/2 SOI THONGLOR 13, PHETBURI ROAD⟧',
  ],
  none: ['Spring 3', 'Monitoring 24', 'Soil 3', 'Grave 3'],
});

describeRecogniser(healthPlan, {
  strong: ['CareOregon ⟦XD418K2A⟧; prior', 'Cigna Global ⟦CG 0044 1882 7⟧. Results', 'Aetna PPO ⟦W2281940077⟧'],
  none: ['Aetna denied 3 times', 'Prime 1200 mg', 'Medicare 2024', 'TK inhibitor'],
});

describeRecogniser(mrn, {
  strong: [
    '(Mari Pen, 6-Dec-1972, ⟦MP7718⟧).',
    'SUGG, LEROY, 9/14/60, ⟦770-41-8⟧.',
    'old chart name: Mensah (⟦118-827⟧)',
  ],
  none: ['3/4/24, 120-80', 'on 3/4/2024, 12 units', 'chart reviewed (12-14)'],
});

describeRecogniser(addressDistrict, {
  strong: [
    'at ⟦H.No. 12-5-34/2, Banjara Hills⟧.',
    '⟦Door No. 14, 3rd Cross, Jayanagar⟧',
    '⟦99/1 Moo 4, Tambon Nong Prue⟧, Pattaya',
    'No. 12 ⟦RT 03/RW 05⟧',
    '⟦No. 12, Jalan 5/6, Taman Melati⟧',
    '⟦23 Teheran-ro, Gangnam-gu⟧, Seoul',
    '⟦Rehov Dizengoff 112/4⟧, Tel Aviv',
    '⟦Atatürk Cad. No: 12 D: 3⟧, Bursa',
    'nr. 5, ⟦bl. A, ap. 3⟧',
    'in ⟦Mariahilfer Straße 88a/2/14⟧',
    'at ⟦4521 Zone 6⟧, Diepkloof',
    'lives off ⟦FM 1826⟧ near the river',
    'parks at ⟦mile marker 41 on Hwy 97⟧.',
  ],
  none: [
    'no. 3 tube',
    'house no longer',
    'RT 03 seen',
    'zone 6, then',
    'came to US 2023.',
    'mitoses 2/5 mm2, clear',
    'pro-ro 3',
    'of 5 FM 100',
  ],
});
