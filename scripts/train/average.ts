import { SLOT_BITS } from '../../lib/detect/tagger/hash.ts';
import { LABELS } from '../../lib/detect/tagger/labels.ts';
import type { Weights } from './learn.ts';

/** Adds up models one by one. Scores are linear in the weights, so the mean of the weights votes for all of them. */
export class Average {
  readonly #rows = new Float32Array(2 ** SLOT_BITS * LABELS);
  readonly #steps = new Float32Array(LABELS * LABELS);
  #count = 0;

  add({ slots, rows, steps }: Weights): void {
    this.#count += 1;
    for (const [at, slot] of slots.entries()) {
      for (let label = 0; label < LABELS; label += 1)
        this.#rows[slot * LABELS + label] = (this.#rows[slot * LABELS + label] ?? 0) + (rows[at * LABELS + label] ?? 0);
    }
    for (const [at, step] of steps.entries()) this.#steps[at] = (this.#steps[at] ?? 0) + step;
  }

  #strength(slot: number): number {
    let most = 0;
    for (let at = slot * LABELS; at < (slot + 1) * LABELS; at += 1)
      most = Math.max(most, Math.abs(this.#rows[at] ?? 0));
    return most;
  }

  /** The mean of what was added, its `most` strongest features. */
  mean(most: number): Weights {
    const strengths = Float32Array.from({ length: 2 ** SLOT_BITS }, (_, slot) => this.#strength(slot));
    const strong = [...strengths.keys()].filter((slot) => (strengths[slot] ?? 0) > 0);
    const kept = strong.toSorted((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b).slice(0, most);
    const slots = Int32Array.from(kept).toSorted();
    const rows = new Float32Array(slots.length * LABELS);
    for (const [at, slot] of slots.entries()) {
      const row = this.#rows.subarray(slot * LABELS, (slot + 1) * LABELS);
      rows.set(
        row.map((weight) => weight / this.#count),
        at * LABELS,
      );
    }
    return { slots, rows, steps: this.#steps.map((step) => step / this.#count) };
  }
}
