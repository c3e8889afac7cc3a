import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../../lib/detect/document.ts';
import { keyed } from '../../../../lib/detect/recognisers/structured/keyed.ts';
import { describeRecogniser } from '../cases.ts';

describeRecogniser(keyed, {
  strong: [
    // FHIR in JSON.
    '"name":[{"use":"official","text":"⟦Wrenna Oskeld⟧"}]',
    '"identifier":[{"system":"urn:oid:1.2.36.146","value":"⟦KSS-44120⟧"}]',
    '"identifier":[{"system":"https://clinic.example/id","value":"⟦88142⟧"}]',
    '{"system":"phone","value":"⟦03 5555 6473⟧"}',
    '"performer":[{"actor":{"reference":"Practitioner/x","display":"⟦Wrenna Oskeld⟧"}}]',
    '"recorder":{"display":"⟦Brindle Vurrin⟧"},"asserter": {"display": "⟦Quarn Tollo⟧"}',
    '"author": [\n  {\n    "display": "⟦Tam Quill⟧"\n  }\n]',
    '"generalPractitioner":[{"reference":"Practitioner/x","display":"⟦Tam Quill⟧, MD"}]',
    '"policyHolder":{"display":"⟦Orla Bast⟧"}',
    '"carrierHRF":"⟦(01)00801741027437(21)H88204⟧"',
    '"preAuthRef":["⟦PA-44170⟧"]',
    '"dateAsserted":"⟦2024-03-17⟧","effectiveInstant":"⟦2024-03-18T10:00:00Z⟧"',
    '{"orderingProvider":"⟦Quill, Tam⟧"}',
    '{"name":"⟦DeShawn⟧"}',
    // C-CDA.
    '<patientRole><id extension="⟦KS99-8991⟧" root="2.16.840.1.113883.19.5"/></patientRole>',
    '<id root="2.16.840.1.113883.4.1" extension="⟦111-00-2330⟧"/>',
    '<setId extension="⟦TT9881⟧" root="2.16.840.1.113883.19"/>',
    '<effectiveTime xsi:type="IVL_TS" value="⟦20120806⟧"/>',
    '<low nullFlavor="x" value="⟦20120806⟧"/><birthTime value="⟦19750501⟧"/>',
    '<sdtc:deceasedTime value="⟦20240311⟧"/>',
    '<streetName>⟦Wrenlane⟧</streetName><houseNumber>⟦12⟧</houseNumber>',
    '<given qualifier="CL">⟦Tam⟧</given><family>⟦Quill⟧</family>',
    '<mothersMaidenName>⟦Quill⟧</mothersMaidenName>',
  ],
  none: [
    '{"resourceType":"Device","deviceName":[{"name":"Azure XT DR MRI","type":"model-name"}]}',
    '{"resourceType":"ValueSet","name":"MaritalStatus"}',
    '{"resourceType":"StructureDefinition","name":"USCorePatient"}',
    '{"name":"Metformin","dose":"500 mg"}',
    '{"system":"http://loinc.org","code":"4548-4","display":"Hemoglobin A1c"}',
    '{"value":7.1,"unit":"%","system":"http://unitsofmeasure.org","code":"%"}',
    '{"author":{"display":"Cardiology Team"}}',
    '{"use":"home","rank":1,"status":"active"}',
    '<templateId root="2.16.840.1.113883.10.20.22.1.1" extension="2015-08-01"/>',
    '<id nullFlavor="NI"/><id root="2.16.840.1.113883.19.5"/>',
    '<manufacturerOrganization><name>Medtronic Vascular</name></manufacturerOrganization>',
    '<manufacturedMaterial><name>Lisinopril</name></manufacturedMaterial>',
    '<code code="8480-6" codeSystem="2.16.840.1.113883.6.1" displayName="Systolic"/>',
    '<value xsi:type="PQ" value="132" unit="mm[Hg]"/>',
    '<low value="50"/><high value="100"/>',
    "status = 'active'; unit = 'mg'",
  ],
});

describe('kinds by key', () => {
  it.each([
    ['{"system":"http://hl7.org/fhir/sid/us-ssn","value":"219099999"}', 'SSN'],
    ['{"system":"http://hl7.org/fhir/sid/us-npi","value":"1234567893"}', 'LICENSE'],
    ['{"system":"http://hl7.org/fhir/sid/us-mbi","value":"1EG4TE5MK73"}', 'HEALTH_PLAN'],
    ['{"system":"fax","value":"03 5555 6473"}', 'FAX'],
    ['<id extension="5555555555" root="2.16.840.1.113883.4.6"/>', 'LICENSE'],
    ['<id root="2.16.840.1.113883.4.1" extension="111-00-2330"/>', 'SSN'],
    ['<id root="2.16.840.1.113883.19.5" extension="KS99-8991"/>', 'OTHER_ID'],
    ['{"managingOrganization":{"display":"Tern Point"}}', 'FACILITY'],
  ])('%s', (text, type) => {
    const [best] = keyed.find(createDocument(text)).toSorted((a, b) => b.score - a.score);
    expect(best?.type).toBe(type);
  });
});
