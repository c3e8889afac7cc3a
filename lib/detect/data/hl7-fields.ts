import type { IdentifierType } from '../../core/identifier.ts';
import { type ComponentTypes, DATA_TYPES, type DataType } from './hl7-types.ts';

/** Positions of the fields of a segment, by what they hold: a data type, or a kind of identifier in the first component. */
type Segment = Readonly<Partial<Record<DataType | IdentifierType, readonly number[]>>>;

/**
 * Fields that identify somebody, from chapters 2 to 15 of HL7 v2.5.1; numbers above those of 2.5.1 and PRT, CON and NTE-5
 * to 8 are from v2.7.1. Coded fields, payers, lots and devices of the sending systems are left out.
 */
const SEGMENTS: Readonly<Record<string, Segment>> = {
  ABS: { XCN: [1, 5, 8], DATE: [4, 7] },
  ACC: { DATE: [1], LOCATION: [3], XCN: [7], XAD: [11] },
  AFF: { FACILITY: [2], XAD: [3], DR: [4] },
  AIG: { DATE: [8] },
  AIL: { PL: [3], DATE: [6] },
  AIP: { XCN: [3], DATE: [6] },
  AIS: { DATE: [4] },
  AL1: { DATE: [6] },
  ARQ: { OTHER_ID: [1, 2, 4, 22, 23, 24, 25], DR: [11], XCN: [15, 19], XTN: [16, 20], XAD: [17], PL: [18, 21] },
  AUT: { DATE: [4, 5, 10], OTHER_ID: [6] },
  BHS: { FACILITY: [4, 6], DATE: [7], OTHER_ID: [11, 12] },
  BLG: { ACCOUNT: [3] },
  BPO: { DATE: [7, 10], PL: [8, 11], XAD: [9, 12] },
  BPX: { DATE: [4], OTHER_ID: [5, 17], PL: [18], XAD: [19], XCN: [20, 21] },
  CER: { OTHER_ID: [2], FACILITY: [4], XCN: [5], NAME: [13], DATE: [23, 24, 25, 26, 27, 28, 29] },
  CON: { OTHER_ID: [4], DATE: [12, 13, 14, 15], XPN: [24] },
  CSP: { DATE: [2, 3] },
  CSR: { OTHER_ID: [4, 5], DATE: [6, 9, 11, 15], XCN: [7, 8] },
  CSS: { DATE: [2] },
  CTD: { XPN: [2], XAD: [3], PL: [4], XTN: [5], LICENSE: [7] },
  DB1: { OTHER_ID: [3], DATE: [5, 6, 7, 8] },
  DG1: { DATE: [5, 19], XCN: [16], OTHER_ID: [20] },
  DRG: { DATE: [2] },
  EDU: { DR: [3, 4], DATE: [5], FACILITY: [6], XAD: [8] },
  EVN: { DATE: [2, 3, 6], OPERATOR: [5], FACILITY: [7] },
  FHS: { FACILITY: [4, 6], DATE: [7], OTHER_ID: [11, 12] },
  FT1: {
    OTHER_ID: [2, 3, 23, 38, 39, 42],
    DR: [4],
    DATE: [5],
    PL: [16],
    XCN: [20, 21, 24],
    ACCOUNT: [30],
    FACILITY: [32, 33],
  },
  GOL: { DATE: [2, 7, 8, 12, 13, 14, 19], OTHER_ID: [4, 5], XPN: [21] },
  GT1: {
    ACCOUNT: [2],
    XPN: [3, 4, 42, 45],
    XAD: [5, 17],
    XTN: [6, 7, 18, 46],
    DATE: [8, 13, 14, 24, 31, 32],
    SSN: [12],
    FACILITY: [16, 21, 51],
    OTHER_ID: [19, 29],
    LOCATION: [56],
  },
  IAM: { OTHER_ID: [7], DATE: [11, 13, 20], XPN: [14], XCN: [18], FACILITY: [19] },
  IN1: {
    XAD: [5, 19, 44],
    XPN: [6, 16],
    XTN: [7],
    FACILITY: [9, 11],
    OTHER_ID: [10],
    DATE: [12, 13, 18, 24, 26, 29, 51],
    AUI: [14],
    XCN: [30],
    HEALTH_PLAN: [36, 49, 54],
    LOCATION: [52],
  },
  IN2: {
    OTHER_ID: [1, 10],
    SSN: [2],
    // Employers: number and name.
    CE: [3],
    HEALTH_PLAN: [6, 8, 26, 61],
    XPN: [7, 9, 22, 40, 49, 52],
    DATE: [17, 44, 45, 55, 56],
    XTN: [50, 53, 58, 63, 64],
    FACILITY: [69, 70],
  },
  IN3: { OTHER_ID: [2], XCN: [3, 8, 14, 25], DATE: [6, 7, 9, 10, 13, 22], XTN: [16, 19] },
  IPC: { OTHER_ID: [1, 2, 3, 4] },
  LOC: { PL: [1], FACILITY: [4], XAD: [5], XTN: [6], LICENSE: [7] },
  MFE: { OTHER_ID: [2], DATE: [3], LICENSE: [4] },
  MRG: { MRN: [1, 2, 4], ACCOUNT: [3, 5, 6], XPN: [7] },
  MSA: { OTHER_ID: [2] },
  MSH: { FACILITY: [4, 6, 22, 23], DATE: [7], OTHER_ID: [10] },
  NK1: {
    XPN: [2, 26, 30],
    XAD: [4, 32],
    XTN: [5, 6, 31, 40, 41],
    DATE: [8, 9, 16],
    OTHER_ID: [12, 33],
    FACILITY: [13],
    SSN: [37],
    LOCATION: [38],
  },
  NPU: { PL: [1] },
  NTE: { XCN: [5], DATE: [6, 7, 8] },
  OBR: {
    OTHER_ID: [2, 3, 51, 52, 53],
    DATE: [6, 7, 8, 14, 22, 36],
    XCN: [10, 16, 28],
    XTN: [17],
    TQ: [27],
    EIP: [29, 54],
    NDL: [32, 33, 34, 35],
  },
  OBX: { DATE: [14, 19], CE: [15], XCN: [16, 25], DEVICE: [18], OTHER_ID: [21], FACILITY: [23], XAD: [24] },
  ORC: {
    OTHER_ID: [2, 3, 4, 33],
    TQ: [7],
    EIP: [8],
    DATE: [9, 15, 27, 32],
    XCN: [10, 11, 12, 19],
    PL: [13],
    XTN: [14, 23],
    CE: [17],
    FACILITY: [21],
    XAD: [22, 24],
  },
  OVR: { XCN: [4, 5] },
  PCR: { DATE: [7, 8, 18], DEVICE: [12] },
  PD1: { FACILITY: [3, 14], XCN: [4], MRN: [10], DATE: [13, 17, 18, 22] },
  PDA: { PL: [2], DATE: [4], XCN: [5, 8], DR: [7] },
  PEO: { DATE: [3, 4, 5, 6, 24], XAD: [7, 20], XPN: [19], XTN: [21] },
  PES: { FACILITY: [1], XCN: [2], XAD: [3], XTN: [4], OTHER_ID: [5], DATE: [9, 10] },
  PID: {
    MRN: [2, 3, 4, 21],
    XPN: [5, 6, 9],
    DATE: [7, 29, 33],
    XAD: [11],
    LOCATION: [12, 23],
    XTN: [13, 14, 40],
    ACCOUNT: [18],
    SSN: [19],
    DLN: [20],
    FACILITY: [34],
  },
  PR1: { DATE: [5], XCN: [8, 11, 12], OTHER_ID: [19] },
  PRA: { OTHER_ID: [1], CE: [2], LICENSE: [6], DATE: [8, 10] },
  PRB: { DATE: [2, 7, 8, 9, 15, 16], OTHER_ID: [4, 5] },
  PRD: { XPN: [2], XAD: [3], PL: [4], XTN: [5], LICENSE: [7], DATE: [8, 9] },
  PRT: { OTHER_ID: [1], XCN: [5], FACILITY: [8], PL: [9], DEVICE: [10], DATE: [11, 12], XAD: [14], XTN: [15] },
  PTH: { OTHER_ID: [3], DATE: [4, 6] },
  PV1: {
    PL: [3, 6, 11, 42, 43],
    ACCOUNT: [5, 19, 50, 54],
    XCN: [7, 8, 9, 17, 52],
    DATE: [25, 30, 35, 44, 45],
    DLD: [37],
    FACILITY: [39],
  },
  PV2: { PL: [1], DATE: [8, 9, 14, 17, 26, 28, 29, 33, 46, 47, 48], XCN: [13], FACILITY: [23] },
  // As queries for immunisation histories fill it (Z34, Z44 of the CDC's guide): the standard leaves it to each query.
  QPD: { MRN: [3], XPN: [4, 5], DATE: [6], XAD: [8], XTN: [9] },
  QRD: { DATE: [1, 6], OTHER_ID: [4], SUBJECT: [8] },
  QRF: { DATE: [2, 3] },
  RF1: { OTHER_ID: [6, 11], DATE: [7, 8, 9] },
  ROL: { OTHER_ID: [1], XCN: [4], DATE: [5, 6], XAD: [11], XTN: [12], PL: [13], FACILITY: [14] },
  RQD: { DATE: [10] },
  RXA: { DATE: [3, 4, 22], XCN: [10], LA2: [11], PL: [27], XAD: [28] },
  RXD: { DATE: [3], OTHER_ID: [7], XCN: [10], LA2: [13], CE: [30], XAD: [31], XTN: [34] },
  RXE: {
    TQ: [1],
    LA1: [8],
    XCN: [13, 14],
    OTHER_ID: [15],
    DATE: [18, 32],
    CE: [38, 40],
    XAD: [41, 43],
    PL: [42],
    XTN: [45],
  },
  RXG: { TQ: [3], LA2: [11] },
  RXO: { LA1: [8], XCN: [14, 15] },
  SAC: { OTHER_ID: [1, 2, 3, 4], DATE: [7] },
  SCH: {
    OTHER_ID: [1, 2, 4, 23, 24, 26, 27],
    TQ: [11],
    XCN: [12, 16, 20],
    XTN: [13, 17, 21],
    XAD: [14, 18],
    PL: [15, 19, 22],
  },
  SPM: { EIP: [2, 3], DR: [17], DATE: [18], OTHER_ID: [30, 31, 32] },
  STF: {
    OTHER_ID: [1, 14],
    LICENSE: [2],
    XPN: [3],
    DATE: [6, 12, 13, 24, 25, 26, 31, 35],
    XTN: [10],
    XAD: [11],
    EMAIL: [15],
    DLN: [22],
    DR: [34],
  },
  TQ1: { DATE: [7, 8] },
  TQ2: { OTHER_ID: [3, 4, 5] },
  TXA: { DATE: [4, 6, 7, 8, 26], XCN: [5, 9, 10, 11, 23], OTHER_ID: [12, 13, 14, 15, 16], PPN: [22] },
  UB1: { DATE: [14, 15, 18, 19], OCD: [16] },
  UB2: { OCD: [7], OSP: [8], OTHER_ID: [12] },
  VAR: { OTHER_ID: [1], DATE: [2, 3], XCN: [4] },
};

const isDataType = (held: string): held is DataType => Object.hasOwn(DATA_TYPES, held);

/** The components of a data type, or of a field that holds one kind in its first. */
export function componentsOf(held: DataType | IdentifierType): ComponentTypes {
  return isDataType(held) ? DATA_TYPES[held] : { 1: held };
}

function byPosition(segment: Segment): ReadonlyMap<number, DataType | IdentifierType> {
  const entries = Object.entries(segment) as [DataType | IdentifierType, readonly number[]][];
  return new Map(entries.flatMap(([held, positions]) => positions.map((position) => [position, held] as const)));
}

const FIELDS = new Map(Object.entries(SEGMENTS).map(([name, segment]) => [name, byPosition(segment)]));

/** What the fields of the segment of that name hold, by position; undefined where none identifies anybody. */
export const fieldsOf = (segment: string): ReadonlyMap<number, DataType | IdentifierType> | undefined =>
  FIELDS.get(segment);
