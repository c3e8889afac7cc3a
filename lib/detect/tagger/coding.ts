/** Printable characters that no kind of quotation touches: the digits that the model is written in. */
export const DIGITS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Weights are whole numbers from -MOST to MOST, of STEP each. */
export const MOST = 42;
export const STEP = 0.1;

/** Distances between ascending numbers: this digit adds itself and goes on, every other ends a number. */
export const MORE = DIGITS.length - 1;

/** A model as text. */
export interface CodedModel {
  /** Slots that have weights, ascending, as distances. */
  readonly slots: string;
  /** For each label one digit for each of the slots. */
  readonly planes: readonly string[];
  /** From label to label. */
  readonly steps: string;
}

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** The numbers of `coded`, each a whole one from 0. */
export function readDigit(coded: string, at: number): number {
  return VALUES[coded.charCodeAt(at)] ?? 0;
}
