import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/detect/candidate.ts';
import { detect } from '../../../lib/detect/detect.ts';
import { createDocument } from '../../../lib/detect/document.ts';
import { isMessageCode } from '../../../lib/detect/message-codes.ts';
import { unmark } from './cases.ts';

/** The marked value as the tagger would hand it over. */
function marked(text: string, over: Partial<Candidate> = {}): boolean {
  const { text: plain, expected } = unmark(text);
  const { start = 0, end = 0 } = expected[0] ?? {};
  return isMessageCode(createDocument(plain), { start, end, type: 'NAME', score: 0.6, rule: 'tagged/name', ...over });
}

describe('isMessageCode', () => {
  it.each([
    'MSH|^~\\&|⟦CREDS⟧|NORTH HOSP|ALL',
    'OBR|1|884|W25|⟦BLDC⟧^BLOOD CULTURE|||2025',
    'PV1||O|⟦ASC⟧||||',
    '~⟦HL⟧*1**20*1~',
    'REF*⟦SY⟧*219099999~',
    'ISA*00*    *⟦ZZ*S⟧    *ZZ*R~',
    '{"resourceType":"⟦ServiceRequest⟧","id":"1"}',
    '{ "code": "⟦BABIN⟧", "display": "x" }',
    'BHS|^~\\&|⟦CREDS⟧|NORTH HOSP|ALL',
    '{"resourceType":"ValueSet","name":"⟦MaritalStatus⟧"}',
    '{"name":"⟦Metformin⟧","dose":"500 mg"}',
  ])('%s', (text) => {
    expect(marked(text)).toBe(true);
  });

  it.each([
    'OBX|5|TX|||⟦GARCIA⟧|',
    'OBX|5|TX|||called ⟦BO⟧ at home|',
    'ZPI|1|⟦ORT⟧|',
    'NTE|1||⟦Benally⟧|',
    '{"code":"⟦Benally⟧ called"}',
    'NTE*ADD*⟦BENALLY⟧ CALLED~',
    '2 *⟦Bo⟧* here',
    '{"name":"⟦Benally⟧"}',
    '{"name":"⟦DeShawn⟧"}',
    '| ⟦ORT⟧ | 12 | soft |',
  ])('leaves %s', (text) => {
    expect(marked(text)).toBe(false);
  });

  it('leaves what a field for names holds', () => {
    expect(marked('MSH|^~\\&|⟦CREDS⟧|', { rule: 'hl7/field' })).toBe(false);
    expect(marked('MSH|^~\\&|⟦CREDS⟧|', { score: 0.9 })).toBe(false);
  });
});

describe('suffixes in HL7', () => {
  it.each([
    ['PID|1||8830127||Roe^Sean^^⟦III⟧||19830317|M', 'III'],
    ['PV1|1|I|||||1234567893^STRAND^INGRID^K^⟦JR⟧^DR', 'JR'],
  ])('%s', (text, value) => {
    const { text: plain } = unmark(text);
    expect(detect(plain).map(({ start, end }) => plain.slice(start, end))).toContain(value);
  });

  it('is no degree', () => {
    const text = 'PV1|1|I|||||1234567893^STRAND^INGRID^^MD';
    expect(detect(text).map(({ start, end }) => text.slice(start, end))).not.toContain('MD');
  });
});
