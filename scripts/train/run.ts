import { Average } from './average.ts';
import { type CorpusOptions, makeCorpus } from './corpus.ts';
import { learn, type LearnOptions, type Weights } from './learn.ts';
import { createRandom } from './random.ts';
import { sequenceOf } from './sequence.ts';
import type { Terms } from './terms.ts';

export interface Settings {
  readonly seed: number;
  /** Models whose mean is taken, each learnt from a corpus of its own. */
  readonly models: number;
  /** Features that the mean may keep. */
  readonly most: number;
  readonly corpus: CorpusOptions;
  readonly learning: LearnOptions;
}

/** What the committed weights were made with. */
export const SETTINGS: Settings = {
  seed: 20261125,
  models: 5,
  most: 65_000,
  corpus: { every: 1, refills: 6, fillings: 20 },
  learning: { epochs: 4, least: 4, rate: 0.12 },
};

/** Makes the corpora and learns from them. `tell` hears how far it is. */
export function trainWeights(
  terms: Terms,
  settings: Settings,
  tell: (text: string) => void,
  caseless: boolean,
): Weights {
  const average = new Average();
  for (let model = 0; model < settings.models; model += 1) {
    const random = createRandom(settings.seed + model);
    const sequences = Array.from(makeCorpus(terms, random, settings.corpus), (example) =>
      sequenceOf(example, caseless),
    );
    tell(`model ${model + 1} of ${settings.models}: ${sequences.length} texts`);
    average.add(learn(sequences, random, settings.learning));
  }
  return average.mean(settings.most);
}
