import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../lib/core/certainty.ts';
import { OTHERS, probabilityIn } from '../../../lib/detect/calibration/calibrate.ts';
import { TABLE } from '../../../lib/detect/calibration/table.ts';
import { detect } from '../../../lib/detect/detect.ts';
import { fitCurve } from '../../../scripts/eval/isotonic.ts';

const finds = (strength: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, index) => ({ strength, right: index < right }));

describe('a fitted curve', () => {
  it('gives the share of right finds of each step, drawn to the prior where few were seen', () => {
    expect(fitCurve([...finds(0.55, 50, 50), ...finds(0.92, 99, 1)], 0.9)).toEqual([
      [0.5, 0.512],
      [0.9, 0.987],
    ]);
    expect(fitCurve(finds(0.92, 1, 0), 0.5)).toEqual([[0.9, 0.625]]);
  });

  it('joins steps that would go down', () => {
    expect(fitCurve([...finds(0.5, 90, 10), ...finds(0.7, 70, 30)], 0.8)).toEqual([[0.5, 0.8]]);
  });

  it('never goes down', () => {
    const sample = fc.record({ strength: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1 }), (samples) => {
        const steps = fitCurve(samples, 0.5).map(([, probability]) => probability);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a probability', () => {
  const curves = {
    narrow: [[0.5, 0.7]],
    wide: [
      [0.4, 0.2],
      [0.8, 0.6],
    ],
    [OTHERS]: [[0, 0.5]],
  } as const;

  it.each([
    [['narrow', 'wide'], 0.9, 0.7],
    [['unknown', 'wide'], 0.9, 0.6],
    [['unknown', 'wide'], 0.7, 0.2],
    [['wide'], 0.1, 0.2],
    [['unknown'], 0.9, 0.5],
  ])('of %j at %d is %d', (groups, strength, probability) => {
    expect(probabilityIn(curves, { groups, strength })).toBe(probability);
  });
});

describe('the table', () => {
  it('was measured, holds probabilities, and says something of every group', () => {
    expect(TABLE.measured).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const steps = Object.values(TABLE.curves).flat();
    expect(steps.length).toBeGreaterThan(50);
    for (const [from, probability] of steps) {
      expect([from >= 0 && from <= 1, probability > 0 && probability <= 1]).toEqual([true, true]);
    }
    expect(TABLE.curves[OTHERS]).toBeDefined();
  });

  it('tells what has a cue from what only might be somebody', () => {
    const certainties = (text: string) =>
      detect(text).map((span) => [text.slice(span.start, span.end), certaintyOf(span)]);
    expect(certainties('Patient: Keisha Broussard, MRN 7740182, seen 03/14/2024.')).toEqual([
      ['Keisha Broussard', 'sure'],
      ['7740182', 'sure'],
      ['03/14/2024', 'sure'],
    ]);
    expect(certainties('Mrs. Keisha Broussard, MRN 7740182, was seen. Started 48213 today.').at(-1)).toEqual([
      '48213',
      'uncertain',
    ]);
  });
});
