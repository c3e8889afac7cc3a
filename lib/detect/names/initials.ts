import type { Range } from '../../core/span.ts';
import { CLINICAL } from '../data/flags.ts';
import { lookUp } from '../data/lexicon.ts';
import type { Document } from '../document.ts';
import { matchesOf } from '../matches.ts';

const DOTTED = /(?<![\p{L}\p{M}\p{N}.])\p{Lu}\.(?: ?-?\p{Lu}\.){1,3}(?![\p{L}\p{M}\p{N}])/gu;
const LETTER = /\p{L}/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Degrees, routes, times and places that are written with dots. */
const NO_INITIALS: ReadonlySet<string> = new Set(
  'md do pa rn np ot pt dc dr jr sr phd ma ms mr ba bs am pm iv im sc po pr er ed or us uk la dc ny ie eg nb ac pc hs qd qid tid bid prn npo'.split(
    ' ',
  ),
);

/** What a full name may be shortened to, in lower case: all its first letters, or those of first and last name. */
function shortened(name: string): string[] {
  const letters = matchesOf(name, WORD).map(([word]) => word.charAt(0).toLowerCase());
  if (letters.length < 2) return [];
  return [letters.join(''), `${letters[0]}${letters.at(-1)}`];
}

/** Where a person of `names` (as written, first name first) stands as initials with dots: "M.E.V.". */
export function dottedInitialsIn(document: Document, names: readonly string[]): Range[] {
  const known = new Set(names.flatMap(shortened));
  if (known.size === 0) return [];
  return matchesOf(document.text, DOTTED).flatMap(({ 0: written, index }) => {
    const letters = (written.match(LETTER) ?? []).join('').toLowerCase();
    if (!known.has(letters) || NO_INITIALS.has(letters) || (lookUp(letters) & CLINICAL) !== 0) return [];
    return [{ start: index, end: index + written.length }];
  });
}
