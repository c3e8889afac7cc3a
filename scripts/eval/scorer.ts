import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../lib/core/span.ts';
import type { GoldDocument } from './documents.ts';

/** What was found in a document. */
export interface Prediction {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** What a corpus's scorer says; shares are 0 to 1, null where there was nothing to score. */
export interface Score {
  readonly docs: number;
  readonly noPhiDocs: number;
  readonly goldSpans: number;
  /** The share of values whose every letter and digit was found. */
  readonly entityRecallCore: number | null;
  readonly zeroLeakDocsCore: number | null;
  readonly noPhiDocsFlagged: number | null;
  readonly fpPer1000words: number | null;
  readonly perType: Readonly<Record<string, { readonly gold: number; readonly entityRecallCore: number | null }>>;
}

export type Scorer = (gold: readonly GoldDocument[], found: readonly Prediction[]) => Score;

/** Loads the scorer that lies beside a corpus; null where there is none. */
export async function loadScorer(folder: string): Promise<Scorer | null> {
  const path = join(resolve(folder), 'score.mjs');
  if (!existsSync(path)) return null;
  const loaded = (await import(pathToFileURL(path).href)) as { readonly score: Scorer };
  return loaded.score;
}
