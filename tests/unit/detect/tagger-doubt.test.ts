import { expect, it } from 'vitest';
import type { Candidate } from '../../../lib/detect/candidate.ts';
import { withDocumentPrior } from '../../../lib/detect/document-prior.ts';
import { createDocument } from '../../../lib/detect/document.ts';
import { withTaggerDoubt } from '../../../lib/detect/tagger-doubt.ts';

const TEXT = 'Denies chest pain, fever or chills.';
const judge = (type: Candidate['type'], score: number): number | undefined =>
  withTaggerDoubt(createDocument(TEXT), [{ start: 7, end: 17, type, score, rule: 'test' }])[0]?.score;

it('takes score from what only a list speaks for', () => {
  expect(judge('NAME', 0.6)).toBeLessThan(0.5);
  expect(judge('LOCATION', 0.75)).toBeLessThan(0.5);
});

it('leaves what has a cue of its own, and other kinds', () => {
  expect(judge('NAME', 0.9)).toBe(0.9);
  expect(judge('MRN', 0.6)).toBe(0.6);
});

it('lets a doubtful name count where somebody is identified, and not elsewhere', () => {
  const doubtful: Candidate = { start: 0, end: 6, type: 'NAME', score: 0.42, rule: 'test' };
  const sure: Candidate = { start: 20, end: 28, type: 'MRN', score: 0.9, rule: 'test' };
  expect(withDocumentPrior([doubtful])[0]?.score).toBeLessThan(0.5);
  expect(withDocumentPrior([doubtful, sure])[0]?.score).toBeGreaterThan(0.5);
});

it('lets nothing else count for a name after a post alone', () => {
  const doubtful: Candidate = { start: 0, end: 6, type: 'NAME', score: 0.42, rule: 'test' };
  const after = (score: number): Candidate => ({
    start: 20,
    end: 28,
    type: 'NAME',
    score,
    rule: 'name-context/after a role',
  });
  expect(withDocumentPrior([doubtful, after(0.75)])[0]?.score).toBeLessThan(0.5);
  expect(withDocumentPrior([doubtful, after(0.78)])[0]?.score).toBeGreaterThan(0.5);
});
