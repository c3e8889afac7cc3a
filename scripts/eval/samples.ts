import type { IdentifierType } from '../../lib/core/identifier.ts';
import type { Range, Span } from '../../lib/core/span.ts';
import { type Evidence, evidenceFor } from '../../lib/detect/calibration/evidence.ts';
import { STRICT, takeCandidates } from '../../lib/detect/detect.ts';
import { ACCEPTED } from '../../lib/detect/overlap.ts';
import { MENTION, mentionsOf } from '../../lib/detect/mentions.ts';
import type { GoldDocument } from './documents.ts';
import type { Sample } from './isotonic.ts';

/** A find with what speaks for it, judged. */
export interface Judged extends Evidence, Sample {
  /** Whether it is replaced without a policy that asks for more. */
  readonly accepted: boolean;
}

/**
 * Whether a find touches a value of the text. Undefined where it isn't judged: in zones to be ignored, and ages in texts
 * without a mark, where relatives over 89 are left in, which Safe Harbor does not.
 */
function judge({ spans }: GoldDocument, { start, end }: Range, type: IdentifierType): boolean | undefined {
  if (type === 'AGE' && spans.length === 0) return undefined;
  const touched = spans.filter((gold) => gold.start < end && start < gold.end);
  if (touched.length > 0 && touched.every(({ ignore }) => ignore)) return undefined;
  return touched.length > 0;
}

/** What detection finds in a text, the weakest that a policy may ask for included. */
export function samplesOf(gold: GoldDocument): Judged[] {
  const { document, candidates } = takeCandidates(gold.text, { accepted: STRICT });
  return candidates.flatMap((candidate) => {
    const right = judge(gold, document.toOriginal(candidate), candidate.type);
    return right === undefined
      ? []
      : [{ ...evidenceFor(document, candidate), accepted: candidate.score >= ACCEPTED, right }];
  });
}

/** What is found in the second half of a text of people named in the first, as if the halves were two messages. */
export function mentionSamplesOf(gold: GoldDocument): Judged[] {
  const half = gold.text.indexOf('\n', gold.text.length / 2);
  if (half < 0) return [];
  const names = gold.spans.filter(({ type, end }) => type === 'NAME' && end <= half);
  const known = names.map(({ start, end }) => gold.text.slice(start, end));
  const moved = ({ start, end }: Span): Range => ({ start: start + half, end: end + half });
  return mentionsOf(gold.text.slice(half), known).flatMap((span) => {
    const right = judge(gold, moved(span), span.type);
    return right === undefined ? [] : [{ groups: [MENTION], strength: 1, accepted: true, right }];
  });
}
