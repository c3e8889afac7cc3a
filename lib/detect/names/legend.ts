import type { Range } from '../../core/span.ts';
import type { Document } from '../document.ts';
import { mayInitial } from './sign-off.ts';
import { tokensOf } from './tokens.ts';
import { matchesOf } from '../matches.ts';

const BEFORE = /(?:^|[\s([;,|])([A-Z]{2,4}|[a-z]{2,4})(?: ?[=:–-] ?| {2,12})$/;
/** "HM Hazel Mutua; OB Obadiah Brand": items of a legend need no sign between. */
const ITEM_BEFORE = /(?:^|[\n;:|([,] ?)([A-Z]{2,4}|[a-z]{2,4}) $/;
const AFTER = /^,? ?(?:[A-Z]{2,4} )?[([]([A-Z]{2,4}|[a-z]{2,4})[)\]]/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const DOUBLE = /\p{L}[\p{L}\p{M}'-]*/gu;

/** Two people who share a field: "HM/Priest", "VK / Mo". */
const PAIR = /(?<![\p{L}\p{N}/.-])(\p{L}{2,14}) ?\/ ?(\p{L}{2,14})(?![\p{L}\p{N}/-])/dgu;

/** The first letters of the words of a name in lower case, each part of a double name for itself. */
function lettersOf(name: string, words = WORD): string {
  return matchesOf(name, words)
    .map(([word]) => word.charAt(0).toLowerCase())
    .join('');
}

/** What a person may sign with: all first letters, those of a double name as one, the first and the last. */
function shortOf(name: string): string[] {
  const all = lettersOf(name);
  const whole = lettersOf(name, DOUBLE);
  return all.length < 2 ? [] : [all, whole, all.charAt(0) + all.charAt(all.length - 1)].filter((one) => one.length > 1);
}

/** The initials that stand beside a name: "sjk = Soo-Jin Kwan", "LB  Lazarus Bright, RN", "Ada Lund (AL)". */
function beside(document: Document, { start, end }: Range): string | undefined {
  const short = shortOf(document.text.slice(start, end));
  const near = [BEFORE, ITEM_BEFORE].map((one) => one.exec(document.text.slice(Math.max(0, start - 20), start))?.[1]);
  return [...near, AFTER.exec(document.text.slice(end, end + 12))?.[1]].find(
    (initials) => initials !== undefined && short.includes(initials.toLowerCase()),
  );
}

/** Whoever stands with initials that a legend explains or a name has: "TW/LR" beside Tamsin W. */
function paired(document: Document, legend: ReadonlySet<string>, names: readonly Range[]): Range[] {
  const pairs = matchesOf(document.text, PAIR);
  if (pairs.length === 0) return [];
  const short = new Set(names.flatMap(({ start, end }) => shortOf(document.text.slice(start, end))));
  const signs = (written: string): boolean =>
    legend.has(written) || (mayInitial(written) && short.has(written.toLowerCase()));
  return pairs.flatMap((match) => {
    const sides = [match[1] ?? '', match[2] ?? ''];
    if (!sides.some(signs) || !sides.every((side) => mayInitial(side) || /^\p{Lu}\p{Ll}/u.test(side))) return [];
    return [1, 2].map((side) => {
      const [start, end] = match.indices?.[side] ?? [0, 0];
      return { start, end };
    });
  });
}

/** Where the initials that a legend explains stand in the document, and those of people who share a field with them. */
export function initialsIn(document: Document, names: readonly Range[]): Range[] {
  const initials = new Set(names.flatMap((name) => beside(document, name) ?? []));
  const told = initials.size === 0 ? [] : tokensOf(document).filter(({ text }) => initials.has(text));
  return [...told, ...paired(document, initials, names)];
}
