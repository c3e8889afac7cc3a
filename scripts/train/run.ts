import { type CorpusOptions, makeCorpus } from './corpus.ts';
import { learn, type LearnOptions, type Weights } from './learn.ts';
import { createRandom } from './random.ts';
import { sequenceOf } from './sequence.ts';
import type { Terms } from './terms.ts';

export interface Settings {
  readonly seed: number;
  readonly corpus: CorpusOptions;
  readonly learning: LearnOptions;
}

/** What the committed weights were made with. */
export const SETTINGS: Settings = {
  seed: 20261125,
  corpus: { refills: 8, fillings: 25 },
  learning: { epochs: 4, least: 4, most: 60_000, rate: 0.12 },
};

/** Makes the corpus and learns from it. */
export function trainWeights(terms: Terms, { seed, corpus, learning }: Settings, tell: (text: string) => void): Weights {
  const random = createRandom(seed);
  const sequences = Array.from(makeCorpus(terms, random, corpus), sequenceOf);
  const words = sequences.reduce((sum, { labels }) => sum + labels.length, 0);
  tell(`${sequences.length} texts, ${words} words`);
  return learn(sequences, random, learning, tell);
}
