import type { Candidate } from './candidate.ts';
import { FIRST_NAME, LAST_NAME } from './data/flags.ts';
import { fitsField } from './data/field-types.ts';
import { lookUp } from './data/lexicon.ts';
import type { Document } from './document.ts';

/** Rules that read the fields of a message themselves. */
const BY_FIELD = /^(?:hl7|x12|keyed|caret|table|sql)\//;
/** Finds of this score have a cue of their own. */
const CUED = 0.86;
/** No line of a message is read further back. */
const REACH = 400;
const SEGMENT = /^[> \t]{0,4}(?!Z)([A-Z][A-Z0-9]{2})\|/;
const CODE = /^[A-Z]{1,5}$/;
const X12_BEGIN = /^\s?[A-Z][A-Z\d]{1,2}\*/i;
const X12_QUALIFIER = /^[A-Z\d]{2}(?:\*[A-Z\d]{1,15})?$/i;
const X12_SEGMENT = /^[A-Z]{2,3}$/;
/** "resourceType": "ServiceRequest", "code": "BABIN": what a key of a message says in words of its own. */
const KEY_OF_CODES = /"(?:resourceType|code|status|use|system|unit|intent|priority)" ?: ?"$/;

/** "name": "MaritalStatus", "Metformin": what a definition or a product is called. */
const KEY_OF_NAMES = /"(?:name|title)" ?: ?"$/;

/** Headers of messages, batches and files: their components are systems, codes and houses. */
const HEADER = /^(?:MSH|BHS|FHS)$/;

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** "|ORCA|", "BLDC^BLOOD CULTURE": a whole component in capitals of a segment whose fields are known by position. */
function isHl7Code({ text }: Document, { start, end }: Candidate): boolean {
  if (!/[|^~&]/.test(text.charAt(start - 1)) || !/^(?:[|^~&\r\n]|$)/.test(text.slice(end, end + 1))) return false;
  const segment = SEGMENT.exec(lineBefore(text, start))?.[1];
  if (segment === undefined) return false;
  const value = text.slice(start, end);
  return HEADER.test(segment) || (CODE.test(value) && (lookUp(value) & (FIRST_NAME | LAST_NAME)) === 0);
}

/** "~HL*2*1": the name of a segment. */
function isX12Segment({ text }: Document, { start, end }: Candidate): boolean {
  return (
    X12_SEGMENT.test(text.slice(start, end)) &&
    text.charAt(end) === '*' &&
    /^$|[~\n]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** "*SY*219099999", "*ZZ*S   ": a qualifier of an X12 segment, alone or with what it qualifies. */
function isX12Qualifier({ text }: Document, { start, end }: Candidate): boolean {
  if (text.charAt(start - 1) !== '*' || !/^(?: |\*|~|$)/.test(text.slice(end, end + 1))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const segment = before.slice(Math.max(before.lastIndexOf('~'), before.lastIndexOf('\n')) + 1);
  return X12_BEGIN.test(segment) && X12_QUALIFIER.test(text.slice(start, end));
}

/** The whole value of such a key, or of one for names that no name can be. */
function isKeyedCode({ text }: Document, { start, end }: Candidate): boolean {
  if (text.charAt(end) !== '"') return false;
  const before = text.slice(Math.max(0, start - 20), start);
  return KEY_OF_CODES.test(before) || (KEY_OF_NAMES.test(before) && !fitsField('NAME', text.slice(start, end)));
}

/** Whether what reads like a name is a code of the message it stands in. What a field for names holds never is. */
export function isMessageCode(document: Document, candidate: Candidate): boolean {
  const { type, rule, score } = candidate;
  if (type !== 'NAME' || score >= CUED || BY_FIELD.test(rule)) return false;
  return (
    isHl7Code(document, candidate) ||
    isX12Segment(document, candidate) ||
    isX12Qualifier(document, candidate) ||
    isKeyedCode(document, candidate)
  );
}
