import type { Range } from '../core/span.ts';

/** A text as recognisers read it: compatibility forms folded, invisible characters dropped, quotes and spaces plain. */
export interface Document {
  readonly text: string;
  /** `text` in lower case, unit by unit: the same offsets. */
  readonly lower: string;
  /** Carries a range of `text` back to the text the document was made of. */
  toOriginal(range: Range): Range;
}

const INVISIBLE = /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]$/;
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;

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
  return cluster.normalize('NFKC').replaceAll('\u2019', "'");
}

function lowerUnits(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => {
    const one = char.toLowerCase();
    return one.length === char.length ? one : char;
  }).join('');
}

/**
 * Reads `original` for the recognisers.
 *
 * Folding goes by cluster (a character with its combining marks), so that decomposed letters become one and every
 * unit of the normalised text belongs to a whole cluster of the original: Unicode NFKC, UAX #15.
 */
export function createDocument(original: string): Document {
  if (PLAIN.test(original)) {
    return { text: original, lower: original.toLowerCase(), toOriginal: ({ start, end }) => ({ start, end }) };
  }
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const folded = fold(match[0]);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  const text = pieces.join('');
  const toOriginal = ({ start, end }: Range): Range => ({
    start: starts[start] ?? original.length,
    end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
  });
  return { text, lower: lowerUnits(text), toOriginal };
}
