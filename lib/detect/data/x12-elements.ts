import type { IdentifierType } from '../../core/identifier.ts';

/**
 * Elements that identify somebody, by segment and position from 1: ASC X12N 005010, the guides for 837 (X222, X223), 835
 * (X221), 270/271 (X279), 276/277 (X212), 278 (X217) and 834 (X220), and the envelope around them.
 */
export const X12_ELEMENTS: Readonly<Record<string, Readonly<Record<number, IdentifierType>>>> = {
  ISA: { 9: 'DATE', 13: 'OTHER_ID' },
  GS: { 4: 'DATE', 6: 'OTHER_ID' },
  BHT: { 3: 'OTHER_ID', 4: 'DATE' },
  BGN: { 2: 'OTHER_ID', 3: 'DATE' },
  BPR: { 7: 'ACCOUNT', 9: 'ACCOUNT', 10: 'OTHER_ID', 13: 'ACCOUNT', 15: 'ACCOUNT', 16: 'DATE' },
  NM1: { 3: 'NAME', 4: 'NAME', 5: 'NAME', 7: 'NAME', 9: 'OTHER_ID' },
  N1: { 2: 'FACILITY', 4: 'OTHER_ID' },
  N2: { 1: 'NAME', 2: 'NAME' },
  N3: { 1: 'ADDRESS', 2: 'ADDRESS' },
  N4: { 1: 'LOCATION', 3: 'ZIP', 6: 'LOCATION' },
  DMG: { 2: 'DATE' },
  DTP: { 3: 'DATE' },
  DTM: { 2: 'DATE', 6: 'DATE' },
  INS: { 12: 'DATE' },
  PAT: { 6: 'DATE' },
  REF: { 2: 'OTHER_ID' },
  SBR: { 3: 'HEALTH_PLAN', 4: 'FACILITY' },
  COB: { 2: 'HEALTH_PLAN' },
  CLM: { 1: 'ACCOUNT' },
  CLP: { 1: 'ACCOUNT', 7: 'ACCOUNT' },
  PLB: { 1: 'LICENSE', 2: 'DATE' },
  TS3: { 1: 'LICENSE', 3: 'DATE' },
  STC: { 2: 'DATE', 6: 'DATE', 8: 'DATE', 9: 'ACCOUNT' },
  PWK: { 6: 'OTHER_ID' },
  TRN: { 2: 'OTHER_ID', 3: 'OTHER_ID' },
  HCR: { 2: 'OTHER_ID' },
  PER: { 2: 'NAME', 4: 'PHONE', 6: 'PHONE', 8: 'PHONE' },
};

/** Adjustments of PLB, every second element: the second component says which claim. */
export const ADJUSTMENTS: ReadonlySet<number> = new Set([3, 5, 7, 9, 11, 13]);

/** Elements whose kind a qualifier tells, and how many positions before them it stands. */
export const QUALIFIED: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  NM1: { 9: 1 },
  N1: { 4: 1 },
  REF: { 2: 1 },
  PER: { 4: 1, 6: 1, 8: 1 },
};

/** What qualifiers tell: of ids (element 66), references (128) and ways to call (365). */
export const QUALIFIERS: Readonly<Record<string, IdentifierType>> = {
  MI: 'HEALTH_PLAN',
  MR: 'HEALTH_PLAN',
  HN: 'HEALTH_PLAN',
  '0F': 'HEALTH_PLAN',
  '1W': 'HEALTH_PLAN',
  '1L': 'HEALTH_PLAN',
  '6P': 'HEALTH_PLAN',
  IG: 'HEALTH_PLAN',
  XX: 'LICENSE',
  '0B': 'LICENSE',
  '1G': 'LICENSE',
  HPI: 'LICENSE',
  '34': 'SSN',
  SY: 'SSN',
  EA: 'MRN',
  EJ: 'ACCOUNT',
  D9: 'ACCOUNT',
  F8: 'ACCOUNT',
  '1K': 'ACCOUNT',
  EM: 'EMAIL',
  FX: 'FAX',
  UR: 'URL',
};
