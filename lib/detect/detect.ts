import type { IdentifierType } from '../core/identifier.ts';
import type { Span } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import { isClinicalUse } from './clinical-filter.ts';
import { withDocumentPrior } from './document-prior.ts';
import { createDocument } from './document.ts';
import { ACCEPTED, resolveOverlaps } from './overlap.ts';
import { propagateNames } from './propagate.ts';
import { RECOGNISERS } from './registry.ts';
import { withTaggerDoubt } from './tagger-doubt.ts';
import { trimCandidate } from './trim.ts';

/** Spans that meet within one character of the original (half a ligature each) are cut apart at its end. */
function apart(spans: readonly Span[]): Span[] {
  let taken = 0;
  return spans.flatMap((span) => {
    const start = Math.max(span.start, taken);
    if (start >= span.end) return [];
    taken = span.end;
    return [{ ...span, start }];
  });
}

/** What an organisation may change about detection. */
export interface DetectOptions {
  /** Least score of what is replaced, 0 to 1. */
  readonly accepted?: number;
  /** Kinds that are left as they are. What lies within such a value and is of another kind is still found. */
  readonly without?: ReadonlySet<IdentifierType>;
}

/** A least score that takes in what has the right shape but no word near it that says so. */
export const STRICT = 0.4;

/**
 * Finds what identifies somebody: the 18 kinds of 45 CFR 164.514(b)(2)(i), without what Safe Harbor lets stand
 * (ages up to 89, bare years, states and countries).
 *
 * @param text as the user wrote it.
 * @param options of the organisation; without them as built.
 * @returns spans sorted and non-overlapping, offsets in UTF-16 units of `text`: exactly what is to be replaced.
 */
export function detect(text: string, { accepted = ACCEPTED, without }: DetectOptions = {}): Span[] {
  const document = createDocument(text);
  const wanted = (candidate: Candidate): boolean =>
    without?.has(candidate.type) !== true && !isClinicalUse(document, candidate);
  const resolve = (candidates: readonly Candidate[]): Candidate[] =>
    resolveOverlaps(candidates, document.text, accepted);
  const told = withDocumentPrior(
    withTaggerDoubt(
      document,
      RECOGNISERS.flatMap((recogniser) => recogniser.find(document))
        .map((candidate) => trimCandidate(candidate, document.text))
        .filter(wanted),
    ),
  );
  const again = (candidates: readonly Candidate[]): Candidate[] => [
    ...candidates,
    ...propagateNames(document, resolve(candidates)).filter(wanted),
  ];
  const found = again(told);
  return apart(
    resolve(found).map(({ start, end, type, score, rule }) => ({
      ...document.toOriginal({ start, end }),
      type,
      score,
      rule,
    })),
  );
}
