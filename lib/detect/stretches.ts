import type { Range } from '../core/span.ts';
import { type Casing, casingOf, withoutCase } from './casing.ts';
import { type Document, lowerUnits } from './document.ts';
import { type Token, tokensOf } from './names/tokens.ts';

/** Fewer words in one case are a heading, a table's row or the end of a sentence. */
const MIN_WORDS = 12;
/** Where a line of small letters may begin something of its own: at the start, below an empty line, a heading or an end. */
const APART = /(?:^|\n|[.:?!>"”-])[ \t]*\n$|^$/;
const LOOKED_BACK = 8;
/** Columns, fields and program text, where capitals say something else; they have recognisers of their own. */
const FIELDS = /[|\t^~{}]|\S {3}|\w,\w{1,20},\w|\*[\w ]*\*/;

interface Lines extends Range {
  readonly casing: Casing;
  readonly words: number;
}

/** The lines of a text with their words. */
function linesOf({ text }: Document, tokens: readonly Token[]): { start: number; end: number; tokens: Token[] }[] {
  let start = 0;
  let at = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const own: Token[] = [];
    for (let token = tokens[at]; token && token.start < end; token = tokens[at]) {
      own.push(token);
      at += 1;
    }
    const here = { start, end, tokens: own };
    start = end + 1;
    return here;
  });
}

/** Neighbouring lines in the same case, taken together; what has hardly a word goes on with what stands above. */
function grouped(document: Document): Lines[] {
  const groups: Lines[] = [];
  for (const { start, end, tokens } of linesOf(document, tokensOf(document))) {
    const casing = FIELDS.test(document.text.slice(start, end)) ? 'mixed' : casingOf(tokens);
    const last = groups.at(-1);
    const words = tokens.length;
    const goesOn = last !== undefined && (casing === undefined || casing === last.casing);
    if (goesOn) groups[groups.length - 1] = { ...last, end, words: last.words + words };
    else groups.push({ start, end, casing: casing ?? 'mixed', words });
  }
  return groups;
}

function standsApart({ text }: Document, { start, casing }: Lines): boolean {
  return casing === 'upper' || APART.test(text.slice(Math.max(0, start - LOOKED_BACK), start));
}

/**
 * Finds the long stretches in one case of a text that has capitals elsewhere: a report pasted in capitals, a message typed
 * without any before a note. Runs in time linear in the text.
 * @returns in order, none overlapping; none for a text that is in one case as a whole.
 */
export function stretchesOf(document: Document): Range[] {
  if (document.uncased) return [];
  return grouped(document)
    .filter((one) => one.casing !== 'mixed' && one.words >= MIN_WORDS && standsApart(document, one))
    .map(({ start, end }) => ({ start, end }));
}

/** The text with other text for the stretches, of the same length. */
function withStretches(text: string, stretches: readonly Range[], other: string): string {
  let at = 0;
  const pieces = stretches.map(({ start, end }) => {
    const piece = text.slice(at, start) + other.slice(start, end);
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

/** The stretches of a document as a document in one case, with nothing but line ends around them. Same offsets. */
export function onlyStretches({ text, toOriginal }: Document, stretches: readonly Range[]): Document {
  const own = withStretches('\n'.repeat(text.length), stretches, text);
  const document = { text: own, lower: lowerUnits(own), toOriginal };
  return { ...document, uncased: withoutCase(document) };
}

/** The document with its stretches as they are in another of the same offsets. */
export function putStretches(document: Document, stretches: readonly Range[], other: Document): Document {
  return { ...document, text: withStretches(document.text, stretches, other.text) };
}

/** What doesn't lie within one of the stretches. */
export function outsideStretches<T extends Range>(found: readonly T[], stretches: readonly Range[]): T[] {
  let at = 0;
  return found
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      while ((stretches[at]?.end ?? Infinity) <= start) at += 1;
      const stretch = stretches[at];
      return stretch === undefined || start < stretch.start || end > stretch.end;
    });
}
