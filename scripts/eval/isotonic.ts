import type { Curve } from '../../lib/detect/calibration/calibrate.ts';

/** Something that was found with evidence of some strength, and turned out right or wrong. */
export interface Sample {
  /** 0 to 1. */
  readonly strength: number;
  readonly right: boolean;
}

interface Block {
  readonly from: number;
  readonly weight: number;
  readonly probability: number;
}

/** Where the steps of a curve may begin. */
const EDGES = [0, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
/** As many finds of the prior count in each step, so that ten right ones don't make a certainty. */
const PRIOR_WEIGHT = 3;
/** Steps that are nearer than this are one. */
const SAME = 0.005;

function blocksOf(samples: readonly Sample[], prior: number): Block[] {
  return EDGES.flatMap((from, index) => {
    const to = EDGES[index + 1] ?? Infinity;
    const own = samples.filter(({ strength }) => strength >= from && strength < to);
    if (own.length === 0) return [];
    const right = own.filter((sample) => sample.right).length;
    const weight = own.length + PRIOR_WEIGHT;
    return [{ from, weight, probability: (right + PRIOR_WEIGHT * prior) / weight }];
  });
}

function joined(a: Block, b: Block): Block {
  const weight = a.weight + b.weight;
  return { from: a.from, weight, probability: (a.probability * a.weight + b.probability * b.weight) / weight };
}

/**
 * Fits a curve that only rises to what was right and wrong: isotonic regression by pooling neighbours that go down, over
 * fixed steps. `prior` is what holds where little was seen.
 */
export function fitCurve(samples: readonly Sample[], prior: number): Curve {
  const blocks: Block[] = [];
  for (const block of blocksOf(samples, prior)) {
    let last = block;
    for (let before = blocks.at(-1); before && before.probability > last.probability - SAME; before = blocks.at(-1)) {
      blocks.pop();
      last = joined(before, last);
    }
    blocks.push(last);
  }
  return blocks.map(({ from, probability }) => [from, Math.round(probability * 1000) / 1000]);
}
