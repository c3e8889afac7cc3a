import { describe, expect, it } from 'vitest';
import { date } from '../../../../lib/detect/recognisers/date/date.ts';
import { nameSpeaker } from '../../../../lib/detect/recognisers/name/speaker.ts';
import { trimCandidate } from '../../../../lib/detect/trim.ts';
import { age } from '../../../../lib/detect/recognisers/date/age.ts';
import { fileName } from '../../../../lib/detect/recognisers/structured/file-name.ts';
import { hl7 } from '../../../../lib/detect/recognisers/structured/hl7.ts';
import { keyed } from '../../../../lib/detect/recognisers/structured/keyed.ts';
import { nameBroken } from '../../../../lib/detect/recognisers/name/broken.ts';
import { table } from '../../../../lib/detect/recognisers/structured/table.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(hl7, {
  strong: [
    'PID|1||⟦10077314⟧^^^LFH^MR||⟦OYELOWO⟧^⟦TEMITOPE⟧^⟦R⟧||⟦19630822⟧|F',
    'NK1|1|⟦LUND⟧^⟦OLAF⟧|SPO',
    '> PID|1||⟦4410882⟧||⟦Farrow⟧^⟦Delia⟧',
    'STF|⟦7702⟧|⟦1114477821⟧|⟦LUND⟧^⟦OLAF⟧',
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
    '<id value="⟦pt-0d7c3⟧"/>',
    '<identifier><system value="urn:oid:2.16.840"/><value value="⟦KSS-441 20⟧"/>',
    '<birthDate value="⟦1963-08-22⟧"/>',
    "pat_mrn_id = '⟦2048817⟧'",
    'WHERE patient_id=⟦88213⟧',
    'BirthDate=[⟦19710611⟧]',
  ],
  none: [
    'birthdate: "pid-7"',
    "street = 'nk1-4.1'",
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
    '"PAT_NAME","MRN","ATTENDING"\n"⟦Farrow, Delia⟧","⟦30-441-9⟧","⟦Lund, Olaf⟧"',
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

describeRecogniser(date, {
  strong: [
    'did the ⟦9/8⟧ A1c post?',
    'implanted ⟦1954-Mar-30⟧ by hand',
    'On the ⟦29th⟧ there was one.'.replace('On', 'on'),
  ],
  fair: ['24A ⟦06 11 25⟧ ⟦06 12 25⟧ 11 64483'],
  weak: ['read by Lorcan Tighe ⟦17/9⟧ 1140', 'CT (⟦19/4⟧) shows'],
  none: [
    'open 24/7',
    'vision 20/10',
    'the 2/6 murmur',
    'aged 5-18, all',
    'ratio 21/4',
    '10 12 14 mm',
    'trough 10-20, then',
  ],
});

describeRecogniser(nameSpeaker, {
  strong: ['⟦Rich⟧: none left\nLeif, could you\n⟦Rich⟧: two then'],
  none: ['Plan: rest\nPlan: fluids', 'Skip: the first page', 'Mark lesion\nMark site'],
});

describe('what a facility goes on with', () => {
  it.each([
    ["seen at St. Orla's today", 8, 17, "St. Orla's"],
    ['a job for Pinnacle Slate & Gutter, fell', 10, 24, 'Pinnacle Slate & Gutter'],
    ['RN Cedar 7 | ok', 3, 8, 'Cedar 7'],
    ['at Cedar 7 days ago', 3, 8, 'Cedar'],
  ])('%s', (text, start, end, whole) => {
    const found = trimCandidate({ start, end, type: 'FACILITY', score: 1, rule: 'x' }, text);
    expect(text.slice(found.start, found.end)).toBe(whole);
  });
});

describeRecogniser(fileName, {
  strong: [
    'saved as okafor_⟦8830142⟧.hl7',
    'lund_heel_⟦120925⟧.png',
    'photo IMG_⟦4482⟧.HEIC',
    'scans/⟦19022026⟧_arm.jpg',
  ],
  none: ['report_2024.pdf', 'section 3.pdf', 'IMG only', 'HTML5.txt', 'figure_2.png'],
});

describeRecogniser(age, {
  strong: [
    'PATIENT ⟦94⟧, ride by niece',
    'Ostrow, Phyllida      ⟦101⟧  FAST 7d',
    'STRAND,OPAL\tF\t⟦93⟧\tcontact',
    '| Noel, Carol | ⟦96⟧ | 3 |',
  ],
  weak: ['Ms. Guidroz (⟦92⟧) fell again'],
  none: ['sats (92) on air', 'PATIENT 94.5 kg', 'Ostrow, Phyllida      88  FAST 7d', 'Sodium, Potassium 93'],
});
