import { hl7 } from '../../../../lib/detect/recognisers/hl7.ts';
import { keyed } from '../../../../lib/detect/recognisers/keyed.ts';
import { nameBroken } from '../../../../lib/detect/recognisers/name-broken.ts';
import { table } from '../../../../lib/detect/recognisers/table.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(hl7, {
  strong: [
    'PID|1||⟦10077314⟧^^^LFH^MR||⟦OYELOWO⟧^⟦TEMITOPE⟧^⟦R⟧||⟦19630822⟧|F',
    'NK1|1|⟦LUND⟧^⟦OLAF⟧|SPO',
    '> PID|1||⟦4410882⟧||⟦Farrow⟧^⟦Delia⟧',
    'const row = "PID|1||⟦4410882⟧||⟦Farrow⟧^⟦Delia⟧";',
  ],
  none: [
    'OBX|1|NM|4548-4^Hemoglobin A1c^LN||8.1|%|4.0-5.6|H|||F',
    'PID|1||<mrn>||<last>^<first>',
    'DG1|1||I50.9^Heart failure^I10',
    'the pipe | is a separator',
  ],
});

describeRecogniser(keyed, {
  strong: [
    '{"patientName": "⟦Ida Lund⟧", "mrn": "⟦00418822⟧"}',
    '"given": ["⟦Ida⟧", "⟦Marie⟧"]',
    '"subject": {"reference": "x", "display": "⟦Ida Lund⟧"}',
    '"performer": {"display": "⟦Olaf Strand⟧, MD"}',
    '{"resourceType": "Patient", "id": "⟦lund-4410⟧"}',
    '<birthDate value="⟦1963-08-22⟧"/>',
    "pat_mrn_id = '⟦2048817⟧'",
    'WHERE patient_id=⟦88213⟧',
    'BirthDate=[⟦19710611⟧]',
  ],
  none: [
    '{"code": "4548-4", "unit": "%"}',
    '{"resourceType": "ValueSet", "id": "marital-status"}',
    '"status": "final"',
    '<status value="active"/>',
    "dose = '5 mg'",
    'WHERE version=20240',
  ],
});

describeRecogniser(nameBroken, {
  strong: [
    'seen by Dr. ⟦Ha11⟧ today',
    'Ms. ⟦Oka-\nfor⟧ agrees',
    'Mr. ⟦Ruiz\nSanchez-Vega⟧ went home',
    'Patient: ⟦Lund,\nIda⟧',
  ],
  none: ['Dr. Hall', 'vitamin B12', 'a well-\nknown drug', 'Ms. A at 10'],
});

describeRecogniser(table, {
  strong: [
    'mrn,last_name,dx\n⟦00418822⟧,⟦Farrow⟧,CHF\n⟦00418823⟧,⟦Bast⟧,COPD',
    'MRN\tPatient\tDOB\n⟦4410882⟧\t⟦Ida Lund⟧\t⟦8/22/63⟧',
    '| Patient | DOB | Dx |\n|---|---|---|\n| ⟦Ida Lund⟧ | ⟦8/22/63⟧ | CHF |',
    'name;city;zip\n"⟦Lund⟧";⟦Salem⟧;⟦97301⟧',
  ],
  none: [
    'drug,dose,route\nheparin,5000,SC',
    'name,dose\nheparin,5000',
    'He has pain, cough, fever\nand chills, too, today',
  ],
});
