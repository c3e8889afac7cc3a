import { caret } from '../../../../lib/detect/recognisers/structured/caret.ts';
import { code } from '../../../../lib/detect/recognisers/identifier/code.ts';
import { facilityLabel } from '../../../../lib/detect/recognisers/facility/label.ts';
import { phone } from '../../../../lib/detect/recognisers/contact/phone.ts';
import { x12 } from '../../../../lib/detect/recognisers/structured/x12.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(code, {
  weak: [
    'Ida Brandt (61 F; ⟦4-118-306⟧) for',
    'pump ⟦K20417738A61C⟧, checked',
    'band ⟦ZQH 44170⟧ on wrist',
    'ID ⟦918 440 2275 01⟧ here',
    'accession ⟦30-55814⟧ back'.replace('30-55814', '3055-8141'),
    'study ⟦77410293⟧ read',
    'token ⟦b51ee0a9977c4ad1⟧ sent',
  ],
  none: [
    'NCT04368728',
    'CPT 99214',
    'plt 250000/uL',
    'Dunmore, TX 78040',
    '2019-2024',
    'BP 128/76',
    'KIT D816V',
    'HL7 table V2-0203',
    'HLA-B27',
    '1.2.840.10008.5.1.4.1.1.2',
    '5000000 copies',
  ],
});

describeRecogniser(x12, {
  strong: [
    'NM1*IL*1*⟦OSTROVER⟧*⟦DELIA⟧*⟦K⟧***MI*⟦YPM118820447⟧~',
    'nm1*il*1*⟦ostrover⟧*⟦delia⟧*⟦k⟧***mi*⟦ypm118820447⟧~',
    'NM1*85*2*⟦LARKFIELD CLINIC⟧*****XX*⟦1688342728⟧~',
    'N3*⟦5 BUFFALO RUN RD⟧~N4*⟦HARDIN⟧*MT*⟦59034⟧~',
    'DMG*D8*⟦19820214⟧*F~',
    'DTP*472*D8*⟦20250530⟧~',
    'PER*IC*⟦DENISE⟧*TE*⟦6515550166⟧~',
  ],
  none: ['HI*ABK:E1165~', 'SV1*HC:99214*85~', '2 * 3 * 4', 'NM1 * IL'],
});

describeRecogniser(caret, {
  strong: ['PN [⟦OSTROVER⟧^⟦DELIA⟧^⟦K⟧]', 'name "⟦van Wyk⟧^⟦Marieke⟧"', 'ReqPhys=[⟦PAGET⟧^⟦SORREL⟧]'],
  none: ['8480-6^Systolic BP^LN', '10^9/L', 'PT REQ|FOLLOW UP^PACER CHECK', 'Reason=[FALL^HIP]', 'x^y'],
});

describeRecogniser(facilityLabel, {
  fair: [
    'Employer: ⟦Kestrel Tool & Die⟧, days',
    'school is ⟦Larkhaven Middle⟧.',
    'retired from ⟦Norrland Taconite⟧ in 2011',
    'asks for the priest from ⟦St. Aurelia⟧ today',
    'InstitutionName=[⟦Pink Gate Mammography⟧]',
    'SENDING FAC: ⟦HARBORVIEW⟧',
    'Sch: ⟦Larkspur⟧',
    'OSH (⟦Valley View⟧) gave ceftriaxone',
    'outside films (⟦Ridgemont⟧) reviewed',
    'Records from ⟦Eastgate⟧ requested.',
    'Meds from ⟦Walgreens⟧ on 5th',
    'accepted at ⟦Golden Oaks⟧ pending auth',
  ],
  weak: ['food bank at ⟦Our Lady of the Marsh⟧, which', 'llega de ⟦Hotel Las Palmas⟧.', 'referida por ⟦UMF 31⟧ hoy'],
  none: [
    'Employer: none',
    'School: Student',
    'Pharmacy: TBD',
    'the hospital was full',
    'Villa in spring',
    'Meds from Home',
    'Dest: Home',
    'Dest: ICU',
    'Records from Monday',
    'films from PCP',
    'SNF (pending)',
  ],
});

describeRecogniser(phone, {
  strong: [
    'Haddad, ⟦x30188⟧',
    'charge ⟦x4-0163⟧',
    'pager ⟦4-8817⟧',
    'cb ⟦80812⟧ please',
    'Contacto: Luz ⟦(55) 5550 0139⟧',
    'leaves 8:15, ⟦(941)5550143⟧',
  ],
  fair: ['Si duda: ⟦987 555 011⟧.', 'en el ⟦955 55 01 27⟧.'],
  none: ['x10 days', 'T1-x3', '2 x 4', 'ph 7.35', 'call 911', '36 +4 10 mm'],
});
