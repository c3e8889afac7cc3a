import type { IdentifierType } from '../../lib/core/identifier.ts';

/** An invented clinical note. Every person, place and number in it is made up. */
export const NOTE = `Please draft a discharge letter from this note.

DISCHARGE NOTE
Patient: Marguerite Oyelaran
DOB: 03/14/1957
MRN: 48210937
SSN: 512-48-7730
Member ID: XKW884120957
Account #: 7730041926
Accession: S24-118830
Facility: Briarwood Valley Hospital, Ward 5 East
Address: 4417 Tamarack Hollow Road
City: Duluth, MN 55803
Phone: (218) 724-3391
Fax: (218) 724-3390
Email: m.oyelaran57@northshoremail.net
Portal user: moyelaran57
Emergency contact: Tobias Oyelaran (son), 218-341-6672
Vehicle: plate KDV 4821, VIN 4T4BK36B87U291846

Admitted 02/27/2024, discharged 03/06/2024.
Attending: Dr. Anneliese Vandermolen, NPI 1245319599
Referred by Dr. Rajiv Chintala.

Mrs. Oyelaran is a 66 y/o woman with type 2 diabetes and Parkinson disease.
She was brought in by her son Tobias after a fall at home on 02/26/2024.
Her mother, Philippa Nwosu, died at age 93 after a stroke.
A pacemaker (Medtronic, serial number PJN728841H) was interrogated on 02/28/2024.
Home telemetry reports from 84.17.203.66 to https://portal.briarwoodvalley.org/p/48210937.
Troponin peaked at 0.31 ng/mL on 02/28/2024 and fell to 0.04.
Ejection fraction was 45 %, creatinine 1.4 mg/dL, HbA1c 8.1 %.
Metformin was held; lisinopril 10 mg daily was started on 03/01/2024.
Carbidopa-levodopa 25-100 mg three times a day was continued.
Marguerite walked 60 metres with a frame on 03/05/2024.
Dr. Chintala will see Mrs. Oyelaran on 03/20/2024 at 10:30.
No fever, no delirium; oxygen saturation 96 % on room air.
Wound check by the district nurse on 03/11/2024.
Driver's license V281-4490-7713 was returned to Tobias Oyelaran.
Questions to Dr. Vandermolen, pager 218-555-7719, a.vandermolen@briarwoodvalley.org.
Dictated by A. Vandermolen, MD on 03/06/2024.
`;

/** An identifier in NOTE, as it stands there. */
export interface Original {
  readonly type: IdentifierType;
  readonly text: string;
}

function originals(type: IdentifierType, ...texts: string[]): Original[] {
  return texts.map((text) => ({ type, text }));
}

/** Every identifier of NOTE by kind. What isn't listed (drugs, values, the eponym, the state, the age of 66) stays. */
export const ORIGINALS: readonly Original[] = [
  ...originals('NAME', 'Marguerite Oyelaran', 'Mrs. Oyelaran', 'Oyelaran', 'Marguerite', 'Tobias Oyelaran', 'Tobias'),
  ...originals('NAME', 'Anneliese Vandermolen', 'Vandermolen', 'Rajiv Chintala', 'Chintala', 'Philippa Nwosu'),
  ...originals('DATE', '03/14/1957', '02/27/2024', '03/06/2024', '02/26/2024', '02/28/2024'),
  ...originals('DATE', '03/01/2024', '03/05/2024', '03/20/2024', '03/11/2024'),
  ...originals('AGE', 'age 93'),
  ...originals('PHONE', '(218) 724-3391', '218-341-6672', '218-555-7719'),
  ...originals('FAX', '(218) 724-3390'),
  ...originals('EMAIL', 'm.oyelaran57@northshoremail.net', 'a.vandermolen@briarwoodvalley.org'),
  ...originals('SSN', '512-48-7730'),
  ...originals('MRN', '48210937'),
  ...originals('HEALTH_PLAN', 'XKW884120957'),
  ...originals('ACCOUNT', '7730041926'),
  ...originals('LICENSE', '1245319599', 'V281-4490-7713'),
  ...originals('VEHICLE', 'KDV 4821', '4T4BK36B87U291846'),
  ...originals('DEVICE', 'PJN728841H'),
  ...originals('URL', 'https://portal.briarwoodvalley.org/p/48210937'),
  ...originals('IP', '84.17.203.66'),
  ...originals('ADDRESS', '4417 Tamarack Hollow Road'),
  ...originals('LOCATION', 'Duluth'),
  ...originals('ZIP', '55803'),
  ...originals('FACILITY', 'Briarwood Valley Hospital'),
  ...originals('USERNAME', 'moyelaran57'),
  ...originals('OTHER_ID', 'S24-118830'),
];
