import { LABELS } from './labels.ts';

/** Weights of the step from one label to the next, `LABELS` by `LABELS`, already as factors (exponentials). */
export type Steps = Float64Array;

/**
 * Probabilities of each label of each word under a linear-chain conditional random field, by the forward-backward
 * algorithm with scaling (Lafferty, McCallum, Pereira 2001; Rabiner 1989).
 *
 * @param factors exponentials of the words' scores, `LABELS` for each of `length` words; overwritten by the result.
 * @param forward room for as much.
 */
export function marginals(factors: Float64Array, forward: Float64Array, length: number, steps: Steps): void {
  for (let at = 0; at < length; at += 1) {
    const row = at * LABELS;
    let sum = 0;
    for (let label = 0; label < LABELS; label += 1) {
      let reach = at === 0 ? (label === 0 || label % 2 === 1 ? 1 : 0) : 0;
      if (at > 0) {
        for (let previous = 0; previous < LABELS; previous += 1)
          reach += (forward[row - LABELS + previous] ?? 0) * (steps[previous * LABELS + label] ?? 0);
      }
      const value = reach * (factors[row + label] ?? 0);
      forward[row + label] = value;
      sum += value;
    }
    for (let label = 0; label < LABELS; label += 1) forward[row + label] = (forward[row + label] ?? 0) / sum;
  }
  backward(factors, forward, length, steps);
}

function backward(factors: Float64Array, forward: Float64Array, length: number, steps: Steps): void {
  const after = new Float64Array(LABELS).fill(1);
  const next = new Float64Array(LABELS);
  for (let at = length - 1; at >= 0; at -= 1) {
    const row = at * LABELS;
    let sum = 0;
    for (let label = 0; label < LABELS; label += 1) {
      next[label] = (after[label] ?? 0) * (factors[row + label] ?? 0);
      const value = (forward[row + label] ?? 0) * (after[label] ?? 0);
      factors[row + label] = value;
      sum += value;
    }
    for (let label = 0; label < LABELS; label += 1) factors[row + label] = (factors[row + label] ?? 0) / sum;
    let most = 0;
    for (let previous = 0; previous < LABELS; previous += 1) {
      let reach = 0;
      for (let label = 0; label < LABELS; label += 1)
        reach += (steps[previous * LABELS + label] ?? 0) * (next[label] ?? 0);
      after[previous] = reach;
      if (reach > most) most = reach;
    }
    for (let label = 0; label < LABELS; label += 1) after[label] = (after[label] ?? 0) / most;
  }
}
