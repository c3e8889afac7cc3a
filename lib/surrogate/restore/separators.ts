import type { IdentifierType } from '../../core/identifier.ts';

/** How freely a value may be written: letters with dots, digits in any groups, an address over lines, or as it is. */
export type Looseness = 'name' | 'number' | 'place' | 'spaces';

/** How the separators of a type's values may differ from those of the entry. */
export function loosenessOf(type: IdentifierType): Looseness {
  switch (type) {
    case 'NAME':
      return 'name';
    case 'DATE':
    case 'AGE':
    case 'EMAIL':
    case 'URL':
    case 'IP':
    case 'USERNAME':
      return 'spaces';
    case 'LOCATION':
    case 'ADDRESS':
    case 'FACILITY':
      return 'place';
    default:
      return 'number';
  }
}

const GROUPING = /^[\s().\-/·–_‐‑‒—−]{0,3}$/;

/** A separator longer than this, in UTF-16 units, is none but where the surrogate has it too. */
export const GAP = 48;

/** A separator without marks of Markdown and HTML and the ways to escape a character in JSON and HTML. */
function plain(separator: string): string {
  return separator
    .replace(/(?:<|&lt;|\\u003c)(\/?\w+) ?\/?(?:>|&gt;|\\u003e)/gi, (_, name) => (name === 'br' ? ' ' : ''))
    .replace(/\\[nrt]|&nbsp;|&#160;|\\u00[aA]0/g, ' ')
    .replace(/&amp;|\\u0026/g, '&')
    .replace(/&#39;|&apos;|\\u0027|\\u2019/g, "'")
    .replace(/[*~`]+|(?<!\p{L})__?|__?(?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-');
}

/** Whether a surrogate that has `want` between two words is meant where a text has `got` there. */
export function sameSeparator(looseness: Looseness, want: string, got: string): boolean {
  if (want === got) return true;
  if (got.length > GAP) return false;
  if (looseness === 'number') return GROUPING.test(want) && GROUPING.test(plain(got));
  if (looseness === 'name') return plain(want).replace('.', '') === plain(got).replace('.', '');
  // The lines of an address become commas, and commas lines.
  if (looseness === 'place') return plain(want).replace(/^, ?/, ' ') === plain(got).replace(/^, ?/, ' ');
  return plain(want) === plain(got);
}
