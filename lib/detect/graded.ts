import type { Range } from '../core/span.ts';
import { GRADED } from './data/graded.ts';
import type { Document } from './document.ts';

const ROMAN = '(?:I{2,3}|IV|VI{1,3}|IX)';
/** What no age, room or initial is: "IV", "B2", "3a", "type 1". */
const GRADE = new RegExp(
  `^(?: (?:type|grade|class|stage|group|score) (?:\\d|[IVX]{1,4}|[A-F])[a-e]?| ${ROMAN}[A-Ea-e]?| [A-F][1-4]| [1-6][A-Ea-e])(?![\\w.])`,
);
/** "2", "B", "4.5", "14/20", where a room or an age would do as well. */
const VALUE =
  /^ (?:[A-FIV]|\d{1,2}(?:\.\d{1,2})?%?(?:\/\d{1,3})?)(?:[;,)\n]|\.(?!\d)|$| (?!y(?:ears?|rs?|\/?o)?\b|[MF]\b|months?\b|weeks?\b|days?\b|[\d:]))/;
/** The grade where it was read as part of a name: "Schizas B.", "Garden IV". */
const WITHIN = / (?:II|III|IV|[A-F])\.?$/;

/**
 * Whether a range is a classification or scale before its grade.
 * @param loose also takes bare figures and letters, which are ages, rooms and initials behind a name.
 */
export function isGraded({ text, lower }: Document, { start, end }: Range, loose: boolean): boolean {
  const within = WITHIN.exec(text.slice(start, end))?.[0] ?? '';
  const name = lower.slice(start, end - within.length);
  if (!GRADED.has(name)) return false;
  const after = text.slice(end - within.length, end + 24);
  return (within.trim().length > 1 && !within.endsWith('.')) || GRADE.test(after) || (loose && VALUE.test(after));
}
