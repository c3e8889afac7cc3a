import type { IdentifierType } from '../../../core/identifier.ts';
import type { Candidate } from '../../candidate.ts';
import { fieldType, fitsField } from '../../data/field-types.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

const JSON_PAIR = /"([\w .-]{2,40})"\s{0,4}:\s{0,4}(?:"([^"\n]{1,120})"|\[([^\][{}]{1,400})\])/dg;
const JSON_STRING = /"([^"\n]{1,120})"/dg;
/** "first: 'Wren'", "pat_mrn_id = '2048817'", "BirthDate=[19710611]": program text, queries and dumps. */
const ASSIGNED =
  /\b([A-Za-z_][\w.]{1,40})\s{0,4}(?:[:=]|<=|>=|=>|like)\s{0,4}(?:'([^'\n]{1,120})'|"([^"\n]{1,120})"|(?<==)\[([^\]\n[]{1,80})\])/dgi;
const XML_ATTRIBUTE = /<([\w:]{2,40}) value="([^"\n]{1,120})"/dg;
/** The id of a FHIR resource in XML: only one with figures tells it from another. */
const XML_ID = /<id value="(?=[^"]{0,20}\d)([\w.-]{3,64})"/dg;
const XML_TEXT = /<([\w:]{2,40})(?: [^<>]{0,120})?>([^<>\n]{1,120})<\//dg;
/** "WHERE patient_id=88213": figures without quotation marks. */
const ASSIGNED_NUMBER = /\b([A-Za-z_][\w.]{1,40}) ?={1,2} ?([A-Z]{0,3}\d{4,14})(?![\w.-])/dg;
/** What a value is, told by words that stand a little before it; the value's key follows within the same object. */
const TOLD_BEFORE: readonly (readonly [RegExp, RegExp, IdentifierType])[] = [
  [/<identifier>/g, /<value value="([^"\n]{3,60})"/d, 'MRN'],
  [/"MRN?"|us-ssn|us-mbi|us-npi/g, /"value": ?"([^"\n]{3,60})"/d, 'MRN'],
  [
    /"resourceType": ?"(?!(?:Bundle|ValueSet|CodeSystem|ConceptMap|StructureDefinition|CapabilityStatement|OperationOutcome|Library|Measure)")[A-Z][A-Za-z]{3,30}"/g,
    /^,\s{0,8}"id": ?"([^"\n]{3,60})"/d,
    'OTHER_ID',
  ],
  [
    /"(?:subject|patient|individual|performer|name|practitioner|requester|beneficiary)": ?\{/g,
    /"(?:display|text)": ?"([^"\n]{3,60})"/d,
    'NAME',
  ],
  [
    /"(?:managingOrganization|serviceProvider|location|organization|custodian|origin|destination|facility)": ?\[?\{/g,
    /"display": ?"([^"\n]{3,60})"/d,
    'FACILITY',
  ],
  // Its name, which elsewhere is that of a person.
  [/"resourceType": ?"(?:Organization|Location|HealthcareService)"/g, /"name": ?"([^"\n]{3,60})"/d, 'FACILITY'],
  [
    /<(?:\w{0,30}Organization|healthCareFacility|[Ll]ocation)(?: [^<>]{0,80})?>/g,
    /<(?:name|display)(?: value="|(?: [^<>]{0,40})?>)([^"<>\n]{3,60})/d,
    'FACILITY',
  ],
];
/** Where the object or element ends, or one of a person begins. */
const END = /\}|<\/(?:\w{0,30}Organization|healthCareFacility|[Ll]ocation)>|<(?:\w{0,30}Person|patient|given)\b/;
const REACH = 160;

const SCORE = 0.92;
/** What its surroundings tell prevails over what its key alone does. */
const SURER = 0.93;

function candidate(value: string, start: number, type: IdentifierType, rule: string, score = SCORE): Candidate[] {
  return fitsField(type, value.trim())
    ? [{ start, end: start + value.length, type, score, rule: `keyed/${rule}` }]
    : [];
}

function ofPair(key: string, value: string, start: number, rule: string): Candidate[] {
  const type = fieldType(key.replace(/^\w+:/, ''));
  return type ? candidate(value, start, type, rule) : [];
}

function jsonPairs(text: string): Candidate[] {
  return matchesOf(text, JSON_PAIR).flatMap((match) => {
    const [, key = '', single, list] = match;
    if (single !== undefined) return ofPair(key, single, match.indices?.[2]?.[0] ?? 0, 'json');
    const offset = match.indices?.[3]?.[0] ?? 0;
    return matchesOf(list ?? '', JSON_STRING).flatMap((item) =>
      ofPair(key, item[1] ?? '', offset + item.index + 1, 'json list'),
    );
  });
}

function xmlPairs(text: string, pattern: RegExp): Candidate[] {
  return matchesOf(text, pattern).flatMap((match) =>
    ofPair(match[1] ?? '', match[2] ?? '', match.indices?.[2]?.[0] ?? 0, 'xml'),
  );
}

function xmlIds(text: string): Candidate[] {
  return matchesOf(text, XML_ID).flatMap((match) =>
    candidate(match[1] ?? '', match.indices?.[1]?.[0] ?? 0, 'OTHER_ID', 'xml id'),
  );
}

function assigned(text: string): Candidate[] {
  return matchesOf(text, ASSIGNED).flatMap((match) => {
    const group = [2, 3, 4].find((index) => match[index] !== undefined) ?? 2;
    const key = (match[1] ?? '').split('.').at(-1) ?? '';
    return ofPair(key, match[group] ?? '', match.indices?.[group]?.[0] ?? 0, 'assigned');
  });
}

function assignedNumbers(text: string): Candidate[] {
  return matchesOf(text, ASSIGNED_NUMBER).flatMap((match) => {
    const key = (match[1] ?? '').split('.').at(-1) ?? '';
    return ofPair(key, match[2] ?? '', match.indices?.[2]?.[0] ?? 0, 'assigned number');
  });
}

function toldBefore(text: string): Candidate[] {
  return TOLD_BEFORE.flatMap(([sign, value, type]) =>
    matchesOf(text, sign).flatMap((match) => {
      const from = match.index + match[0].length;
      const tail = text.slice(from, from + REACH);
      const near = value.exec(tail.split(END, 1)[0] ?? '') ?? (type === 'OTHER_ID' ? value.exec(tail) : null);
      const written = near?.[1] ?? '';
      const name = type === 'NAME' ? written.replace(/,? (?:MD|DO|NP|RN|PA-C|PhD)$/, '') : written;
      return candidate(name, from + (near?.indices?.[1]?.[0] ?? 0), type, 'fhir', type === 'FACILITY' ? SURER : SCORE);
    }),
  );
}

/** Values of JSON and XML (FHIR, C-CDA, application logs) by the name of their key or element. */
export const keyed: Recogniser = {
  name: 'keyed',
  find: ({ text }) => [
    ...jsonPairs(text),
    ...xmlPairs(text, XML_ATTRIBUTE),
    ...xmlPairs(text, XML_TEXT),
    ...xmlIds(text),
    ...assigned(text),
    ...assignedNumbers(text),
    ...toldBefore(text),
  ],
};
