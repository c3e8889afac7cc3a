import type { IdentifierType } from '../../../core/identifier.ts';
import type { Candidate } from '../../candidate.ts';
import { componentsOf, fieldsOf } from '../../data/hl7-fields.ts';
import { type ComponentTypes, type DataType, IDENTIFIER_KINDS, OBSERVED, type Parts } from '../../data/hl7-types.ts';
import type { Recogniser } from '../../recogniser.ts';
import { matchesOf } from '../../matches.ts';

const NAME = /^([A-Za-z][A-Za-z0-9]{2})\|/;
/**
 * Where a segment begins: at the start of a line, after a carriage return or a written "\\r". In small letters too: a
 * message all in capitals is read with its case put right.
 */
const BEGIN = /(?<=(?:^|[\n\r\v]|\\[nr])[> ]{0,4})[A-Za-z][A-Za-z0-9]{2}(?=\|)/g;
/** In the midst of a line, as logs have it, only with what its first field must be. */
const BEGIN_WITHIN =
  /(?<=[ \t\]:])(?:MSH(?=\|\^~)|(?:PID|PV1|NK1|OBR|OBX|IN1|GT1|DG1|AL1)(?=\|\d{0,4}\|)|EVN(?=\|[A-Z]\d)|ORC(?=\|[A-Z]{2}\|))/gi;
const END = /[\n\r\v]|\\[nr]|<CR>/;
/** A segment within quotation marks, as program text has it. */
const QUOTED = /["']([A-Z][A-Z0-9]{2}\|[^"'\n]{5,1000})/gi;
const VALUE = /[\p{L}\p{N}]/u;
/** Titles and degrees that stand where a message has a suffix. */
const DEGREE = /^(?:MD|DO|RN|NP|PA|LPN|DR|MRS?|MS|MISS|PHD|PHARMD|FNP|APRN|[ALBMDPU])\.?$/i;
/** A template's gap, or the path of a field that a query asks by. */
const PLACEHOLDER = /^[<[{@]/;
/** Systems of codes: what stands before one is no number of a person. */
const CODE_SYSTEM = /^(?:LN|SCT|SNM3?|CPT|C4|HCPCS|NDC|CVX|MVX|RXNORM|UCUM|I(?:9|10)\w{0,3}|HL7\d{4})$/i;
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

const SHAPES: Partial<Record<IdentifierType, RegExp>> = {
  NAME: /\p{L}/u,
  LOCATION: /\p{L}/u,
  FACILITY: /\p{L}/u,
  ADDRESS: /\D/,
  DATE: /^\d{8}/,
  PHONE: /\d{3}/,
  EMAIL: /.@./,
};
const SHORTEST = /.{3}/;

function fits(type: IdentifierType, value: string, place: number): boolean {
  if (!VALUE.test(value) || PLACEHOLDER.test(value)) return false;
  if (type === 'NAME' && DEGREE.test(value) && place > 3) return false;
  if (type === 'FACILITY' && NO_HOUSE.test(value)) return false;
  return (SHAPES[type] ?? SHORTEST).test(value);
}

function found({ start, text }: Piece, type: IdentifierType, place: number): Candidate[] {
  const fitting = type === 'PHONE' && text.includes('@') ? 'EMAIL' : type;
  if (!fits(fitting, text, place)) return [];
  return [{ start, end: start + text.length, type: fitting, score: 0.95, rule: 'hl7/field' }];
}

/** Names and streets go on in their subcomponents ("Dyk&van&Dyk"); of all else the first is the value, the rest says whose. */
function ofComponent(component: Piece, held: IdentifierType | Parts, place: number): Candidate[] {
  return split(component, '&').flatMap((part, index) => {
    const composite = typeof held === 'object';
    const type = composite ? held[index + 1] : held;
    if (type === undefined) return [];
    const counts = composite || index === 0 || type === 'NAME' || type === 'ADDRESS';
    return counts ? found(part, type, composite ? index + 1 : place) : [];
  });
}

/** The kind of an identifier whose repetition names it: a licence or security number in a list of record numbers. */
function toldKind(components: readonly Piece[], held: ComponentTypes): ComponentTypes {
  const [kind, system] = [IDENTIFIER_KINDS[(components[4]?.text ?? '').toUpperCase()], components[2]?.text ?? ''];
  if (held[1] === 'LICENSE' && !held[2] && CODE_SYSTEM.test(system)) return {};
  return held[1] === 'MRN' && kind ? { ...held, 1: kind } : held;
}

function ofField(field: Piece, held: DataType | IdentifierType): Candidate[] {
  // Senders write the person of an NDL by components as often as by subcomponents.
  const types = componentsOf(held === 'NDL' && !field.text.includes('&') ? 'XCN' : held);
  return split(field, '~').flatMap((repetition) => {
    const components = split(repetition, '^');
    const told = toldKind(components, types);
    return components.flatMap((component, index) => {
      const type = told[index + 1];
      return type ? ofComponent(component, type, index + 1) : [];
    });
  });
}

/** A number where the patient's or the visit's segment has a code: senders shift their fields, and no code is so long. */
const STRAY = /^[A-Z]{0,3}\d{5,12}(?=\^|$)/;
const OF_PATIENT = /^(?:PID|PV1)$/;

function ofStray({ start, text }: Piece): Candidate[] {
  const number = STRAY.exec(text)?.[0];
  return number === undefined
    ? []
    : [{ start, end: start + number.length, type: 'OTHER_ID', score: 0.6, rule: 'hl7/number' }];
}

function ofSegment(line: Piece): Candidate[] {
  const name = (NAME.exec(line.text)?.[1] ?? '').toUpperCase();
  const known = fieldsOf(name);
  if (!known) return [];
  // MSH-1 is the separator itself, which shifts the count of that segment by one; so do those of files and batches.
  const shift = /^(?:MSH|FHS|BHS)$/.test(name) ? 1 : 0;
  const fields = split(line, '|');
  return fields.flatMap((field, index) => {
    const observed = name === 'OBX' && index === 5 ? OBSERVED[(fields[2]?.text ?? '').toUpperCase()] : undefined;
    const held = observed ?? known.get(index + shift);
    if (index === 0) return [];
    if (held) return ofField(field, held);
    return OF_PATIENT.test(name) ? ofStray(field) : [];
  });
}

/** The segments of a text, each up to the next or to the end of its line. */
function segmentsOf(text: string): Piece[] {
  const begun = [...matchesOf(text, BEGIN), ...matchesOf(text, BEGIN_WITHIN)].map(({ index }) => index);
  const starts = [...new Set(begun)].toSorted((one, other) => one - other);
  return starts.map((start, place) => {
    const reach = text.slice(start, starts[place + 1] ?? text.length);
    return { start, text: reach.split(END, 1)[0] ?? '' };
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
    return [...segmentsOf(text), ...quoted].flatMap(ofSegment);
  },
};
