import { describe, expect, it } from 'vitest';
import { detect } from '../../../../lib/detect/detect.ts';

/** What detection finds, as "TYPE value", in order. */
function foundIn(text: string): string[] {
  return detect(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('structured texts', () => {
  it('reads HL7 v2 by segment, field and component', () => {
    const message = [
      'MSH|^~\\&|ADT1|LARKFIELD_HOSP|LAB|LFH|20240317094512||ADT^A01|MSG00088142|P|2.5.1',
      'PID|1||10077314^^^LFH^MR~219-09-9999^^^USSSA^SS||OYELOWO^TEMITOPE^R||19630822|F||2054-5|4410 SE ALDER BLVD^APT 3^SALEM^OR^97301||(503)555-0184',
      'PV1|1|I|MED^512^A||||1234567893^STRAND^INGRID',
    ].join('\n');
    const found = foundIn(message);
    for (const value of [
      'MRN 10077314',
      'NAME OYELOWO',
      'NAME TEMITOPE',
      'NAME R',
      'DATE 19630822',
      'LOCATION SALEM',
      'ZIP 97301',
      'LICENSE 1234567893',
      'NAME STRAND',
      'OTHER_ID MSG00088142',
    ]) {
      expect(found).toContain(value);
    }
    expect(found.join()).not.toContain('2054-5');
  });

  it('leaves the placeholders of an HL7 template', () => {
    expect(foundIn('PID|1||<MRN>^^^<ASSIGNER>^MR||<FAMILY>^<GIVEN>^<MI>||<YYYYMMDD>|<SEX>')).toEqual([]);
  });

  it('reads CSV columns by their header and nothing from the others', () => {
    const table =
      'mrn,last,first,dob,zip,a1c\nA10442,Vasquez,Inez,1949-03-02,79936,7.1\nA10451,Young,Major,1977-12-12,79925,9.4\n';
    expect(foundIn(table)).toEqual([
      'MRN A10442',
      'NAME Vasquez',
      'NAME Inez',
      'DATE 1949-03-02',
      'ZIP 79936',
      'MRN A10451',
      'NAME Young',
      'NAME Major',
      'DATE 1977-12-12',
      'ZIP 79925',
    ]);
  });

  it('leaves a de-identified extract alone', () => {
    expect(foundIn('row,age,sex,state,year,dx,los\n1,67,F,OH,2019,I50.33,4\n3,89,F,ME,2021,S72.001A,6\n')).toEqual([]);
  });

  it('reads FHIR by key', () => {
    const found = foundIn(
      '{"name": [{"family": "Thammavong", "given": ["Bounmy", "K."]}], "birthDate": "1957-06-30", "city": "Fresno", "gender": "male"}',
    );
    expect(found).toEqual(['NAME Thammavong', 'NAME Bounmy', 'NAME K.', 'DATE 1957-06-30', 'LOCATION Fresno']);
  });

  it('reads XML elements by name', () => {
    expect(foundIn('<family value="Redfeather"/><postalCode value="25840"/>')).toEqual([
      'NAME Redfeather',
      'ZIP 25840',
    ]);
  });
});
