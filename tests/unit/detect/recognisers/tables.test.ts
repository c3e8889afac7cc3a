import { addressStreet } from '../../../../lib/detect/recognisers/address/street.ts';
import { facilityWorship } from '../../../../lib/detect/recognisers/facility/worship.ts';
import { spanishDay } from '../../../../lib/detect/recognisers/spanish/day.ts';
import { sql } from '../../../../lib/detect/recognisers/structured/sql.ts';
import { tableAligned } from '../../../../lib/detect/recognisers/structured/table-aligned.ts';
import { table } from '../../../../lib/detect/recognisers/structured/table.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(sql, {
  strong: [
    "INSERT INTO pt (mrn, last_name, city) VALUES ('⟦00418822⟧', '⟦Farrow⟧', '⟦Marquette⟧');",
    "insert into visits (patient_id, dx) values (⟦88213⟧, 'I50'), (⟦88214⟧, 'J44');",
  ],
  none: ["INSERT INTO labs (code, unit) VALUES ('4548-4', 'pct');", 'insert into the vein (slowly)'],
});

describeRecogniser(tableAligned, {
  strong: ['Room  Patient         Age  Dx\n412   ⟦Oyelaran, T⟧     ⟦91⟧   CHF\n413   ⟦Bast, Orla⟧      67   COPD'],
  none: [
    'Witness   J. Roe ,  RN\nIf        unable ,  sign',
    'Drug      Dose   Route\nRocephin  1 g    IV',
    'Patient  Age\nOrla     67',
  ],
});

describeRecogniser(table, {
  strong: [
    'Camper,Birthday,Guardian,Doc,Rx\n"⟦Abara, Zuri⟧",⟦7/4/2014⟧,"⟦Ngozi Abara⟧",⟦Hale⟧,"one, two"\n"⟦Quill, Tam⟧",⟦3/3/2015⟧,,⟦Stone⟧,none',
    'Room | Patient | Doc | Diet\n12 | ⟦Price, Joy⟧ | ⟦Summer⟧ | soft',
    'Name,DOB,Phone,Phone\n⟦Robin Bird⟧,⟦1/2/1980⟧,⟦555-0100⟧,⟦555-0101⟧',
  ],
  none: [
    '2 | last_name | A-Z, hyphen | LASTNAME\n3 | first_name | same | FIRSTNAME\n4 | unit | code | MICU',
    'Drug | Patient | Given by\nheparin | same | infusion',
    'a "quote, that | never | ends\nName | DOB',
  ],
});

describeRecogniser(facilityWorship, {
  strong: ['MEMBER OF ⟦GREATER ST. PAUL A.M.E. CHURCH⟧.', 'sings at ⟦Bethel A.M.E. Church⟧ weekly'],
  none: ['AT 8 A.M. CHURCH', 'CHURCH OF HIS CHOICE'],
});

describeRecogniser(addressStreet, {
  strong: ['at ⟦1600 E. 12th⟧ today', 'corner of ⟦Cass and Mack⟧', 'found on ⟦Dupont & 3rd⟧ by police'],
  none: ['the corner of the mouth', 'between the 2nd and 3rd toe'],
});

describeRecogniser(spanishDay, {
  strong: ['La paciente ingresa el ⟦17⟧ por dolor y es dada de alta sin fiebre.'],
  none: [
    'La paciente presenta el 20 % de la superficie y el 17 por ciento del total',
    'Paciente en el día 4. Sin fiebre',
  ],
});
