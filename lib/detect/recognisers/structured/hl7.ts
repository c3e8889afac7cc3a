import type { IdentifierType } from '../../../core/identifier.ts';
import type { Candidate } from '../../candidate.ts';
import { type ComponentTypes, HL7_FIELDS } from '../../data/hl7-fields.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

/** In small letters too: a message all in capitals is read with its case put right. */
const SEGMENT = /^[> ]{0,4}([A-Z][A-Z0-9]{2})\|/i;
/** A segment within quotation marks, as program text has it. */
const QUOTED = /["']([A-Z][A-Z0-9]{2}\|[^"'\n]{5,1000})/gi;
const VALUE = /[\p{L}\p{N}]/u;
/** Titles and degrees that stand where a message has a suffix. */
const DEGREE = /^(?:MD|DO|RN|NP|PA|LPN|DR|MRS?|MS|MISS|PHD|PHARMD|FNP|APRN|[ALBMDPU])\.?$/i;
const PLACEHOLDER = /^[<[{]/;
/** What stands for a system, a department or everybody where a message names its receiver. */
const NO_HOUSE =
  /^(?:HUB|LAB|ALL|ANY|ADT|ORU|HIE|RHIO|DPH|DOH|IIS|EMR|EHR|LIS|RIS|HIS|PACS|RAD|PHARM|RX|BILL(?:ING)?|P?BILL|CHARGES?|INTF|INTERFACE|ENGINE|RECEIVER|SENDER|FACILITY|DEST(?:INATION)?|SOURCE|TEST|PROD|LABCORP|QUEST|NG|EPIC|CERNER|MEDITECH|MIRTH|RHAPSODY|CLOVERLEAF|REGISTRY|STATE)$/i;

interface Piece {
  readonly start: number;
  readonly text: string;
}

function split(piece: Piece, separator: string): Piece[] {
  let start = piece.start;
  return piece.text.split(separator).map((text) => {
    const one = { start, text };
    start += text.length + separator.length;
    return one;
  });
}

function fits(type: IdentifierType, value: string, place: number): boolean {
  if (!VALUE.test(value) || PLACEHOLDER.test(value)) return false;
  if (type === 'NAME' && DEGREE.test(value) && place > 3) return false;
  if (type === 'FACILITY' && NO_HOUSE.test(value)) return false;
  if (type === 'NAME' || type === 'LOCATION' || type === 'FACILITY' || type === 'ADDRESS') return !/^\d+$/.test(value);
  if (type === 'DATE') return /^\d{8}/.test(value);
  return value.length > 2;
}

function ofField(field: Piece, components: ComponentTypes): Candidate[] {
  return split(field, '~').flatMap((repetition) =>
    split(repetition, '^').flatMap((component, index) => {
      const type = components[index + 1];
      if (!type || !fits(type, component.text, index + 1)) return [];
      const { start, text } = component;
      return [{ start, end: start + text.length, type, score: 0.95, rule: 'hl7/field' }];
    }),
  );
}

function ofSegment(line: Piece): Candidate[] {
  const name = (SEGMENT.exec(line.text)?.[1] ?? '').toUpperCase();
  const fields = HL7_FIELDS[name];
  if (!fields) return [];
  // MSH-1 is the separator itself, which shifts the count of that segment by one.
  const shift = name === 'MSH' ? 1 : 0;
  return split(line, '|').flatMap((field, index) => {
    const components = fields[index + shift];
    return components && index > 0 ? ofField(field, components) : [];
  });
}

/** Fields of HL7 v2 messages by segment and position. */
export const hl7: Recogniser = {
  name: 'hl7',
  find({ text }) {
    if (!text.includes('|')) return [];
    const quoted = matchesOf(text, QUOTED).map((match) => ({
      start: match.index + 1,
      text: match[1] ?? '',
    }));
    return [...split({ start: 0, text }, '\n'), ...quoted].flatMap(ofSegment);
  },
};
