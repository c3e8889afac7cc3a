import type { IdentifierType } from '../../lib/core/identifier.ts';
import { withoutCase } from '../../lib/detect/casing.ts';
import { createDocument } from '../../lib/detect/document.ts';
import { tokensOf } from '../../lib/detect/names/tokens.ts';
import { featuresOf } from '../../lib/detect/tagger/features.ts';
import { beginLabel, KINDS, OUTSIDE, withinLabel } from '../../lib/detect/tagger/labels.ts';
import type { Example, Mark } from './example.ts';
import { type Sequence, UNKNOWN } from './learn.ts';

const kinds: readonly IdentifierType[] = KINDS;
/** These hold names, and other rules find them: nothing is learnt from their words. */
const SILENT: ReadonlySet<IdentifierType> = new Set(['EMAIL', 'USERNAME', 'URL']);

function labelOf(span: Mark | undefined, first: boolean): number {
  if (!span) return OUTSIDE;
  if (span.ignore || SILENT.has(span.type)) return UNKNOWN;
  const kind = kinds.indexOf(span.type);
  if (kind < 0) return OUTSIDE;
  return first ? beginLabel(kind) : withinLabel(kind);
}

/** Features and labels of an example's words, `caseless` for the model that reads texts in one case. */
export function sequenceOf({ text, spans }: Example, caseless: boolean): Sequence {
  const written = createDocument(text);
  const document = caseless ? withoutCase(written) : written;
  const tokens = tokensOf(document);
  const labels = new Int8Array(tokens.length);
  let previous: Mark | undefined;
  for (const [at, token] of tokens.entries()) {
    const { start, end } = document.toOriginal(token);
    const span = spans.find((one) => one.start < end && start < one.end);
    labels[at] = labelOf(span, span !== previous);
    previous = span;
  }
  return { slots: featuresOf(document), labels };
}
