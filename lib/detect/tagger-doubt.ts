import type { Candidate } from './candidate.ts';
import type { Document } from './document.ts';
import { likelihood } from './tagger/tag.ts';

/** Candidates of this score have a cue of their own, which the tagger doesn't overrule. */
const CUED = 0.84;
/** Below this probability the tagger sees nothing. */
const NOTHING = 0.03;
const DOUBT = 0.3;

const JUDGED: ReadonlySet<string> = new Set(['NAME', 'LOCATION', 'FACILITY']);

/** Takes score from names and places that stand on a list and that the tagger, who reads what is around, sees nothing in. */
export function withTaggerDoubt(document: Document, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one) => {
    if (!JUDGED.has(one.type) || one.score >= CUED || likelihood(document, one) >= NOTHING) return one;
    return { ...one, score: one.score - DOUBT };
  });
}
