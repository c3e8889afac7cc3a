import { describe, expect, it } from 'vitest';
import type { IdentifierType } from '../../../lib/core/identifier.ts';
import type { Candidate } from '../../../lib/detect/candidate.ts';
import { resolveOverlaps } from '../../../lib/detect/overlap.ts';

const TEXT = 'Mercy Clinic Boise on 03/04/2024, John Smith';

function candidate(value: string, type: IdentifierType, score: number): Candidate {
  const start = TEXT.indexOf(value);
  return { start, end: start + value.length, type, score, rule: `${type}/${score}` };
}

function resolved(...candidates: Candidate[]): string[] {
  return resolveOverlaps(candidates, TEXT).map(({ start, end, type }) => `${type} ${TEXT.slice(start, end)}`);
}

describe('overlaps', () => {
  it('drops what is not accepted', () => {
    expect(resolved(candidate('Boise', 'LOCATION', 0.49))).toEqual([]);
  });

  it('keeps the longer of two that contain each other, however sure the shorter one is', () => {
    expect(resolved(candidate('Boise', 'LOCATION', 0.95), candidate('Mercy Clinic Boise', 'FACILITY', 0.6))).toEqual([
      'FACILITY Mercy Clinic Boise',
    ]);
  });

  it('keeps the higher score of two that cover the same text', () => {
    expect(resolved(candidate('03/04/2024', 'OTHER_ID', 0.6), candidate('03/04/2024', 'DATE', 0.95))).toEqual([
      'DATE 03/04/2024',
    ]);
  });

  it('joins overlapping candidates of one kind, for they are one value', () => {
    expect(resolved(candidate('Mercy Clinic', 'FACILITY', 0.7), candidate('Clinic Boise', 'FACILITY', 0.8))).toEqual([
      'FACILITY Mercy Clinic Boise',
    ]);
  });

  it('leaves nothing of a loser uncovered that has letters or digits', () => {
    expect(resolved(candidate('Mercy Clinic', 'FACILITY', 0.95), candidate('Clinic Boise', 'LOCATION', 0.6))).toEqual([
      'FACILITY Mercy Clinic',
      'LOCATION  Boise',
    ]);
  });

  it('does not merge neighbours', () => {
    expect(resolved(candidate('John', 'NAME', 0.8), candidate('Smith', 'NAME', 0.8))).toEqual([
      'NAME John',
      'NAME Smith',
    ]);
  });

  it('sorts', () => {
    expect(resolved(candidate('John Smith', 'NAME', 0.8), candidate('Boise', 'LOCATION', 0.8))).toEqual([
      'LOCATION Boise',
      'NAME John Smith',
    ]);
  });
});
