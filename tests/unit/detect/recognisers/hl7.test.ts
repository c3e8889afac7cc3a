import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../../lib/detect/document.ts';
import { hl7 } from '../../../../lib/detect/recognisers/structured/hl7.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(hl7, {
  strong: [
    // The header counts its separator as the first field; so do those of batches and files.
    'MSH|^~\\&|ADT1|⟦LARKFIELD⟧|LAB|⟦BLUE MESA⟧|⟦20240317094512⟧||ADT^A01|⟦MSG88142⟧|P|2.5.1',
    'BHS|^~\\&|ADT1|⟦LARKFIELD⟧|LAB|⟦BLUE MESA⟧|⟦20240317⟧||||⟦B4410⟧',
    'FHS|^~\\&|ADT1|⟦LARKFIELD⟧|LAB|⟦BLUE MESA⟧|⟦20240317⟧|||adt.hl7|⟦F4410⟧',
    'MSA|AA|⟦MSG88142⟧|ok',
    'EVN|A01|⟦20240317⟧|⟦20240318⟧|01|⟦rosaa⟧^⟦Amaral⟧^⟦Rosa⟧|⟦20240316⟧|⟦LARKFIELD⟧^1.2.3^ISO',
    'PID|1||⟦10077314⟧^^^LFH^MR~⟦219099999⟧^^^USSSA^SS||⟦Dyk⟧&⟦van⟧&⟦Dyk⟧^⟦Ina⟧^⟦R⟧^⟦III⟧^Mrs|⟦Bast⟧|⟦19630822⟧|F|⟦Lund⟧^⟦Ina⟧|2054-5',
    'PID|||||||||||⟦4410 Alder⟧&⟦Alder⟧&4410^⟦Apt C⟧^⟦Salem⟧^OR^⟦97301⟧^USA^H^^⟦Marion⟧|⟦Marion⟧',
    'PID|1||||||||||||⟦(503)555-0184⟧^PRN^PH^^1^⟦503⟧^⟦5550184⟧|^NET^Internet^⟦ina@mail.example⟧||||⟦88-4417⟧|⟦219099999⟧|⟦D4410882⟧^OR^⟦20290101⟧|⟦4410881⟧',
    'PD1|||⟦Tern Point⟧^L^^^^^^^^77|⟦1234567893⟧^⟦Strand⟧^⟦Ingrid⟧||||||⟦4410882⟧||||⟦St. Orla Parish⟧',
    'NK1|1|⟦LUND⟧^⟦OLAF⟧|SPO|⟦12 Oak Rd⟧^^⟦Salem⟧|⟦5035550142⟧|⟦5035550143⟧|EMC911|⟦20240101⟧',
    'PV1|1|I|MED^512^A^⟦LARKFIELD⟧&1.2.3&ISO||⟦P88142⟧||⟦1234567893⟧^⟦STRAND⟧^⟦INGRID⟧^^⟦JR⟧',
    'PV1|1|I|||||||||||||||||||||||||||||||||||⟦Linden Grove⟧^⟦20240320⟧||⟦LARKFIELD⟧|||||⟦20240317⟧|⟦20240320⟧|||||⟦A-77121⟧',
    'PV2|MED^512^A^⟦LARKFIELD⟧|||||||⟦20240317⟧|⟦20240320⟧||||⟦77121⟧^⟦Moor⟧^⟦Ada⟧|⟦20230101⟧',
    'MRG|⟦10077314⟧|⟦A4410⟧|⟦88142⟧|⟦77120⟧|⟦V4417⟧|⟦V4418⟧|⟦Farrow⟧^⟦Delia⟧',
    'GT1|1|⟦88142⟧|⟦LUND⟧^⟦OLAF⟧|⟦LUND⟧^⟦IDA⟧|⟦12 Oak Rd⟧|⟦5035550142⟧||⟦19601105⟧||||⟦219099999⟧|⟦20200101⟧||1|⟦Kestrel Tool⟧|⟦9 Mill Rd⟧|⟦5035550143⟧|⟦E4417⟧',
    'IN1|1|PPO|77|Payer|⟦PO BOX 5⟧^^⟦Salem⟧|⟦Moor⟧^⟦Ada⟧|⟦8005550142⟧|G1|⟦Kestrel Tool⟧|⟦E4417⟧|⟦Kestrel⟧|⟦20240101⟧|⟦20241231⟧|⟦AUTH88⟧^⟦20240102⟧|PPO|⟦Lund⟧^⟦Olaf⟧|SEL|⟦19601105⟧',
    'IN2|⟦E4417⟧|⟦219099999⟧|E1^⟦Kestrel Tool⟧|||⟦1EG4TE5MK73⟧|⟦Lund⟧^⟦Olaf⟧|⟦M44170⟧|⟦Lund⟧^⟦Eva⟧|⟦77120441⟧',
    'ACC|⟦20240316⟧|AUTO|⟦Mill Rd and Oak⟧||||77^⟦Moor⟧^⟦Ada⟧',
    'ORC|RE|⟦P4410⟧|⟦F4411⟧|⟦G4412⟧|||^^^⟦20240317⟧^⟦20240318⟧|⟦P1188⟧&OE^⟦F1188⟧&LAB|⟦20240317⟧|⟦7702⟧^⟦Moor⟧^⟦Ada⟧|||MED^^^⟦Tern Point⟧|⟦5035550142⟧|⟦20240317⟧||D1^⟦Tern Point⟧',
    'OBR|1|⟦P4410⟧|⟦F4411⟧|24331-1^Lipid^LN||⟦20240316⟧|⟦20240317⟧|⟦20240318⟧||⟦7702⟧^⟦Moor⟧^⟦Ada⟧',
    'OBR|1|||24331-1^Lipid^LN||||||||||||||||||||||||||||⟦7702⟧&⟦Moor⟧&⟦Ada⟧&&&Dr^⟦20240317⟧|⟦7703⟧^⟦Lund⟧^⟦Eva⟧',
    'OBX|1|DT|67187-5^Onset^LN||⟦20240311⟧||||||F|||⟦20240317⟧|24D0^⟦Tern Lab⟧|⟦7702⟧^⟦Moor⟧^⟦Ada⟧||⟦SN44170⟧|⟦20240318⟧',
    'OBX|2|XPN|X^Contact^L||⟦Lund⟧^⟦Olaf⟧||||||F',
    'NTE|1|L|stable|RE|⟦7702⟧^⟦Moor⟧^⟦Ada⟧|⟦20240317⟧',
    'SPM|1|⟦S4410⟧&OE^⟦S4411⟧&LAB||BLD|||||||||||||⟦20240317⟧^⟦20240318⟧|⟦20240319⟧',
    'DG1|1||I50.9^Heart failure^I10||⟦20240317⟧|A||||||||||⟦7702⟧^⟦Moor⟧^⟦Ada⟧|||⟦20240318⟧',
    'PR1|1||0DTJ4ZZ^^I10P||⟦20240317⟧|||⟦7702⟧^⟦Moor⟧^⟦Ada⟧|||⟦7703⟧^⟦Lund⟧^⟦Eva⟧',
    'FT1|1|⟦T44170⟧||⟦20240317⟧^⟦20240318⟧|⟦20240319⟧|CG|99213',
    'RXE|1^BID^^⟦20240317⟧^⟦20240401⟧|197361^amlodipine^RXNORM|5||MG|||||30||2|⟦AB1234563⟧^⟦Moor⟧^⟦Ada⟧|⟦7703⟧^⟦Lund⟧^⟦Eva⟧|⟦RX88142⟧|1|1|⟦20240301⟧',
    'RXD|1|197361^amlodipine^RXNORM|⟦20240317⟧|30|||⟦RX88142⟧|2||⟦7703⟧^⟦Lund⟧^⟦Eva⟧',
    'RXA|0|1|⟦20240317⟧|⟦20240317⟧|62^HPV9^CVX|0.5|mL||00|⟦7702⟧^⟦Moor⟧^⟦Ada⟧|^^^⟦KELP BAY⟧^^^^^⟦9 Mill Rd⟧^^⟦Salem⟧^OR^⟦97301⟧||||X014453|20260101|MSD|||CP|A|⟦20240318⟧',
    'TXA|1|DS|TX|⟦20240317⟧|⟦7702⟧^⟦Moor⟧^⟦Ada⟧|⟦20240316⟧|⟦20240318⟧||⟦7703⟧^⟦Lund⟧^⟦Eva⟧|⟦7704⟧^⟦Bast⟧^⟦Orla⟧|⟦t08⟧^⟦Quill⟧^⟦Tam⟧|⟦DOC4410⟧',
    'SCH|⟦A4410⟧|⟦A4411⟧|||||||30|min|^^^⟦20240317⟧^⟦20240317⟧|⟦7702⟧^⟦Moor⟧^⟦Ada⟧|⟦5035550142⟧|⟦9 Mill Rd⟧^^⟦Salem⟧',
    'AIP|1||⟦7702⟧^⟦Moor⟧^⟦Ada⟧|MD||⟦20240317⟧',
    'AIL|1||EXAM 2^^^⟦PINE NOOK⟧|||⟦20240317⟧',
    'UB2|1||||||A1^⟦20240311⟧|70^⟦20240311⟧^⟦20240315⟧',
    'PRT|⟦PR4410⟧|AD||AP|⟦7702⟧^⟦Moor⟧^⟦Ada⟧|||⟦Tern Point⟧|||⟦20240317⟧',
    'CTD|PR|⟦Moor⟧^⟦Ada⟧|⟦9 Mill Rd⟧',
    'PRD|RP|⟦Moor⟧^⟦Ada⟧|⟦9 Mill Rd⟧^^⟦Salem⟧||⟦5035550142⟧||⟦1234567893⟧^NPI',
    'QRD|⟦20240317⟧|R|I|⟦Q4410⟧|||5^RD|⟦10077314⟧^⟦LUND⟧^⟦OLAF⟧|DEM',
    'QPD|Z34^Request^CDC|19|⟦10077314⟧^^^LFH^MR|⟦LUND⟧^⟦OLAF⟧|⟦BAST⟧^⟦ORLA⟧|⟦20190603⟧|M|⟦12 Oak Rd⟧^^⟦Salem⟧|⟦5035550142⟧',
    'ROL|⟦R44170⟧|AD|PP|⟦7702⟧^⟦Moor⟧^⟦Ada⟧|⟦20240317⟧',
    'IAM|1|DA|PCN|SV|RASH|A|⟦AL4410⟧||||⟦20190603⟧||⟦20240317⟧|⟦Lund⟧^⟦Olaf⟧',
    'pid|1||⟦10077314⟧||⟦lund⟧^⟦olaf⟧',
  ],
  // A field beside its place.
  fair: ['PV1|1|O|||||⟦SUNN⟧^⟦RAY⟧|||||||||||⟦774108⟧', 'PID|1||⟦4410882⟧|||||||||||||||||||||⟦A88142⟧^^L'],
  none: [
    'PID|1|||||||F||2054-5|||||ENG|M|CHR||||||2186-5',
    'PV1|1|O|MED|||||||SUR||||7|A0||||||||||||||||||||||||||||||||118.40|1200',
    'OBX|1|NM|26515-7^Platelets^LN||250000|/uL',
    // What stands in coded fields, and in the very next one to a field that identifies.
    'NK1|1||SPO||||EMC^Emergency contact^HL70131',
    'NK1|1||SPO||||911123',
    'OBX|1|NM|4548-4^Hemoglobin A1c^LN||20240311|%|4.0-5.6|H|||F',
    'OBX|1|CWE|30963-3^Funding^LN||VXC51^Public^CDCPHINVS||||||F',
    'OBX|1|ST|8302-2^Height^LN||5035550142',
    'MFE|MAD|||4548-4^Hemoglobin A1c^LN|CE',
    'RXE||197361^amlodipine^RXNORM|5||MG|TAB||||30|TAB|2|||||3',
    'RXA|0|1|||62^HPV9^CVX|0.5|mL||00||||||X014453|20260101|MSD^Merck^MVX',
    'PV1|1|I|MED^512^A|R|||||||MED||||7|A0||||||||||||||||||||01',
    'IN1|1|PPO^Gold|0077441|Payer Mutual|||||||||||1',
    'ORC|RE||||CM|E||||||||||O^Order^L||WS-4411',
    'SPM|1|||BLD^Blood^HL70487||||LAC||||1^mL',
    'UB2|1|05|C1|12|3|A1^1200|A1|70',
    'EVN|A01||||""|',
    'PID|1||""||""^""||""|U',
    'PV1|1|I|||||^^^^^^MD~""^^',
    'QPD|Q22^Find^HL7|88|@PID.5.1^X',
    'AIS|1|A|4417120^Office visit^L',
    'AIG|1|A|4417120^Scanner^L',
    'TXA|1|DS|TX',
    'PIDX|1||10077314',
    '|PID|1||10077314',
    'HLA|1||10077314',
    'a | b || 10077314',
  ],
});

describe('kinds in HL7', () => {
  it.each([
    ['PID|1||10077314^^^LFH^MR', 'MRN 10077314'],
    ['PID|1||219099999^^^USSSA^SS', 'SSN 219099999'],
    ['PID|1||D4410882^^^OR^DL', 'LICENSE D4410882'],
    ['PID|1||1EG4TE5MK73^^^CMS^MC', 'HEALTH_PLAN 1EG4TE5MK73'],
    ['PID|||||||||||||ina@mail.example', 'EMAIL ina@mail.example'],
    ['MRG||||||V4418', 'ACCOUNT V4418'],
    ['OBX|1|XAD|X||12 Oak Rd', 'ADDRESS 12 Oak Rd'],
    ['EVN|||||rosaa', 'USERNAME rosaa'],
    ['PD1||||||||||||||St. Orla Parish', 'FACILITY St. Orla Parish'],
  ])('%s', (text, expected) => {
    const found = hl7.find(createDocument(text)).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
    expect(found.join()).toBe(expected);
  });
});
