import type { Candidate } from './candidate.ts';

/** Below this a candidate is left alone. */
export const ACCEPTED = 0.5;

const SURE = 0.9;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const byPlace = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end || b.score - a.score;

/** Drops candidates that lie within another one; of two that cover the same text the higher score stays. */
function dropContained(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (!last || candidate.end > last.end) kept.push(candidate);
  }
  return kept;
}

function outranks(a: Candidate, b: Candidate): boolean {
  if (a.score >= SURE !== b.score >= SURE) return a.score >= SURE;
  const longer = a.end - a.start - (b.end - b.start);
  return longer === 0 ? a.score >= b.score : longer > 0;
}

function join(a: Candidate, b: Candidate): Candidate {
  return { ...(outranks(a, b) ? a : b), start: a.start, end: Math.max(a.end, b.end) };
}

/** Separates two candidates that share some text. What the loser covers alone stays covered: a cut value is no secret. */
function separate(a: Candidate, b: Candidate, text: string): Candidate[] {
  if (a.type === b.type) return [join(a, b)];
  const pieces = outranks(a, b) ? [a, { ...b, start: a.end }] : [{ ...a, end: b.start }, b];
  return pieces.filter((piece) => LETTER_OR_DIGIT.test(text.slice(piece.start, piece.end)));
}

/**
 * Resolves overlaps.
 * @param candidates in any order, offsets of `text`.
 * @param least score of an accepted candidate.
 * @returns accepted candidates, sorted, none overlapping another.
 */
export function resolveOverlaps(candidates: readonly Candidate[], text: string, least: number = ACCEPTED): Candidate[] {
  const accepted = candidates.filter((candidate) => candidate.score >= least && candidate.end > candidate.start);
  const resolved: Candidate[] = [];
  for (const candidate of dropContained(accepted)) {
    const last = resolved.at(-1);
    if (!last || last.end <= candidate.start) resolved.push(candidate);
    else resolved.push(...separate(resolved.pop() ?? last, candidate, text));
  }
  return resolved;
}
