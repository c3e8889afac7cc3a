import type { Range } from '../../core/span.ts';
import type { Document } from '../document.ts';
import { tokensOf } from './tokens.ts';
import { matchesOf } from '../matches.ts';

const BEFORE = /(?:^|[\s([;,|])([A-Z]{2,4}|[a-z]{2,4})(?: ?[=:–-] ?| {2,12})$/;
const AFTER = /^,? ?(?:[A-Z]{2,4} )?[([]([A-Z]{2,4}|[a-z]{2,4})[)\]]/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The first letters of the words of a name, hyphens apart, in lower case. */
function lettersOf(name: string): string {
  return matchesOf(name, WORD)
    .map(([word]) => word.charAt(0).toLowerCase())
    .join('');
}

/** The initials that stand beside a name: "sjk = Soo-Jin Kwan", "LB  Lazarus Bright, RN", "Ada Lund (AL)". */
function beside(document: Document, { start, end }: Range): string | undefined {
  const letters = lettersOf(document.text.slice(start, end));
  if (letters.length < 2) return undefined;
  const near = [
    BEFORE.exec(document.text.slice(Math.max(0, start - 20), start))?.[1],
    AFTER.exec(document.text.slice(end, end + 12))?.[1],
  ];
  return near.find((initials) => {
    const short = initials?.toLowerCase();
    return (
      short === letters || (short?.length === 2 && short === letters.charAt(0) + letters.charAt(letters.length - 1))
    );
  });
}

/** Where the initials that a legend explains stand in the document. */
export function initialsIn(document: Document, names: readonly Range[]): Range[] {
  const initials = new Set(names.flatMap((name) => beside(document, name) ?? []));
  return initials.size === 0 ? [] : tokensOf(document).filter(({ text }) => initials.has(text));
}
