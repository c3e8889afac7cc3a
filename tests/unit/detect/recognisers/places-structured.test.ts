import { describe, expect, it } from 'vitest';
import type { IdentifierType } from '../../../../lib/core/identifier.ts';
import { detect } from '../../../../lib/detect/detect.ts';
import { unmark } from '../cases.ts';

/** Texts whose values of one kind stand between ⟦ and ⟧; one without marks has none. */
function describeKind(what: string, type: IdentifierType, texts: readonly string[]): void {
  describe(what, () => {
    for (const marked of texts) {
      it(marked, () => {
        const { text, expected } = unmark(marked);
        const found = detect(text).filter((span) => span.type === type);
        expect(found.map(({ start, end }) => ({ start, end, value: text.slice(start, end) }))).toEqual(expected);
      });
    }
  });
}

const HEAD = 'PID|1||10077314^^^LFH^MR||OYELOWO^TEMITOPE||19630822|F\n';

describeKind('facilities of HL7 v2 messages', 'FACILITY', [
  'MSH|^~\\&|PSCRIBE|⟦CORAL GATE IMAGING⟧|EMR|⟦DUNMORE ORTHO⟧|20260108142233||ORU^R01|9917|P|2.5.1',
  'MSH|^~\\&|ECW|⟦NORTHSHORE FAMILY PRAC⟧|LCORP|LABCORP|20260402||ORM^O01|9917|P|2.5.1',
  'MSH|^~\\&|SOFTMIC|LAB|CERNER|⟦BLUE MESA⟧|20251022||ORU^R01|9917|P|2.5.1',
  'MSH|^~\\&|CREDS|⟦THREE RIVERS HS⟧|ALL|ALL|20250701||MFN^M02|9917|P|2.5.1',
  `${HEAD}RXA|0|1|20250905||62^HPV9^CVX|0.5|mL||00||^^^⟦KELP BAY⟧||||X014453`,
  `${HEAD}PV1|1|O|EXAM3^^^⟦TIDEWATER NORTH⟧||||1234567893^STRAND^INGRID`,
  `${HEAD}ORC|RE|88142-1|||||||20250905||||||||||||⟦STONE PRAIRIE CLINIC⟧`,
  `${HEAD}AIL|1||EXAM 2^^^⟦PINE NOOK ANNEX⟧`,
]);

describeKind('account names that systems write', 'USERNAME', [
  'Set-ItemProperty : Access denied for RIVERBEND\\⟦hl7svc03⟧',
  'Logon failure for GRACEHILL\\⟦rosa.amaral⟧ from WS-4411, reset by ⟦tnguyenvo⟧',
  '<rule match="Zhu, Bo" dob="1935-10-30" route="⟦epatel⟧" priority="2"/>',
  'assigned_to: "⟦kwozniak⟧"  priority: 2  patient MRN 3300918 Marta Oleksy',
  '  File "/srv/etl/⟦rchaudhry⟧/load_notes.py", line 214, in <module>',
  'rsync failed: /data/etl/⟦rosa-amaral⟧/notes.csv: Permission denied',
  '[2026-03-18 16:58:31,870]  INFO  (admin): ⟦bgauthier⟧ paused channel',
  'session KSK2-7f31ac resumed by staff (⟦mwilder⟧)',
  // Posts, routes and genes are nobody's account.
  '<rule match="UHC|Aetna" route="PRIORAUTH"/><rule match="/bitter/i" route="HIM"/>',
  'HKLM\\Software\\Epic and \\\\PRN-5S-02\\share print queue',
  'morphine route="oral" dose="5 mg" see /opt/reports/daily.csv',
  '{"user":"USLACKBOT","text":"Reminder: huddle at 8"}',
  'TTP, ADAMTS13 <5%, PLEX #1, consented by phone, MRN 3300918 Juno Ferris',
]);

describeKind('addresses of services and definitions', 'URL', [
  'Timeout: conn to ⟦jdbc:postgresql://rx-db1.gracehill.example:5432/refill?user=tbailey⟧',
  'conn string is ⟦mongodb+srv://ed-board.saltmarsh.example/adt?user=jdoe⟧ and it times out',
  'bind to ⟦ldaps://dc2.saltmarsh.example:636⟧ failed',
  '<div xmlns="http://www.w3.org/1999/xhtml">Seen in clinic</div>',
  '{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"1364430"}',
  '{"resourceType":"ValueSet","url":"http://example.org/fhir/ValueSet/eponymous-signs"}',
]);

const ABOUT = 'Pt: Marta Oleksy MRN 3300918\n';

describeKind('facilities in the fields of forms', 'FACILITY', [
  `${ABOUT}Pharmacy: ⟦Corner Drug⟧, Woodland`,
  `${ABOUT}Facility           : ⟦Tern Point⟧    Ward: 5B`,
  `${ABOUT}Referring clinic....: ⟦Ashuelot⟧`,
  `${ABOUT}Where: ⟦Narrows Bridge⟧\nService: imaging`,
  `${ABOUT}Performing lab: ⟦Ashgrove Diagnostics⟧   CLIA pending`,
  `${ABOUT}Servicing facility: ⟦Blue Mesa Imaging⟧, fax pending`,
  `${ABOUT}Rendering ⟦Prairie MRI⟧  NPI 1306599910`,
  'TO    Wallace Tuttle, Records    FROM  Svea Lindholm, RN\nCO    ⟦Twin Forks⟧\nFAX   541-555-0123',
  `${ABOUT}WC eval by Ty (ATP, ⟦NuMobility⟧)`,
  `${ABOUT}Called to Wes (RN, ⟦Urology Partners⟧) 1510`,
  `${ABOUT}Seen by ⟦Gastroenterology Associates⟧`,
  `| Rm | Patient | To |\n|---|---|---|\n| 302 | Rivers, Clementine | ⟦The Willows⟧ |`,
  `${ABOUT}Brought from ⟦The Traditions⟧ by her son`,
  `${ABOUT}um seen at ⟦the pines⟧ on friday`,
  'name,mrn,dob,given_at,dispensing_pharmacy\nOleksy Marta,3300918,1971-02-03,⟦Tern Point⟧,⟦Vista Rx⟧\n',
  `${ABOUT}amber bottle, Rx 60021-448 — ⟦Vista Rx⟧, returned`,
  `${ABOUT}<td>⟦Lakelands Gen⟧, ward</td>`,
  `${ABOUT}PSMA PET booked Mar 4, ⟦Lahey⟧.`,
  `${ABOUT}hx anti-Duffy(a) (⟦All Children's⟧, 2023-06)`,
  `${ABOUT}medics out: ⟦Station 44⟧   VK is on`,
  `${ABOUT}New Rx, Home Rx; Percocet Rx, visit on 3/4, Telehealth.`,
  // Fields that hold something else.
  `${ABOUT}Site: Left Deltoid\nLocation: Dorsal Hand\nLab: Sodium 140\nLocation: Exam Room 2\nDME: Walker`,
  `${ABOUT}School: Doing well in 3rd grade\nHospital: Day 3\nClinic: Cardiology\nEmployer: Retired\nUnit: ICU`,
  `${ABOUT}Employer: Not Working\nSite: Clean, Dry, Intact\nDestination: Home With Family\nWhere: At Rest`,
  `${ABOUT}Organization: Good thought process. Location: Substernal Chest. Shelter: Stable Housing`,
  `${ABOUT}Church: Weekly. School: Kindergarten. Pharmacy: Verified. Laboratory: Hemoglobin 9.1. Practice: Solo. Site: Broviac`,
  `${ABOUT}Organization: Escherichia coli. Location: Periumbilical. Lab: Procalcitonin. Unit: Milligrams`,
  `${ABOUT}Called to Jo (RN, Day Shift) and Al (MD, Cardiology)`,
]);

describeKind('kinds of houses at the end of their names', 'FACILITY', [
  `${ABOUT}arrived by ⟦Blue Heron Transport⟧ 40 min late`,
  `${ABOUT}brace from ⟦Tall Pine Orthotics⟧`,
  `${ABOUT}ride with ⟦Copper Ridge Ambulance⟧ at 0600`,
  `${ABOUT}work, ⟦Salish Rope & Rigging⟧, Tue am only`,
  `${ABOUT}normal colonic transit, acute respiratory failure, ambulance transport, genetic counseling`,
]);

describeKind('words that are no place', 'LOCATION', [
  '4 WEST  DAYS  2/3/26            Charge: Bernadette (phone 55120)    HUC: Jo',
  'Which of these fields are HIPAA identifiers under Safe Harbor?',
]);

describeKind('words that are no facility', 'FACILITY', [
  `${ABOUT}<tr><td>Hospital Outpatient</td><td>08/19/2025</td></tr>`,
]);

describeKind('words that are no street', 'ADDRESS', [
  'ACCEPTED BY DR LIM.\nWANDA JUNE LOVE, 72, BROUGHT IN FROM ⟦12 OAK ST⟧',
  "PID|1||10077314^^^LFH^MR||Zarmella^R^^||19280416|F|D'ANGELO^Millie|W|⟦41 High Rock Ave⟧^^Salem^OR",
  '6N\t6101\tBALOGUN,F\tF\t74\ttele\tGRAY\tDC 1/14 1005\tSNF: LINDEN GROVE\tride to come\n6N\t6102\tSTONE,PEARL\tF\t93\tcontact',
]);

describeKind('routes of the post and streets without their kind', 'ADDRESS', [
  `${ABOUT}Address: ⟦RURAL ROUTE 3 BOX 40⟧        Temporary: none`,
  `${ABOUT}mail to ⟦Star Route Box 7⟧`,
  `${ABOUT}mail to ⟦HC 60 Box 12⟧`,
  `${ABOUT}mail to ⟦Rural Route 2, Box 118A⟧, her mother has a key`,
  `${ABOUT}Lives w dtr Connie, ⟦600 Spruce #4⟧\nBaptiste`,
  `${ABOUT}wife is at ⟦88 Elm #12⟧, he stays at ⟦1420 Larkin Apt 3B⟧`,
  `${ABOUT}took 30 Tablets #30, then 10 Units #2; oxycodone, 5 mg #20; lot 40, 12 Vials #3`,
]);

describeKind('organisations of FHIR and C-CDA', 'FACILITY', [
  '{"resourceType":"Organization","id":"o1","name":"⟦Osprey Point⟧"}',
  '{"resourceType":"Location","name":"⟦Tern Nook⟧","managingOrganization":{"display":"⟦Marrow Hill⟧"}}',
  '{\n  "resourceType": "Encounter",\n  "serviceProvider": {\n    "reference": "Organization/1",\n    "display": "⟦Osprey Point⟧"\n  }\n}',
  '{"hospitalization":{"origin":{"display":"⟦Rosewood⟧"},"destination":{"display":"⟦Linden Grove⟧"}}}',
  '<representedOrganization><id root="1"/><name>⟦Marrow Hill Practice⟧</name></representedOrganization>',
  '<managingOrganization><display value="⟦Tern Nook⟧"/></managingOrganization>',
  '<assignedEntity><representedOrganization/><assignedPerson><name>Ada Moor</name></assignedPerson></assignedEntity>',
  '{"resourceType":"Patient","name":[{"family":"Moor","given":["Ada"]}]}',
]);
