import type { IdentifierType } from '../core/identifier.ts';
import type { Span } from '../core/span.ts';
import { probabilityOf } from './calibration/calibrate.ts';
import { evidenceFor } from './calibration/evidence.ts';
import type { Candidate } from './candidate.ts';
import { isClinicalUse, withoutCrowds } from './clinical-filter.ts';
import { withDocumentPrior } from './document-prior.ts';
import { withCasing } from './casing.ts';
import { createDocument, type Document } from './document.ts';
import { isMessageCode } from './message-codes.ts';
import { ACCEPTED, resolveOverlaps } from './overlap.ts';
import { completeAddresses } from './places/address-parts.ts';
import { joinPlaces } from './places/join.ts';
import { propagateDomains } from './propagate-domains.ts';
import { propagatePlaces } from './propagate-places.ts';
import { propagateNames } from './propagate.ts';
import { readText } from './reading.ts';
import { isSpanishWording, withoutSpanishWording } from './spanish/wording.ts';
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
  /** Least score of a rule whose finds are replaced, 0 to 1. */
  readonly accepted?: number;
  /** Kinds that are left as they are. What lies within such a value and is of another kind is still found. */
  readonly without?: ReadonlySet<IdentifierType>;
}

/** A least score that takes in what has the right shape but no word near it that says so. */
export const STRICT = 0.4;

/** What detection takes, before it is said how sure that is. */
export interface Taken {
  /** The text as it was read; offsets of the candidates are those of it. */
  readonly document: Document;
  /** Sorted, none overlapping another. */
  readonly candidates: readonly Candidate[];
}

/** The candidates that `detect` reports, with the scores of their rules. */
export function takeCandidates(text: string, { accepted = ACCEPTED, without }: DetectOptions = {}): Taken {
  const { document, found } = readText(withCasing(createDocument(text)));
  const wanted = (candidate: Candidate): boolean =>
    without?.has(candidate.type) !== true &&
    !isClinicalUse(document, candidate) &&
    !isMessageCode(document, candidate) &&
    !isSpanishWording(document, candidate);
  const resolve = (candidates: readonly Candidate[]): Candidate[] =>
    resolveOverlaps(candidates, document.text, accepted);
  const first = found
    .map((candidate) => withoutSpanishWording(document, trimCandidate(candidate, document.text)))
    .filter(wanted);
  const told = withDocumentPrior(withoutCrowds(document, withTaggerDoubt(document, first)));
  const again = (candidates: readonly Candidate[]): Candidate[] => {
    const resolved = resolve(candidates);
    const mentions = [
      ...propagateNames(document, resolved),
      ...propagatePlaces(document, resolved),
      ...propagateDomains(document),
    ];
    return [...candidates, ...mentions.filter(wanted)];
  };
  const places = joinPlaces(resolve(again(told)), document.text);
  const complete = completeAddresses(places, document.text);
  return { document, candidates: complete.filter(({ type }) => without?.has(type) !== true) };
}

/**
 * Finds what identifies somebody: the 18 kinds of 45 CFR 164.514(b)(2)(i), without what Safe Harbor lets stand
 * (ages up to 89, bare years, states and countries).
 *
 * @param text as the user wrote it.
 * @param options of the organisation; without them as built.
 * @returns spans sorted and non-overlapping, offsets in UTF-16 units of `text`: exactly what is to be replaced. Their
 * scores are probabilities, as measured.
 */
export function detect(text: string, options: DetectOptions = {}): Span[] {
  const { document, candidates } = takeCandidates(text, options);
  return apart(
    candidates.map((candidate) => ({
      ...document.toOriginal(candidate),
      type: candidate.type,
      score: probabilityOf(evidenceFor(document, candidate)),
      rule: candidate.rule,
    })),
  );
}
