import type { Result, Step } from '../setup/step.ts';
import { readBaseline, figuresOf, regressions } from './baseline.ts';
import { corpusFolder } from './corpus.ts';
import { readSets } from './documents.ts';
import { measure } from './measure.ts';
import { loadScorer } from './scorer.ts';

async function check(): Promise<Result> {
  const folder = corpusFolder();
  const scorer = await loadScorer(folder);
  if (!scorer) return { passed: 0, failed: 0, skipped: 1, output: '' };
  const now = figuresOf(measure(readSets(folder), scorer));
  const worse = regressions(readBaseline(), now);
  return { passed: Object.keys(now).length - worse.length, failed: worse.length, skipped: 0, output: worse.join('\n') };
}

/** The step of `npm test` that holds detection to its committed scores, where the corpus is at hand. */
export const scoresStep: Step = { name: 'eval', title: 'detection scores against the baseline', run: check };
