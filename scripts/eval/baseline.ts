import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/run.ts';
import type { Measured } from './measure.ts';

/** The scores that `npm test` holds detection to. */
export const BASELINE = join(ROOT, 'scripts', 'eval', 'baseline.json');

/** Points, or false positives per 1,000 words, that a set may lose. */
const TOLERANCE = 0.3;

/** Percent, and false positives per 1,000 words; null where a set has nothing of the kind. */
interface Figures {
  readonly coreRecall: number | null;
  readonly flagged: number | null;
  readonly falsePositives: number | null;
}

/** Figures by set and form: "clinical-dev, lower case". */
export type Baseline = Readonly<Record<string, Figures>>;

const round = (value: number | null, factor: number): number | null =>
  value === null ? null : Math.round(value * factor * 100) / 100;

/** The figures of measured sets, as they are kept. */
export function figuresOf(measured: readonly Measured[]): Baseline {
  return Object.fromEntries(
    measured.map(({ set, variant, score }) => [
      `${set}, ${variant}`,
      {
        coreRecall: round(score.entityRecallCore, 100),
        flagged: round(score.noPhiDocsFlagged, 100),
        falsePositives: round(score.fpPer1000words, 1),
      },
    ]),
  );
}

/** The figures that were committed; none before the first `npm run eval -- --write`. */
export function readBaseline(): Baseline {
  return existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
}

function worse(name: string, was: number | null | undefined, is: number | null, sign: 1 | -1): string[] {
  if (was === null || was === undefined || is === null || (was - is) * sign <= TOLERANCE) return [];
  return [`${name} was ${was}, is ${is}`];
}

/** Each figure that got worse by more than the tolerance, in words. */
export function regressions(before: Baseline, now: Baseline): string[] {
  return Object.entries(now).flatMap(([set, { coreRecall, flagged, falsePositives }]) => [
    ...worse(`${set}: core recall`, before[set]?.coreRecall, coreRecall, 1),
    ...worse(`${set}: share of PHI-free texts flagged`, before[set]?.flagged, flagged, -1),
    ...worse(`${set}: false positives per 1,000 words`, before[set]?.falsePositives, falsePositives, -1),
  ]);
}
