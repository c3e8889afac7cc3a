import type { IdentifierType } from '../../core/identifier.ts';
import type { Candidate } from '../candidate.ts';
import { fieldType, fitsField } from '../data/field-types.ts';
import type { Recogniser } from '../recogniser.ts';

const JSON_PAIR = /"([\w .-]{2,40})"\s{0,4}:\s{0,4}(?:"([^"\n]{1,120})"|\[([^\][{}]{1,400})\])/dg;
const JSON_STRING = /"([^"\n]{1,120})"/dg;
const XML_ATTRIBUTE = /<([\w:]{2,40}) value="([^"\n]{1,120})"/dg;
const XML_TEXT = /<([\w:]{2,40})(?: [^<>]{0,120})?>([^<>\n]{1,120})<\//dg;
/** A FHIR identifier: its kind is told before its value. */
const FHIR_IDENTIFIER =
  /(?:"MRN?"|us-ssn|us-mbi|us-npi|"text": ?"MRN")[^\n]{0,120}"value": ?"(?<value>[^"\n]{3,60})"/dg;
const FHIR_ID =
  /"resourceType": ?"(Patient|Encounter|Coverage|Claim|ServiceRequest|Specimen|Practitioner)",\s{0,8}"id": ?"(?<value>[^"\n]{3,60})"/dg;
const FHIR_NAMED =
  /"(?:subject|patient|individual|performer|name|practitioner|requester|beneficiary)": ?\{[^{}]{0,160}"(?:display|text)": ?"(?<value>[^"\n]{3,60})"/dg;
const FHIR_PLACE =
  /"(?:managingOrganization|serviceProvider|location|organization|custodian)": ?\{[^{}]{0,160}"display": ?"(?<value>[^"\n]{3,60})"/dg;

function candidate(value: string, start: number, type: IdentifierType, rule: string): Candidate[] {
  return fitsField(type, value.trim())
    ? [{ start, end: start + value.length, type, score: 0.92, rule: `keyed/${rule}` }]
    : [];
}

function ofPair(key: string, value: string, start: number, rule: string): Candidate[] {
  const type = fieldType(key.replace(/^\w+:/, ''));
  return type ? candidate(value, start, type, rule) : [];
}

function jsonPairs(text: string): Candidate[] {
  return [...text.matchAll(JSON_PAIR)].flatMap((match) => {
    const [, key = '', single, list] = match;
    if (single !== undefined) return ofPair(key, single, match.indices?.[2]?.[0] ?? 0, 'json');
    const offset = match.indices?.[3]?.[0] ?? 0;
    return [...(list ?? '').matchAll(JSON_STRING)].flatMap((item) =>
      ofPair(key, item[1] ?? '', offset + item.index + 1, 'json list'),
    );
  });
}

function xmlPairs(text: string, pattern: RegExp): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    ofPair(match[1] ?? '', match[2] ?? '', match.indices?.[2]?.[0] ?? 0, 'xml'),
  );
}

function grouped(text: string, pattern: RegExp, type: IdentifierType, rule: string): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = match.groups?.['value'] ?? '';
    const name = type === 'NAME' ? value.replace(/,? (?:MD|DO|NP|RN|PA-C|PhD)$/, '') : value;
    return candidate(name, match.indices?.groups?.['value']?.[0] ?? 0, type, rule);
  });
}

/** Values of JSON and XML (FHIR, C-CDA, application logs) by the name of their key or element. */
export const keyed: Recogniser = {
  name: 'keyed',
  find: ({ text }) => [
    ...jsonPairs(text),
    ...xmlPairs(text, XML_ATTRIBUTE),
    ...xmlPairs(text, XML_TEXT),
    ...grouped(text, FHIR_IDENTIFIER, 'MRN', 'fhir identifier'),
    ...grouped(text, FHIR_ID, 'OTHER_ID', 'fhir id'),
    ...grouped(text, FHIR_NAMED, 'NAME', 'fhir person'),
    ...grouped(text, FHIR_PLACE, 'FACILITY', 'fhir place'),
  ],
};
