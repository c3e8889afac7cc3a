import { describe, expect, it } from 'vitest';
import { detect } from '../../../../lib/detect/detect.ts';
import { createDocument } from '../../../../lib/detect/document.ts';
import { x12 } from '../../../../lib/detect/recognisers/structured/x12.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(x12, {
  strong: [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *⟦240317⟧*0945*^*00501*⟦000004410⟧*0*P*:~',
    'GS*HC*SENDER*RECEIVER*⟦20240317⟧*0945*⟦4410⟧*X*005010X222A1~',
    'BHT*0019*00*⟦REF44170⟧*⟦20240317⟧*0945*CH~',
    'BGN*00*⟦88142⟧*⟦20240317⟧*0945****2~',
    'BPR*I*118.40*C*ACH*CCP*01*⟦021000021⟧*DA*⟦778120⟧*⟦1411289⟧**01*⟦091000019⟧*DA*⟦33910⟧*⟦20241219⟧~',
    'TRN*1*⟦24354B1000⟧*⟦1411289245⟧~',
    'NM1*IL*1*⟦LUND⟧*⟦OLAF⟧*⟦K⟧**⟦JR⟧*MI*⟦YPM118820⟧~',
    'NM1*74*1*⟦LUND⟧*⟦IDA⟧****34*⟦219099999⟧~',
    'NM1*QC*1*⟦LUND⟧*⟦IDA⟧****MR*⟦M44170⟧~',
    'N1*PE*⟦GULF NEUROLOGY⟧*XX*⟦1162619732⟧~',
    'N2*⟦LUND FAMILY⟧~N3*⟦12 OAK RD⟧*⟦APT 3⟧~N4*⟦SALEM⟧*OR*⟦97301⟧**CY*⟦MARION⟧~',
    'DTP*434*RD8*⟦20240311⟧-⟦20240315⟧~DTP*435*DT*⟦202403110945⟧~',
    'DTM*150*⟦20240311⟧~DTM*435****RD8*⟦20240311⟧-⟦20240315⟧~',
    'INS*Y*18*024*03*A***TE*N*N*D8*⟦20240311⟧~',
    'PAT*****D8*⟦20240311⟧*01*146~',
    'SBR*P*18*⟦GRP0091⟧*⟦KESTREL TOOL⟧*****CI~COB*P*⟦890111⟧*5~',
    'REF*SY*⟦219099999⟧~REF*EA*⟦10077314⟧~REF*EJ*⟦88142⟧~REF*0B*⟦MD44170⟧~REF*G1*⟦AUTH7730⟧~REF*0F*⟦171-60-6615⟧~',
    'CLM*⟦GBN-0098⟧*1540***11:B:1*Y~',
    'CLP*⟦GBN-0098⟧*22*-310*-201**12*⟦EJ88120937⟧~',
    'PLB*⟦1753518053⟧*⟦20241231⟧*WO:⟦EJ88120937⟧*201.18~',
    'TS3*⟦1162619732⟧*11*⟦20241231⟧*10*130~',
    'STC*A2:20:PR*⟦20240317⟧*WQ*100*0*⟦20240318⟧*CHK*⟦20240319⟧*⟦0044170⟧~',
    'PWK*OZ*BM***AC*⟦DMN0012⟧~HCR*A1*⟦AUTH0001⟧~',
    'PER*IC*⟦DENISE⟧*TE*⟦6515550166⟧*FX*⟦6515550167⟧*EM*⟦d.moor@gillwood.example⟧~',
    'HI*BH:A1:D8:⟦20240311⟧*BI:70:RD8:⟦20240311⟧-⟦20240315⟧~',
    'HI*BBR:0DTJ4ZZ:D8:⟦20240312⟧~\nDMG*D8*⟦19820214⟧*F~',
  ],
  none: [
    'HI*ABK:E1165*ABF:I10~',
    'SV1*HC:99214:25*85*UN*1***1:2~',
    'SVC*HC:J0585:JZ*1200*1093~',
    'EB*1*IND*30*HM*GOLD 123 PLAN~',
    'UM*HS*I*3*21:A~HD*021**HLT*PMAP~',
    'HL*1**20*1~ST*837*0001*005010X222A1~',
    'INS*Y*18*021*28*A***FT~',
    'PAT*19~SBR*P*18*******MC~',
    'NM1*85*2~NM1*IL*1******MI~',
    'N4*97301*OR~',
    'PRV*BI*PXC*207Q00000X~',
    'PLB*X*Y*WO*201~',
    'CAS*CO*45*120.00~AMT*AU*1540~',
    'the dose is 2*3*4 mg, HI*BH',
    'a NM1*IL*1*LUND*OLAF',
    '2 * 3 * 4',
  ],
});

describe('kinds in X12', () => {
  it.each([
    ['NM1*IL*1*LUND*****MI*YPM118820~', 'NAME LUND,HEALTH_PLAN YPM118820'],
    ['NM1*85*2*LARKFIELD*****XX*1688342728~', 'FACILITY LARKFIELD,LICENSE 1688342728'],
    ['NM1*QC*1*LUND*****34*219099999~', 'NAME LUND,SSN 219099999'],
    ['REF*SY*219099999~', 'SSN 219099999'],
    ['REF*EA*10077314~', 'MRN 10077314'],
    ['REF*1W*88142~', 'HEALTH_PLAN 88142'],
    ['REF*F8*88142~', 'ACCOUNT 88142'],
    ['REF*G1*88142~', 'OTHER_ID 88142'],
    ['PER*IC**FX*6515550167~', 'FAX 6515550167'],
    ['PER*IC**HP*6515550120~', 'PHONE 6515550120'],
    ['PER*IC**EM*d@gill.example~', 'EMAIL d@gill.example'],
  ])('%s', (text, expected) => {
    const found = x12.find(createDocument(text)).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
    expect(found.join()).toBe(expected);
  });
});

it('reads a whole transaction, which is all in capitals, by its elements', () => {
  const text =
    'ISA*00*          *00*          *ZZ*S              *ZZ*R              *240317*0945*^*00501*000004410*0*P*:~\r\nNM1*IL*1*QUORN*WRENLA****MI*YPM118820~\r\nDMG*D8*19820214*F~\r\nREF*SY*219099999~';
  expect(detect(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual([
    'DATE 240317',
    'OTHER_ID 000004410',
    'NAME QUORN',
    'NAME WRENLA',
    'HEALTH_PLAN YPM118820',
    'DATE 19820214',
    'SSN 219099999',
  ]);
});
