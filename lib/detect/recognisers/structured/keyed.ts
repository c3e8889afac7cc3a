import type { IdentifierType } from '../../../core/identifier.ts';
import type { Candidate } from '../../candidate.ts';
import { fieldType, fitsField } from '../../data/field-types.ts';
import { OBJECT_END, OF_A_THING, TOLD_BEFORE } from '../../data/keyed-signs.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

const JSON_PAIR = /"([\w .-]{2,40})"\s{0,4}:\s{0,4}(?:"([^"\n]{1,120})"|\[([^\][{}]{1,400})\])/dg;
const JSON_STRING = /"([^"\n]{1,120})"/dg;
/** "first: 'Wren'", "pat_mrn_id = '2048817'", "BirthDate=[19710611]": program text, queries and dumps. */
const ASSIGNED =
  /\b([A-Za-z_][\w.]{1,40})\s{0,4}(?:[:=]|<=|>=|=>|like)\s{0,4}(?:'([^'\n]{1,120})'|"([^"\n]{1,120})"|(?<==)\[([^\]\n[]{1,80})\])/dgi;
const XML_ATTRIBUTE = /<([\w:]{2,40})(?: [\w:]{1,20}="[^"<>\n]{0,60}"){0,3} value="([^"\n]{1,120})"/dg;
/** The id of a FHIR resource in XML: only one with figures tells it from another. */
const XML_ID = /<id value="(?=[^"]{0,20}\d)([\w.-]{3,64})"/dg;
/** The id of a C-CDA entry: its root is the authority, its extension the number. Those of templates have another tag. */
const XML_EXTENSION = /<(?:id|setId|sdtc:id)\b([^<>]{0,160}?)\bextension="([^"<>\n]{3,64})"([^<>]{0,160})>/dg;
/** Authorities by the root of an id: social security, and the national provider identifier. */
const SSN_ROOT = 'root="2.16.840.1.113883.4.1"';
const NPI_ROOT = 'root="2.16.840.1.113883.4.6"';
const XML_TEXT = /<([\w:]{2,40})(?: [^<>]{0,120})?>([^<>\n]{1,120})<\//dg;
/** "WHERE patient_id=88213": figures without quotation marks. */
const ASSIGNED_NUMBER = /\b([A-Za-z_][\w.]{1,40}) ?={1,2} ?([A-Z]{0,3}\d{4,14})(?![\w.-])/dg;
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

/** Whether the key or element at `at` names a product, not a person. */
const isOfAThing = (text: string, at: number): boolean => OF_A_THING.test(text.slice(Math.max(0, at - REACH), at));

function jsonPairs(text: string): Candidate[] {
  return matchesOf(text, JSON_PAIR).flatMap((match) => {
    const [, key = '', single, list] = match;
    if (key === 'name' && isOfAThing(text, match.index)) return [];
    if (single !== undefined) return ofPair(key, single, match.indices?.[2]?.[0] ?? 0, 'json');
    const offset = match.indices?.[3]?.[0] ?? 0;
    return matchesOf(list ?? '', JSON_STRING).flatMap((item) =>
      ofPair(key, item[1] ?? '', offset + item.index + 1, 'json list'),
    );
  });
}

function xmlPairs(text: string, pattern: RegExp): Candidate[] {
  return matchesOf(text, pattern).flatMap((match) => {
    if (match[1] === 'name' && isOfAThing(text, match.index)) return [];
    return ofPair(match[1] ?? '', match[2] ?? '', match.indices?.[2]?.[0] ?? 0, 'xml');
  });
}

function xmlIds(text: string): Candidate[] {
  return matchesOf(text, XML_ID).flatMap((match) =>
    candidate(match[1] ?? '', match.indices?.[1]?.[0] ?? 0, 'OTHER_ID', 'xml id'),
  );
}

function xmlExtensions(text: string): Candidate[] {
  return matchesOf(text, XML_EXTENSION).flatMap((match) => {
    const attributes = `${match[1] ?? ''}${match[3] ?? ''}`;
    const known = attributes.includes(SSN_ROOT) ? 'SSN' : attributes.includes(NPI_ROOT) ? 'LICENSE' : undefined;
    const start = match.indices?.[2]?.[0] ?? 0;
    return candidate(match[2] ?? '', start, known ?? 'OTHER_ID', 'xml extension', known ? SURER : SCORE);
  });
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
  return TOLD_BEFORE.flatMap(({ sign, value, type, sure = false }) =>
    matchesOf(text, sign).flatMap((match) => {
      const from = match.index + match[0].length;
      const tail = text.slice(from, from + REACH);
      const near = value.exec(tail.split(OBJECT_END, 1)[0] ?? '') ?? (type === 'OTHER_ID' ? value.exec(tail) : null);
      const written = near?.[1] ?? '';
      const name = type === 'NAME' ? written.replace(/,? (?:MD|DO|NP|RN|PA-C|PhD)$/, '') : written;
      return candidate(name, from + (near?.indices?.[1]?.[0] ?? 0), type, 'fhir', sure ? SURER : SCORE);
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
    ...xmlExtensions(text),
    ...assigned(text),
    ...assignedNumbers(text),
    ...toldBefore(text),
  ],
};
