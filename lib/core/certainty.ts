import type { Span } from './span.ts';

/** Whether the user need not be asked about a find. */
export type Certainty = 'sure' | 'uncertain';

/** Least probability of what is replaced without a question: of ten finds below it more than one identifies nobody. */
export const SURE_FROM = 0.9;

/** The tier of a find, by its score. */
export function certaintyOf({ score }: Pick<Span, 'score'>): Certainty {
  return score >= SURE_FROM ? 'sure' : 'uncertain';
}
