import type { Span } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import { isClinicalUse } from './clinical-filter.ts';
import { identifiesPerson, withDocumentPrior } from './document-prior.ts';
import { createDocument } from './document.ts';
import { resolveOverlaps } from './overlap.ts';
import { propagateNames } from './propagate.ts';
import { tagNames } from './recognisers/name-tagged.ts';
import { RECOGNISERS } from './registry.ts';
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

/**
 * Finds what identifies somebody: the 18 kinds of 45 CFR 164.514(b)(2)(i), without what Safe Harbor lets stand
 * (ages up to 89, bare years, states and countries).
 *
 * @param text as the user wrote it.
 * @returns spans sorted and non-overlapping, offsets in UTF-16 units of `text`: exactly what is to be replaced.
 */
export function detect(text: string): Span[] {
  const document = createDocument(text);
  const told = withDocumentPrior(
    RECOGNISERS.flatMap((recogniser) => recogniser.find(document))
      .map((candidate) => trimCandidate(candidate, document.text))
      .filter((candidate) => !isClinicalUse(document, candidate)),
  );
  const again = (candidates: readonly Candidate[]): Candidate[] => {
    const resolved = resolveOverlaps(candidates, document.text);
    return [...candidates, ...propagateNames(document, resolved).filter((one) => !isClinicalUse(document, one))];
  };
  const spread = again(told);
  const tagged = identifiesPerson(told)
    ? tagNames(document, resolveOverlaps(spread, document.text)).filter((one) => !isClinicalUse(document, one))
    : [];
  const found = tagged.length > 0 ? again([...told, ...tagged]) : spread;
  return apart(
    resolveOverlaps(found, document.text).map(({ start, end, type, score, rule }) => ({
      ...document.toOriginal({ start, end }),
      type,
      score,
      rule,
    })),
  );
}
