import { detect } from '../../lib/detect/detect.ts';
import type { GoldDocument, GoldSet } from './documents.ts';
import type { Prediction, Score, Scorer } from './scorer.ts';
import { VARIANTS } from './variants.ts';

/** One set in one form, with its scores. */
export interface Measured {
  readonly set: string;
  readonly variant: string;
  readonly documents: readonly GoldDocument[];
  readonly found: readonly Prediction[];
  readonly score: Score;
  /** By genre, where documents have one. */
  readonly genres: Readonly<Record<string, Score>>;
}

function genresOf(documents: readonly GoldDocument[], found: readonly Prediction[], scorer: Scorer) {
  const genres = new Set(documents.flatMap(({ genre }) => genre ?? []));
  return Object.fromEntries(
    [...genres].toSorted().map((genre) => {
      const own = documents.filter((document) => document.genre === genre);
      return [genre, scorer(own, found)];
    }),
  );
}

/** Runs detection over sets, in each form that they are scored in. Forms that change nothing are left out. */
export function measure(sets: readonly GoldSet[], scorer: Scorer): Measured[] {
  return sets.flatMap(({ name, documents: written }) =>
    VARIANTS.flatMap((variant, index) => {
      const documents = written.map((document) => variant.apply(document));
      if (index > 0 && documents.every(({ text }, at) => text === written[at]?.text)) return [];
      const found = documents.map(({ id, text }) => ({ id, spans: detect(text) }));
      const genres = index === 0 ? genresOf(documents, found, scorer) : {};
      return [{ set: name, variant: variant.name, documents, found, score: scorer(documents, found), genres }];
    }),
  );
}
