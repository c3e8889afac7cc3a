import type { IdentifierType } from '../../core/identifier.ts';

/** What the parts of a value hold, by position from 1. */
export type Parts = Readonly<Record<number, IdentifierType>>;

/** What the components of an HL7 v2 data type hold, by position from 1: a kind, or that of each subcomponent. */
export type ComponentTypes = Readonly<Record<number, IdentifierType | Parts>>;

/** A person as a composite: with id (XCN, and CNN within a component), or without (XPN). */
const PERSON_WITH_ID: Parts = { 1: 'LICENSE', 2: 'NAME', 3: 'NAME', 4: 'NAME', 5: 'NAME' };

/** Data types that identify somebody, as HL7 v2.5.1, chapter 2A, builds them. */
export const DATA_TYPES = {
  /** Name of a person. */
  XPN: { 1: 'NAME', 2: 'NAME', 3: 'NAME', 4: 'NAME' },
  /** Id number and name. */
  XCN: PERSON_WITH_ID,
  /** The same, and when that person acted. */
  PPN: { ...PERSON_WITH_ID, 15: 'DATE' },
  /** Name with date and location; the person's parts are subcomponents. */
  NDL: { 1: PERSON_WITH_ID, 2: 'DATE', 3: 'DATE', 7: 'FACILITY' },
  /** Address. */
  XAD: { 1: 'ADDRESS', 2: 'ADDRESS', 3: 'LOCATION', 5: 'ZIP', 9: 'LOCATION' },
  /** Telephone, mail, and the telephone by its parts: area, number, extension, unformatted. */
  XTN: { 1: 'PHONE', 4: 'EMAIL', 6: 'PHONE', 7: 'PHONE', 8: 'PHONE', 12: 'PHONE' },
  /** Point of care, room, bed and facility: only the last says where. */
  PL: { 4: 'FACILITY' },
  /** The same, with an address in one component. */
  LA1: { 4: 'FACILITY', 9: { 1: 'ADDRESS', 2: 'ADDRESS', 3: 'LOCATION', 5: 'ZIP' } },
  /** The same, with an address in components of its own. */
  LA2: { 4: 'FACILITY', 9: 'ADDRESS', 10: 'ADDRESS', 11: 'LOCATION', 13: 'ZIP' },
  /** Driver's licence: number, state, expiry. */
  DLN: { 1: 'LICENSE', 3: 'DATE' },
  /** Discharge location and date. */
  DLD: { 1: 'FACILITY', 2: 'DATE' },
  /** Range of dates. */
  DR: { 1: 'DATE', 2: 'DATE' },
  /** Timing of an order: its begin and end. */
  TQ: { 4: 'DATE', 5: 'DATE' },
  /** Code of an occurrence, and its date or dates. */
  OCD: { 2: 'DATE' },
  OSP: { 2: 'DATE', 3: 'DATE' },
  /** Authorisation and its date. */
  AUI: { 1: 'OTHER_ID', 2: 'DATE' },
  /** Ids that the placer and the filler of an order gave. */
  EIP: { 1: 'OTHER_ID', 2: 'OTHER_ID' },
  /** A house as a coded element: its name is the text. */
  CE: { 2: 'FACILITY' },
  /** Somebody who worked with a system. */
  OPERATOR: { 1: 'USERNAME', 2: 'NAME', 3: 'NAME', 4: 'NAME' },
  /** The patient whom a query asks for. */
  SUBJECT: { 1: 'MRN', 2: 'NAME', 3: 'NAME', 4: 'NAME' },
} as const satisfies Readonly<Record<string, ComponentTypes>>;

export type DataType = keyof typeof DATA_TYPES;

/** What OBX-5 holds, by the data type that OBX-2 says. */
export const OBSERVED: Readonly<Record<string, DataType | IdentifierType>> = {
  DT: 'DATE',
  TS: 'DATE',
  DTM: 'DATE',
  DR: 'DR',
  PN: 'XPN',
  XPN: 'XPN',
  CN: 'XCN',
  XCN: 'XCN',
  AD: 'XAD',
  XAD: 'XAD',
  TN: 'XTN',
  XTN: 'XTN',
  XON: 'FACILITY',
  CX: 'OTHER_ID',
  EI: 'OTHER_ID',
};

/** Kinds of identifier that CX-5 tells (table 0203), where they are not the field's own. */
export const IDENTIFIER_KINDS: Readonly<Record<string, IdentifierType>> = {
  SS: 'SSN',
  DL: 'LICENSE',
  NPI: 'LICENSE',
  AN: 'ACCOUNT',
  VN: 'ACCOUNT',
  MA: 'HEALTH_PLAN',
  MB: 'HEALTH_PLAN',
  MC: 'HEALTH_PLAN',
  NI: 'OTHER_ID',
  PPN: 'OTHER_ID',
};
