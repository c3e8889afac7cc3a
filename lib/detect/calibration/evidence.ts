import type { Candidate } from '../candidate.ts';
import type { Document } from '../document.ts';
import { likelihood } from '../tagger/tag.ts';

/** What speaks for a candidate, in one number, beside others of its group. */
export interface Evidence {
  /** The narrowest first: the first of them that was measured counts. */
  readonly groups: readonly string[];
  /** 0 to 1; more of it means at least as sure. */
  readonly strength: number;
}

/** Candidates of this score have a cue of their own. */
const CUED = 0.84;
const READ: ReadonlySet<string> = new Set(['NAME', 'LOCATION', 'FACILITY', 'ADDRESS']);

/**
 * What speaks for a candidate: for people and places the probability that the tagger gives them, apart for those that only
 * it found, that have a cue, and that go by their spelling; for all else the score of the rule.
 */
export function evidenceFor(document: Document, candidate: Candidate): Evidence {
  const { type, score, rule } = candidate;
  const [recogniser = rule] = rule.split('/');
  if (!READ.has(type)) return { groups: [rule, recogniser], strength: score };
  const source = recogniser === 'tagged' ? 'tagger alone' : score >= CUED ? 'cue' : 'spelling';
  const where = type === 'NAME' ? 'name' : 'place';
  return { groups: [`${where}, ${source}`], strength: likelihood(document, candidate) };
}
