import type { Range } from '../core/span.ts';
import { type Edit, markupOf } from './markup.ts';
import { matchesOf } from './matches.ts';

/** A text as recognisers read it: compatibility forms folded, invisible characters dropped, quotes and spaces plain. */
export interface Document {
  readonly text: string;
  /** `text` in lower case, unit by unit: the same offsets. */
  readonly lower: string;
  /** The text as a reader takes it to whom capitals say nothing; absent where they say something. Same offsets. */
  readonly uncased?: Document;
  /** Carries a range of `text` back to the text the document was made of. */
  toOriginal(range: Range): Range;
}

const INVISIBLE = /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]$/;
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
/** Characters that stand for themselves, or one with its marks. */
const CLUSTER = /[\t\n\r\x20-\x7e]+(?!\p{M})|[^\p{M}]\p{M}*|\p{M}+/gsu;

/** Some signs stand for a whole phrase (U+FDFA for 18 letters); a text of them shall not grow. */
const MOST_LETTERS = 8;

const FOLDED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bb': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u2044': '/',
  '\u2215': '/',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  // NFKC would read the sign as part of the word before it.
  '\u2122': ' ',
};

function fold(cluster: string): string {
  if (INVISIBLE.test(cluster)) return '';
  const folded = FOLDED[cluster];
  if (folded !== undefined) return folded;
  if (cluster.charCodeAt(0) < 0x80 && cluster.length === 1) return cluster;
  const plain = cluster.normalize('NFKC').replaceAll('\u2019', "'");
  return plain.length > cluster.length * MOST_LETTERS ? cluster : plain;
}

/** `text` in another case, unit by unit: a letter that would change its length stays. */
function recased(text: string, change: (text: string) => string): string {
  const whole = change(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, (char) => {
    const one = change(char);
    return one.length === char.length ? one : char;
  }).join('');
}

/** `text` in lower case, unit by unit: the same offsets. */
export const lowerUnits = (text: string): string => recased(text, (part) => part.toLowerCase());

/** `text` in capitals, unit by unit: the same offsets. */
export const upperUnits = (text: string): string => recased(text, (part) => part.toUpperCase());

/** A text that was made of another, with where each of its units comes from. */
interface Reading {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds characters. Null where there is nothing to fold. */
function foldText(original: string): Reading | null {
  if (PLAIN.test(original)) return null;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of matchesOf(original, CLUSTER)) {
    const [cluster] = match;
    const plain = PLAIN.test(cluster);
    const piece = plain ? cluster : fold(cluster);
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(plain ? match.index + unit : match.index);
      ends.push(plain ? match.index + unit + 1 : match.index + cluster.length);
    }
  }
  return { text: pieces.join(''), starts, ends };
}

/** Takes edits into a text; `before` tells where its units come from, null for itself. */
function edited(text: string, edits: readonly Edit[], before: Reading | null): Reading {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, from: (unit: number) => number, to: (unit: number) => number): void => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(before?.starts[from(unit)] ?? from(unit));
      ends.push(before?.ends[to(unit) - 1] ?? to(unit));
    }
  };
  let at = 0;
  for (const edit of [...edits, { start: text.length, end: text.length, text: '' }]) {
    const kept = at;
    add(
      text.slice(kept, edit.start),
      (unit) => kept + unit,
      (unit) => kept + unit + 1,
    );
    add(
      edit.text,
      () => edit.start,
      () => edit.end,
    );
    at = edit.end;
  }
  return { text: pieces.join(''), starts, ends };
}

/**
 * Reads `original` for the recognisers.
 *
 * Folding goes by cluster (a character with its combining marks), so that decomposed letters become one and every
 * unit of the normalised text belongs to a whole cluster of the original: Unicode NFKC, UAX #15. Marks of emphasis,
 * entities and breaks within dates are read as what they stand for.
 */
export function createDocument(original: string): Document {
  const plain = foldText(original);
  const edits = markupOf(plain?.text ?? original);
  const reading = edits.length > 0 ? edited(plain?.text ?? original, edits, plain) : plain;
  if (reading === null) {
    return { text: original, lower: original.toLowerCase(), toOriginal: ({ start, end }) => ({ start, end }) };
  }
  const { text, starts, ends } = reading;
  const toOriginal = ({ start, end }: Range): Range => ({
    start: starts[start] ?? original.length,
    end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
  });
  return { text, lower: lowerUnits(text), toOriginal };
}
