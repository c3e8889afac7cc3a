import type { IdentifierType } from '../core/identifier.ts';
import type { Range } from '../core/span.ts';
import type { Candidate } from './candidate.ts';
import { readIdentifier } from './identifier-value.ts';
import type { Recogniser } from './recogniser.ts';
import { matchesOf } from './matches.ts';

/** Words and signs that may stand between a label and its value. */
const FILLER =
  /(?:numbers?|num|nbr|no|id|is|was|are|of|the|as|last|four|4|ending|ends|in|with|digits|on file|exp?|n[uú]m)\b\.?|n\.?[º°o](?= ?[\dA-Z])|\s{2,24}|\.{2,24}|[\s:#=|"'`>()*.\][,?-]/iy;
const MAX_FILLER = 10;
const VALUE_START = /[A-Za-z0-9*•]/;

export interface LabelledOptions {
  readonly name: string;
  readonly type: IdentifierType;
  /** Global and case-insensitive; matches the label itself, not what follows. */
  readonly labels: RegExp;
  readonly score?: number;
  /** Fewest letters and digits of a value; 3 if not given. */
  readonly least?: number;
  /** Shapes that are no value here, such as a date after "ID". */
  readonly reject?: (value: string) => boolean;
}

const alphanumerics = (value: string): number => value.replace(/[^A-Za-z0-9*]/g, '').length;
const UNIT_OR_DATE =
  /^(?:(?:[0-2]?\d|3[01])[/.-](?:[0-2]?\d|3[01])(?:[/.-]\d{2,4})?|\d{4}-\d{2}-\d{2}|(?:19|20)\d\d[-/]\d\d[-/]\d\d.*|\d{1,2}:\d{2}.*|[A-Z]{2,5} \d{1,3}\.\d|\d+(?:st|nd|rd|th|mg|mcg|ml|yo|y|f|m|x|h|d|kg|cm|mm))$/i;

/** Reads the identifier after a label that ends at `at`, past fillers such as "number:" or "#". */
export function readAfterLabel(text: string, at: number, least = 3): Range | undefined {
  let position = at;
  for (let step = 0; step < MAX_FILLER; step += 1) {
    if (VALUE_START.test(text.charAt(position))) {
      const value = readIdentifier(text, position);
      if (value && alphanumerics(text.slice(value.start, value.end)) >= least) return value;
    }
    FILLER.lastIndex = position;
    const filler = FILLER.exec(text);
    if (!filler) return undefined;
    position += filler[0].length;
  }
  return undefined;
}

const LIST_JOINER = /(?:, | and | \/ | & )/y;

/** "MRNs 440192, 440207 and 440355": what goes on as the value began, with nearly as many digits. */
function readList(text: string, first: Range, least = 3): Range[] {
  const values: Range[] = [];
  const length = first.end - first.start;
  let last = first;
  for (;;) {
    LIST_JOINER.lastIndex = last.end;
    const joiner = LIST_JOINER.exec(text);
    const next = joiner ? readIdentifier(text, last.end + joiner[0].length) : undefined;
    if (!next || length < 5 || Math.abs(next.end - next.start - length) > 1 || next.end - next.start < least)
      return values;
    if (UNIT_OR_DATE.test(text.slice(next.start, next.end))) return values;
    values.push(next);
    last = next;
  }
}

/** A recogniser of numbers that stand after a label. The shape counts, never the validity: labelled is labelled. */
export function labelledRecogniser(options: LabelledOptions): Recogniser {
  const { name, type, labels, least, reject, score = 0.92 } = options;
  return {
    name,
    type,
    find({ text }) {
      const found: Candidate[] = [];
      for (const label of matchesOf(text, labels)) {
        const value = readAfterLabel(text, label.index + label[0].length, least);
        if (!value) continue;
        const written = text.slice(value.start, value.end);
        if (UNIT_OR_DATE.test(written) || reject?.(written)) continue;
        found.push({ ...value, type, score, rule: `${name}/label` });
        for (const range of readList(text, value, least)) found.push({ ...range, type, score, rule: `${name}/list` });
      }
      return found;
    },
  };
}
