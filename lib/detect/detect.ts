import type { IdentifierType } from '../core/identifier.ts';
import type { Span } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import { isClinicalUse, withoutCrowds } from './clinical-filter.ts';
import { withDocumentPrior } from './document-prior.ts';
import { createDocument, type Document } from './document.ts';
import { ACCEPTED, resolveOverlaps } from './overlap.ts';
import { joinPlaces } from './places/join.ts';
import { propagatePlaces } from './propagate-places.ts';
import { propagateNames } from './propagate.ts';
import type { Recogniser } from './recogniser.ts';
import { RECOGNISERS } from './registry.ts';
import { isSpanishWording } from './spanish/language.ts';
import { withTaggerDoubt } from './tagger-doubt.ts';
import { trimCandidate } from './trim.ts';
import { truecase } from './truecase.ts';

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

const PEOPLE_AND_PLACES: ReadonlySet<IdentifierType> = new Set(['NAME', 'FACILITY', 'LOCATION']);

const isPersonOrPlace = ({ type }: { readonly type?: IdentifierType }): boolean =>
  type !== undefined && PEOPLE_AND_PLACES.has(type);

const OF_PEOPLE_AND_PLACES = RECOGNISERS.filter((one) => one.type === undefined || isPersonOrPlace(one));
const OF_ALL_ELSE = RECOGNISERS.filter((one) => !isPersonOrPlace(one));

const read = (recognisers: readonly Recogniser[], document: Document): Candidate[] =>
  recognisers.flatMap((recogniser) => recogniser.find(document));

/** What the recognisers find: people and places in the text with its capitals put right, all else as it is written. */
function readBoth(written: Document, cased: Document): Candidate[] {
  if (written === cased) return read(RECOGNISERS, written);
  // Where a text has no capitals at all, rules for people and places find nothing that they don't find once it has.
  const first = read(written.text === written.lower ? OF_ALL_ELSE : RECOGNISERS, written);
  return [...first, ...read(OF_PEOPLE_AND_PLACES, cased).filter(isPersonOrPlace)];
}

/**
 * Finds what identifies somebody: the 18 kinds of 45 CFR 164.514(b)(2)(i), without what Safe Harbor lets stand
 * (ages up to 89, bare years, states and countries).
 *
 * @param text as the user wrote it.
 * @param options of the organisation; without them as built.
 * @returns spans sorted and non-overlapping, offsets in UTF-16 units of `text`: exactly what is to be replaced.
 */
export function detect(text: string, { accepted = ACCEPTED, without }: DetectOptions = {}): Span[] {
  const written = createDocument(text);
  const document = truecase(written);
  const wanted = (candidate: Candidate): boolean =>
    without?.has(candidate.type) !== true &&
    !isClinicalUse(document, candidate) &&
    !isSpanishWording(document, candidate);
  const resolve = (candidates: readonly Candidate[]): Candidate[] =>
    resolveOverlaps(candidates, document.text, accepted);
  const found = readBoth(written, document)
    .map((candidate) => trimCandidate(candidate, document.text))
    .filter(wanted);
  const told = withDocumentPrior(withoutCrowds(document, withTaggerDoubt(document, found)));
  const again = (candidates: readonly Candidate[]): Candidate[] => {
    const resolved = resolve(candidates);
    const mentions = [...propagateNames(document, resolved), ...propagatePlaces(document, resolved)];
    return [...candidates, ...mentions.filter(wanted)];
  };
  return apart(
    joinPlaces(resolve(again(told)), document.text).map(({ start, end, type, score, rule }) => ({
      ...document.toOriginal({ start, end }),
      type,
      score,
      rule,
    })),
  );
}
