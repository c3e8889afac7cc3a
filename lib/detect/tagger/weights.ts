import { type CodedModel, MORE, MOST, readDigit, STEP } from './coding.ts';
import { SLOT_BITS } from './hash.ts';
import { LABELS, mayFollow } from './labels.ts';

/** A model ready for use. */
export interface Model {
  /** By slot the number of its row, 0 where it has none. */
  readonly index: Uint32Array;
  /** `LABELS` weights for each row; the first row is empty. */
  readonly rows: Int8Array;
  /** What a weight of 1 adds to a score. */
  readonly unit: number;
  /** Factors of the steps from label to label. */
  readonly steps: Float64Array;
}

/** Reads a model. */
export function decodeModel(coded: CodedModel): Model {
  const index = new Uint32Array(2 ** SLOT_BITS);
  const count = coded.planes[0]?.length ?? 0;
  const rows = new Int8Array((count + 1) * LABELS);
  let slot = -1;
  let row = 0;
  for (let at = 0; at < coded.slots.length; at += 1) {
    const digit = readDigit(coded.slots, at);
    slot += digit;
    if (digit === MORE) continue;
    row += 1;
    slot += 1;
    index[slot] = row;
  }
  for (const [label, plane] of coded.planes.entries()) {
    for (let at = 0; at < count; at += 1) rows[(at + 1) * LABELS + label] = readDigit(plane, at) - MOST;
  }
  const steps = new Float64Array(LABELS * LABELS);
  for (let at = 0; at < steps.length; at += 1) {
    const allowed = mayFollow(Math.floor(at / LABELS), at % LABELS);
    steps[at] = allowed ? Math.exp((readDigit(coded.steps, at) - MOST) * STEP) : 0;
  }
  return { index, rows, unit: STEP, steps };
}
