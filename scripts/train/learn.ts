import { marginals } from '../../lib/detect/tagger/chain.ts';
import { FEATURES } from '../../lib/detect/tagger/features.ts';
import { SLOT_BITS } from '../../lib/detect/tagger/hash.ts';
import { LABELS, mayFollow } from '../../lib/detect/tagger/labels.ts';
import type { Random } from './random.ts';

/** A document as the learner sees it. */
export interface Sequence {
  readonly slots: Int32Array;
  /** A label for each word; UNKNOWN where nothing is to be learnt. */
  readonly labels: Int8Array;
}

export const UNKNOWN = -1;

export interface Weights {
  /** Slots that have weights, ascending. */
  readonly slots: Int32Array;
  /** `LABELS` for each of `slots`. */
  readonly rows: Float32Array;
  /** `LABELS` by `LABELS`: from, to. */
  readonly steps: Float32Array;
}

export interface LearnOptions {
  readonly epochs: number;
  /** Features seen less often are left out. */
  readonly least: number;
  readonly rate: number;
}

/** A linear-chain conditional random field, learnt by stochastic gradients with AdaGrad. */
class Learner {
  readonly #index: Int32Array;
  readonly #rows: Float32Array;
  readonly #squares: Float32Array;
  readonly #steps = new Float32Array(LABELS * LABELS);
  readonly #stepSquares = new Float32Array(LABELS * LABELS).fill(0.1);
  readonly #rate: number;
  #factors = new Float64Array(0);
  #forward = new Float64Array(0);

  constructor(index: Int32Array, rows: number, rate: number) {
    this.#index = index;
    this.#rows = new Float32Array(rows * LABELS);
    this.#squares = new Float32Array(rows * LABELS).fill(0.1);
    this.#rate = rate;
  }

  #score({ slots, labels }: Sequence): void {
    const { length } = labels;
    if (this.#factors.length < length * LABELS) {
      this.#factors = new Float64Array(length * LABELS * 2);
      this.#forward = new Float64Array(length * LABELS * 2);
    }
    const factors = this.#factors;
    factors.fill(0, 0, length * LABELS);
    for (let at = 0; at < length; at += 1) {
      const row = at * LABELS;
      for (let feature = at * FEATURES; feature < (at + 1) * FEATURES; feature += 1) {
        const place = this.#index[slots[feature] ?? 0] ?? -1;
        if (place < 0) continue;
        for (let label = 0; label < LABELS; label += 1)
          factors[row + label] = (factors[row + label] ?? 0) + (this.#rows[place * LABELS + label] ?? 0);
      }
      let most = -Infinity;
      for (let label = 0; label < LABELS; label += 1) most = Math.max(most, factors[row + label] ?? 0);
      for (let label = 0; label < LABELS; label += 1)
        factors[row + label] = Math.exp((factors[row + label] ?? 0) - most);
    }
    const steps = Float64Array.from(this.#steps, (weight, at) =>
      mayFollow(Math.floor(at / LABELS), at % LABELS) ? Math.exp(weight) : 0,
    );
    marginals(factors, this.#forward, length, steps);
  }

  learn(sequence: Sequence): void {
    this.#score(sequence);
    const { slots, labels } = sequence;
    const gradient = new Float64Array(LABELS);
    for (let at = 0; at < labels.length; at += 1) {
      const gold = labels[at] ?? UNKNOWN;
      if (gold === UNKNOWN) continue;
      let wrong = 0;
      for (let label = 0; label < LABELS; label += 1) {
        gradient[label] = (this.#factors[at * LABELS + label] ?? 0) - (label === gold ? 1 : 0);
        wrong = Math.max(wrong, Math.abs(gradient[label] ?? 0));
      }
      if (wrong < 0.01) continue;
      this.#step(gradient, labels[at - 1] ?? UNKNOWN);
      for (let feature = at * FEATURES; feature < (at + 1) * FEATURES; feature += 1) {
        const place = this.#index[slots[feature] ?? 0] ?? -1;
        if (place >= 0) this.#move(this.#rows, this.#squares, place * LABELS, gradient);
      }
    }
  }

  /** Steps learn from the word's own gradient given the label before it: close to the exact one, and cheap. */
  #step(gradient: Float64Array, previous: number): void {
    if (previous !== UNKNOWN) this.#move(this.#steps, this.#stepSquares, previous * LABELS, gradient);
  }

  #move(weights: Float32Array, squares: Float32Array, from: number, gradient: Float64Array): void {
    for (let label = 0; label < LABELS; label += 1) {
      const slope = gradient[label] ?? 0;
      if (slope > -0.001 && slope < 0.001) continue;
      const square = (squares[from + label] ?? 0) + slope * slope;
      squares[from + label] = square;
      weights[from + label] = (weights[from + label] ?? 0) - (this.#rate * slope) / Math.sqrt(square);
    }
  }

  weights(): Weights {
    const kept: number[] = [];
    for (let slot = 0; slot < this.#index.length; slot += 1) if ((this.#index[slot] ?? -1) >= 0) kept.push(slot);
    const slots = Int32Array.from(kept);
    const rows = new Float32Array(slots.length * LABELS);
    for (const [at, slot] of slots.entries()) {
      const from = (this.#index[slot] ?? 0) * LABELS;
      rows.set(this.#rows.subarray(from, from + LABELS), at * LABELS);
    }
    return { slots, rows, steps: this.#steps };
  }
}

function indexOf(sequences: readonly Sequence[], least: number): { index: Int32Array; rows: number } {
  const index = new Int32Array(2 ** SLOT_BITS);
  for (const { slots, labels } of sequences) {
    for (let at = 0; at < slots.length; at += 1) {
      if (labels[Math.floor(at / FEATURES)] !== UNKNOWN) index[slots[at] ?? 0] = (index[slots[at] ?? 0] ?? 0) + 1;
    }
  }
  let rows = 0;
  for (let slot = 0; slot < index.length; slot += 1) index[slot] = (index[slot] ?? 0) >= least ? rows++ : -1;
  return { index, rows };
}

function shuffle(items: Sequence[], random: Random): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [items[at], items[other]] = [items[other] as Sequence, items[at] as Sequence];
  }
}

/** Learns from `sequences`, whose order it changes. */
export function learn(sequences: Sequence[], random: Random, options: LearnOptions): Weights {
  const { index, rows } = indexOf(sequences, options.least);
  const learner = new Learner(index, rows, options.rate);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(sequences, random);
    for (const sequence of sequences) learner.learn(sequence);
  }
  return learner.weights();
}
