import { SLOT_BITS } from '../../lib/detect/tagger/hash.ts';
import { LABELS } from '../../lib/detect/tagger/labels.ts';
import type { Weights } from './learn.ts';

/** Adds up models one by one. Scores are linear in the weights, so the mean of the weights votes for all of them. */
export class Average {
  readonly #rows = new Float32Array(2 ** SLOT_BITS * LABELS);
  readonly #steps = new Float32Array(LABELS * LABELS);
  readonly #slots = new Set<number>();
  #count = 0;

  add({ slots, rows, steps }: Weights): void {
    this.#count += 1;
    for (const [at, slot] of slots.entries()) {
      this.#slots.add(slot);
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
    const ranked = [...this.#slots].map((slot) => ({ slot, strength: this.#strength(slot) }));
    ranked.sort((a, b) => b.strength - a.strength || a.slot - b.slot);
    const slots = Int32Array.from(ranked.slice(0, most), ({ slot }) => slot).toSorted();
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
