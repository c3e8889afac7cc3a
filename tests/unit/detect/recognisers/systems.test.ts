import { email } from '../../../../lib/detect/recognisers/contact/email.ts';
import { ip } from '../../../../lib/detect/recognisers/contact/ip.ts';
import { url } from '../../../../lib/detect/recognisers/contact/url.ts';
import { healthPlan } from '../../../../lib/detect/recognisers/identifier/health-plan.ts';
import { mrn } from '../../../../lib/detect/recognisers/identifier/mrn.ts';
import { ssn } from '../../../../lib/detect/recognisers/identifier/ssn.ts';
import { usernameSystem } from '../../../../lib/detect/recognisers/identifier/username-system.ts';
import { caret } from '../../../../lib/detect/recognisers/structured/caret.ts';
import { fileName } from '../../../../lib/detect/recognisers/structured/file-name.ts';
import { sql } from '../../../../lib/detect/recognisers/structured/sql.ts';
import { tableAligned } from '../../../../lib/detect/recognisers/structured/table-aligned.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(usernameSystem, {
  strong: [
    'Access denied for RIVERBEND\\⟦rosa.amaral⟧ today',
    'owner="⟦tnguyenvo⟧"',
    'chart locked by ⟦kwozniak⟧ since 9',
    'run by (⟦bgauthier⟧)',
    '/srv/etl/⟦rosa-amaral⟧/notes.csv',
  ],
  none: [
    'HKLM\\Software\\Epic',
    'route="oral"',
    'owner: "system"',
    'order locked by pharmacy',
    'paused by patient request',
    '/opt/reports/daily.csv',
    '/srv/data/backup/x',
    'by (aspirin)',
    'assigned_to: "nurse"',
  ],
});

describeRecogniser(email, {
  strong: ['mailto:⟦wren.oskeld+lab@mail.example.org⟧;', "'⟦odell@clinic.example⟧'"],
  none: ['2 tabs @ bedtime', 'ratio a@b', '@clinic', 'look at the dot org chart', 'user at clinic'],
});

describeRecogniser(url, {
  strong: ['(⟦https://clinic.example/p?id=44170⟧)', 'ftp ⟦ftp://files.clinic.example/a.csv⟧ now'],
  none: ['and/or', 'w/o c/o n/v', 'e.g. this', 'mg/dL.Next', 'p.o. b.i.d.', 'urn:oid:2.16.840.1.113883.6.1'],
});

describeRecogniser(ip, {
  strong: ['client ⟦203.0.113.9⟧:443', '[⟦fe80::1ff:fe23:4567:890a⟧]'],
  none: ['section 1.2.3.4.5', 'v10.2.1', '256.1.1.1', '1.2.840.10008', 'BP 120.80', 'at 12:30:45'],
});

describeRecogniser(ssn, {
  none: ['phone 219-555-0123', 'ICD 123-45', 'lot 219-09-99991', 'last four visits', 'SSN: [SSN]', 'SSN on file'],
});

describeRecogniser(healthPlan, {
  strong: ['Subscriber #: ⟦W881 204417⟧', 'Medicaid ID ⟦TX44170882⟧'],
  none: [
    'Medicare Part B',
    'member since 2019',
    'policy reviewed 3 times',
    'insurance: pending',
    'Medicaid pending',
    'ID card seen',
  ],
});

describeRecogniser(mrn, {
  none: [
    'MRN pending',
    'the chart of 2019',
    'patient 3 of 12',
    'unit 4 of blood',
    'MR angiogram 2019',
    'record temp 38.4',
  ],
});

describeRecogniser(caret, {
  strong: ['|⟦Dyk⟧^⟦Ina⟧|', 'OperatorsName=[⟦OSKELD⟧^⟦WRENNA⟧]'],
  none: ['|FALL^FROM HEIGHT|', '|Left^Right|', 'CHEST^PA AND LATERAL', 'x10^9', '|Sodium^Serum|', 'Name=[^^]'],
});

describeRecogniser(fileName, {
  strong: ['mri_⟦44170882⟧_left.dcm', 'VID_⟦20240311⟧.mp4'],
  none: ['v1.2.pdf', 'report.pdf', 'ICD_10.csv', 'covid_2020.pdf', 'chapter_12.docx', 'IMG_1.txt.md', '44170882'],
});

describeRecogniser(sql, {
  strong: [
    "INSERT INTO a.visits (mrn, dob, dx)\nVALUES\n('⟦A10442⟧', '⟦1949-03-02⟧', 'CHF, EF 35'),\n('⟦A10443⟧', '⟦1950-04-02⟧', 'COPD')",
    'insert into p (first_name, zip) values ("⟦Ina⟧", "⟦97301⟧")',
  ],
  none: [
    "INSERT INTO drugs (name, dose) VALUES ('heparin', '5000 units')",
    "INSERT INTO t (mrn) VALUES (NULL), ('')",
    'INSERT INTO t VALUES (1, 2)',
    "SELECT mrn FROM t WHERE dx = 'I50'",
    'insert into the chart (see note) values (as above)',
  ],
});

describeRecogniser(tableAligned, {
  strong: [
    'MRN       Patient        DOB\n⟦4410882⟧   ⟦Ida Lund⟧       ⟦8/22/63⟧',
    'Bed   Patient      MD\n12    ⟦Oskeld, W⟧    ⟦Quill⟧\n\nDrug  Dose  Route\nASA   81    PO',
  ],
  none: [
    'Patient     Provider     Date\nsame        none         pending',
    'Test      Patient   Control   Units\nPT        14.1      12.0      sec',
    'a  b  c\nd  e  f',
  ],
});
